import type { Examples } from '../example'
import { reviewOverdue } from '../records/review-overdue'
import { records } from './records'
import { rule } from './rule'

const entry = { id: 'QA-7', section: 'Annual Centre Declaration' }

export default reviewOverdue(rule, {
  id: 'policy-review-overdue',
  severity: 'error',
  title: 'A policy is not reviewed yearly, or not made for the centre',
  why: 'All policies and procedures must be reviewed every year, and say how BTEC programmes and their quality assurance work at the centre.',
  entry,
  rowsOf: records.reviewed ?? []
})

const checklist = (...rows: readonly string[]) => `
        Academic year: 2021-22
        Item ID | Policy | Applicable | Done | Last reviewed | Contextualised
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: checklist(
        'QA-6.1 | Equality | | Yes | 10/01/2021 | Yes', 'QA-6.2 | Safeguarding | | No | 01/09/2018 |', 'QA-6.4 | Distance learning | No | Yes | 01/09/2018 | No'
      ),
      asOf: '2022-01-10'
    }
  ],
  bad: [
    {
      sheets: checklist('QA-6.1 | Equality | | Yes | 10/01/2021 | No', 'QA-6.2 | Safeguarding | | Yes | 09/01/2021 | Yes', 'QA-6.8 | Assessment | | Yes | | Yes'),
      asOf: '2022-01-10',
      findings: [
        'F3: The policy on Equality and Diversity is entered as not specific to this centre.',
        'E4: The policy on Safeguarding was last reviewed on 9 January 2021; a review was due by 9 January 2022.',
        'E5: The policy is in place, and no day is entered on which it was last reviewed.'
      ]
    }
  ]
}
