import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { hasDeadline } from './components'
import { tagRule } from './tag-rule'

/** TAGs for external examinations are uploaded by VTCT's own day, which is earlier than that of other awarding bodies. */
export default tagRule({
  id: 'tag-uploaded-late',
  catalogue: ['VT-4', 'VT-3'],
  severity: 'error',
  title: 'A TAG for an external examination is uploaded late',
  section: 'Why is the deadline 21st May when it is18th June for other examination boards?',
  why: 'VTCT asks for TAGs of external examinations by 21 May 2021, not by 18 June as others do. For the synoptic assessment there is no fixed day.',
  fix: 'Correct the date, or upload the TAG at once and tell VTCT.',
  needs: ['tag-upload-date'],
  concerns: component => component.type !== 'synoptic' && component.type !== 'unit-practical' && hasDeadline(component) && component.isTagged,
  judge({ sheet, row }, { edition, asOf }) {
    const { externalTags: deadline } = edition
    const column = sheet.column('tag-upload-date')
    const day = column?.value(row)
    if (day !== undefined) return day > deadline ? { value: day, message: `The TAG was uploaded on ${formatDay(day)}; it was due by ${formatDay(deadline)}.` } : null
    return column?.isBlank(row) === true && asOf > deadline ? { message: `The TAG was due by ${formatDay(deadline)}, and no day of upload is entered.` } : null
  },
  many: 'TAGs for external examinations were not uploaded in time, or no day is entered'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | Component type     | TAG | TAG uploaded
        L1         | Paper 1   | External           | L2M | 21/05/2021
        L1         | Synoptic  | Synoptic practical | L2P | 14/06/2021
        L2         | Paper 1   | External           |     |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | Component type | TAG | TAG uploaded
        L1         | Paper 1   | External       | L2M | 24/05/2021
        L2         | Paper 1   | External       | L2P |
        L3         | Paper 1   | External       | L2P | 20/05/2021`,
      findings: [
        'E2: The TAG was uploaded on 24 May 2021; it was due by 21 May 2021.',
        'E3: The TAG was due by 21 May 2021, and no day of upload is entered.'
      ]
    }
  ]
}
