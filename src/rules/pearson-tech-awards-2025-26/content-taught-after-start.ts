import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { componentTypeOn } from './component-types'
import { rule } from './rule'

/** All content is taught before the set assignment starts. */
export default rule({
  id: 'content-taught-after-start',
  catalogue: ['TA-18'],
  severity: 'warning',
  title: 'The set assignment starts before all content is taught',
  section: 'Internal assessment',
  sheetKind: 'component-series',
  needs: ['content-taught-date', 'plan-start'],
  why: 'Students are to be taught all of the content before they start a set assignment, since the assignment draws on any of it.',
  fix: 'Start the set assignment later, or finish teaching the content before it.',
  *check({ sheet, workbook, columns: { 'content-taught-date': taught, 'plan-start': start } }) {
    const typeOf = componentTypeOn(workbook, sheet)
    yield* faultsIn(start, sheet.rows, row => {
      const [finished, begins] = [taught.value(row), start.value(row)]
      if (finished === undefined || begins === undefined || finished <= begins || typeOf(row) === 'external') return null
      return {
        value: begins,
        message: `The set assignment starts on ${formatDay(begins)}, but teaching of its content ends only on ${formatDay(finished)}.`
      }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject: Sport
        Component | Component type | Series | Content taught by | Planned start | Marks submitted
        1 | Internal | Dec/Jan 2026  | 12/09/2025 | 22/09/2025 |
        2 | Internal | May/June 2026 |            | 02/02/2026 |
        3 | External | May/June 2026 | 30/04/2026 | 02/02/2026 |`
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Content taught by | Planned start
        Travel and Tourism | 1 | Dec/Jan 2026 | 10/10/2025 | 22/09/2025`,
      findings: ['E2: The set assignment starts on 22 September 2025, but teaching of its content ends only on 10 October 2025.']
    }
  ]
}
