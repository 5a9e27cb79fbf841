import { formatDay, parseDate, serialToDay, type Day } from '../../domain/dates'
import type { DateSystem } from '../../model/grid'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows, holdsBothAttempts } from './attempt-rows'
import { rule } from './rule'

/** Criteria are confirmed only when the work is assessed, after it was handed in. */
export default rule({
  id: 'criteria-confirmed-before-submission',
  catalogue: ['IA-69'],
  severity: 'error',
  title: 'Criteria were confirmed before the work was handed in',
  section: 'During assessment: giving feedback to learners',
  sheetKind: 'assignment-attempts',
  needs: ['submitted-date'],
  why: 'While learners work on an assessment, no achievement of criteria is confirmed: that happens only when formal assessment takes place.',
  fix: 'Correct whichever date is mistyped; otherwise the criterion is decided anew on the work that was handed in.',
  *check({ sheet, workbook, edition, columns: { 'submitted-date': submitted } }) {
    const decided = sheet.column('criterion-date')
    const criteria = [...sheet.family('criterion')]
    if (!decided && criteria.length === 0) {
      yield { cannotTell: 'There is no column "Criteria decision date", and no columns of criteria that hold dates.' }
      return
    }
    const isAmbiguous = holdsBothAttempts(sheet)
    const attempts = sheet.column('attempt')
    const rows = currentRows({ sheet, workbook, edition }).filter(row => submitted.value(row) !== undefined && !isAmbiguous(row))
    const judge = (row: Row, day: Day | undefined, called: string): CellFault | null => {
      const handedIn = submitted.value(row)
      if (day === undefined || handedIn === undefined || day >= handedIn) return null
      return { kind: called, value: day, message: `${called} confirmed on ${formatDay(day)}, before the work was handed in on ${formatDay(handedIn)}.` }
    }
    if (decided) yield* faultsIn(decided, rows, row => judge(row, decided.value(row), 'Criteria were'))
    for (const [criterion, column] of criteria) {
      // What was achieved at first is often carried over to the row of a later attempt.
      const firsts = rows.filter(row => (attempts?.value(row) ?? 'first') === 'first')
      yield* faultsIn(column, firsts, row => judge(row, dateIn(column, row, workbook.dateSystem), `${criterion} was`))
    }
  }
})

const EARLIEST_SERIAL = 30_000

/** The date by which a cell under a criterion says that it was achieved. */
function dateIn(column: Column, row: Row, system: DateSystem): Day | undefined {
  const raw = column.raw(row)
  if (typeof raw === 'number') return raw > EARLIEST_SERIAL ? serialToDay(raw, system) : undefined
  const reading = typeof raw === 'string' && /\d/.test(raw) ? parseDate(raw) : undefined
  return reading && 'day' in reading ? reading.day : undefined
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | Submitted  | P1         | P2         | Decision date
        S1         | 1    | 1          | First        | 16/10/2023 | 20/10/2023 | N          | 20/10/2023
        S1         | 1    | 1          | Resubmission | 06/11/2023 | 20/10/2023 | 10/11/2023 | 10/11/2023
        S2         | 1    | 1          | First        |            |            |            |
        S3         | 1    | 1          | First        | 16/10/2023 | Y          | 45217      | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1         | P2    | Decision date
        S1         | 1    | 1          | 16/10/2023 | 13/10/2023 | Y     |
        S2         | 1    | 1          | 16/10/2023 | Y          | 45212 | 09/10/2023`,
      findings: [
        'G4: Criteria were confirmed on 9 October 2023, before the work was handed in on 16 October 2023.',
        'E3: P1 was confirmed on 13 October 2023, before the work was handed in on 16 October 2023.',
        'F4: P2 was confirmed on 13 October 2023, before the work was handed in on 16 October 2023.'
      ]
    }
  ]
}
