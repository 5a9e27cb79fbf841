import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'

/** An appeal follows the decision of a review of moderation, and takes no other way. */
export default rule({
  id: 'appeal-without-review',
  catalogue: ['TA-67'],
  severity: 'error',
  title: 'An appeal has no review before it',
  section: 'Appeals',
  sheetKind: 'component-series',
  needs: ['appeal-date', 'romm-decision-date'],
  why: 'Only a centre that has used the review of moderation (ROMM service 3) and is not satisfied with its outcome can appeal.',
  fix: 'Request the review first, or enter the date on which its decision was received.',
  *check({ sheet, columns: { 'appeal-date': appeal, 'romm-decision-date': decision } }) {
    yield* faultsIn(appeal, sheet.rows, row => {
      const [made, received] = [appeal.value(row), decision.value(row)]
      if (made === undefined) return null
      if (received === undefined) {
        return decision.isBlank(row) ? { value: made, message: `An appeal of ${formatDay(made)} is entered, but no decision of a review.` } : null
      }
      if (made >= received) return null
      return { value: made, message: `The appeal of ${formatDay(made)} is before the decision of the review on ${formatDay(received)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | ROMM decision date | Appeal date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 20/03/2026 | 01/04/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | ROMM decision date | Appeal date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |            | 01/04/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 20/03/2026 | 18/03/2026`,
      findings: [
        'F2: An appeal of 1 April 2026 is entered, but no decision of a review.',
        'F3: The appeal of 18 March 2026 is before the decision of the review on 20 March 2026.'
      ]
    }
  ]
}
