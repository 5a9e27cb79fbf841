import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** The decision behind each TAG is on record, and so is the decision to give none. */
export default tagRule({
  id: 'decision-unrecorded',
  catalogue: ['VT-15'],
  severity: 'warning',
  title: 'The decision behind a TAG, or for none, is not recorded',
  section:
    'If we have a completing learner who hasn’t completed an assignment, do we submit a tag as a “fail” or not submit a tag at all for that assignment?',
  why: 'A robust record of the decisions supports all TAGs; where there is none it shows whether evidence was lacking.',
  fix: 'Enter why this TAG was given, or why there is none.',
  needs: ['decision-record', 'tag'],
  // A scheduled component that has no TAG is another rule's, and a unit's practical has none.
  concerns: ({ sheet, row, isTagged, isScheduled, type }) =>
    isTagged || (!isScheduled && type !== 'unit-practical' && sheet.column('status')?.value(row) === 'certificating' && sheet.column('tag-wanted')?.value(row) !== 'no'),
  judge: ({ sheet, row, isTagged }) =>
    sheet.column('decision-record')?.isBlank(row) === true
      ? { message: isTagged ? 'A TAG is entered, and no record of the decision.' : 'The learner certificates and has no TAG here, and no decision is recorded.' }
      : null,
  many: 'rows have no record of the decision'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Component    | Component type | TAG | Decision record
        L1         | Certificating | Paper 1      | External       | L2M | Mock and two assignments
        L2         | Certificating | Paper 1      | External       |     | Not enough evidence
        L3         | Mid-flight    | Paper 1      | External       |     |
        L1         | Certificating | Hair cutting | Practical      |     |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Component | Component type | TAG | Decision record
        L1         | Certificating | Paper 1   | External       | L2M |
        L2         | Certificating | Paper 1   | External       |     |
        L3         | Certificating | Paper 1   | External       | L2P | Mock and two assignments`,
      findings: ['F2: A TAG is entered, and no record of the decision.', 'F3: The learner certificates and has no TAG here, and no decision is recorded.']
    }
  ]
}
