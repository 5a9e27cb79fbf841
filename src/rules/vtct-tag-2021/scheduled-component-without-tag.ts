import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { componentsByLearner, hasDeadline } from './components'
import { tagRule } from './tag-rule'

/** Each component that is scheduled for a learner has its TAG, or a decision that there is none. */
export default tagRule({
  id: 'scheduled-component-without-tag',
  catalogue: ['VT-5'],
  severity: 'error',
  title: 'A scheduled component has no TAG',
  section: 'Is it a TAG per unit? Or one overall?',
  why: 'A TAG is submitted for each assessment component: a schedule without one leaves the learner with fewer TAGs than components.',
  fix: 'Enter the TAG, or record the decision that there is not enough evidence for one.',
  needs: ['tag', 'schedule-id'],
  concerns: component => component.isScheduled && component.type !== 'unit-practical' && component.sheet.column('tag-wanted')?.value(component.row) !== 'no',
  judge(component, { workbook, edition, asOf }) {
    const { sheet, row, learner, isTagged } = component
    if (isTagged || sheet.column('decision-record')?.isBlank(row) === false) return null
    const others = (learner && componentsByLearner(workbook).get(learner)) ?? []
    const uploaded = others.filter(other => other.isUploaded && other.isTagged).length
    const isOver = hasDeadline(component) && asOf > edition.externalTags
    if (!isOver && uploaded === 0) return null
    const since = isOver ? `TAGs were due by ${formatDay(edition.externalTags)}` : 'other TAGs of the learner are uploaded'
    return { message: `This component is scheduled and has no TAG, though ${since}.` }
  },
  many: 'scheduled components have no TAG'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Schedule ID | Decision record
        L1         | Paper 1   | External       | L2M | 4711        |
        L1         | Paper 2   | External       |     | 4712        | No evidence that the learner was taught this paper`,
      asOf: '2021-05-22'
    },
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Schedule ID | TAG uploaded
        L1         | Paper 1   | External       |     | 4711        |
        L1         | Paper 2   | External       |     | 4712        |`,
      asOf: '2021-05-14'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Schedule ID | TAG uploaded
        L1         | Paper 1   | External       | L2M | 4711        | 13/05/2021
        L1         | Paper 2   | External       |     | 4712        |`,
      asOf: '2021-05-14',
      findings: ['D3: This component is scheduled and has no TAG, though other TAGs of the learner are uploaded.']
    },
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Schedule ID
        L1         | Paper 1   | External       |     | 4711
        L2         | Paper 1   | External       | L2M | 4711`,
      asOf: '2021-05-22',
      findings: ['D2: This component is scheduled and has no TAG, though TAGs were due by 21 May 2021.']
    }
  ]
}
