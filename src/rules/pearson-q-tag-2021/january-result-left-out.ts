import { dayOf, type Day } from '../../domain/dates'
import { parseSeries } from '../../domain/series'
import type { Examples } from '../example'
import { faultsIn } from '../cell-faults'
import { evidenceIn, type Piece } from './evidence'
import { rule } from './rule'

const FIRST_DAY = dayOf(2021, 1, 1)
const LAST_DAY = dayOf(2021, 1, 31)

/** A result of January 2021 may be left out where the centre has evidence that it does not reflect performance. */
export default rule({
  id: 'january-result-left-out',
  catalogue: ['QT-44'],
  severity: 'warning',
  title: 'A January 2021 result is left out without a reason',
  section: 'January 2021 External Assessments',
  sheetKind: 'evidence',
  needs: ['used', 'exclusion-reason'],
  why: 'Results of the January 2021 assessments need not form part of the decision where the centre has evidence that they do not reflect a learner’s performance.',
  fix: 'Enter the reason and where the evidence for it is, or use the result.',
  *check({ sheet, workbook, columns: { 'exclusion-reason': column } }) {
    const leftOut = evidenceIn(workbook).on(sheet).filter(piece => !piece.isUsed && isOfJanuary(piece))
    yield* faultsIn(column, leftOut.map(({ row }) => row), row =>
      column.isBlank(row) ? { message: 'The result of January 2021 is left out, and no reason is recorded.' } : null
    )
  }
})

/** By its series; where it names none, by its day, if it is of an external assessment. */
function isOfJanuary({ sheet, row, type, date }: Piece): boolean {
  const typed = sheet.column('series')?.value(row)
  const reading = typed === undefined ? null : parseSeries(typed)
  if (reading === null) return type === 'banked-external' && isInJanuary(date)
  if ('series' in reading) return reading.series.window === 'dec-jan' && reading.series.year === 2021
  return reading.window === 'dec-jan' && isInJanuary(date)
}

function isInJanuary(date: Day | undefined): boolean {
  return date !== undefined && date >= FIRST_DAY && date <= LAST_DAY
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type   | Series       | Used | Reason not used
        L1         | Banked external | January 2021 | Yes  |
        L2         | Banked external | January 2021 | No   | Ill on the day, see SENCo note
        L3         | Banked external | June 2019    | No   |
        L4         | Homework        |              | No   |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type   | Series       | Date       | Used | Reason not used
        L1         | Banked external | Jan 21       |            | No   |
        L2         | External result |              | 14/01/2021 | No   |
        L3         | External result | Dec/Jan 2021 | 14/01/2021 | No   | `,
      findings: [
        'F2: The result of January 2021 is left out, and no reason is recorded.',
        'F3: The result of January 2021 is left out, and no reason is recorded.',
        'F4: The result of January 2021 is left out, and no reason is recorded.'
      ]
    }
  ]
}
