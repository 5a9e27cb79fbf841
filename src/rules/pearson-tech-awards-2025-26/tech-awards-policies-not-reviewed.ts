import type { Examples } from '../example'
import { reviewOverdue } from '../records/review-overdue'
import { records } from './records'
import { rule } from './rule'

const entry = { id: 'TA-9', section: 'Reviewing your policies and procedures' }

export default reviewOverdue(rule, {
  id: 'tech-awards-policies-not-reviewed',
  severity: 'warning',
  title: 'A policy for Tech Awards is not reviewed yearly',
  why: 'Policies and procedures need to be reviewed and evaluated every year, usually by the quality nominee.',
  entry,
  rowsOf: records.reviewed ?? []
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Policy     | Done | Last reviewed
        TA-9    | Assessment | Yes  | 03/11/2024
        TA-9    | Appeals    |      |`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Policy     | Done | Last reviewed
        TA-9    | Assessment | Yes  | 02/11/2024
        TA-9    | Appeals    | Yes  | 01/09/2025`,
      findings: ['D2: The policy was last reviewed on 2 November 2024; a review was due by 2 November 2025.']
    }
  ]
}
