import { formatDay, type Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { assignmentKey } from './attempts'
import type { InternationalEdition } from './edition'
import { saysExtension } from './extensions'
import { rule } from './rule'
import { isSetAssignmentOn } from './set-assignments'
import { assignmentNamed, counted } from './wording'

/** Learners have the same time for an assignment, but for a recorded extension. */
export default rule({
  id: 'more-time-than-others',
  catalogue: ['IA-64'],
  severity: 'warning',
  title: 'A learner has more time for an assignment than others',
  section: 'Meeting deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'hand-out-date', 'deadline'],
  why: 'Learners should be assessed consistently, and should not be advantaged by additional time. The time of a Pearson Set Assignment is a recommendation, and may be adjusted to needs.',
  fix: 'Record the extension and its reason, or correct the date if it is mistyped.',
  *check({ sheet, workbook, edition, columns: { deadline } }) {
    for (const { named, rows } of groupsOn(sheet, workbook, edition)) {
      const usual = usualOf(rows.map(({ days }) => days))
      const longer = usual === undefined ? [] : rows.filter(({ days }) => days > usual)
      // Two halves with times of their own are two groups, and neither is the exception.
      if (usual === undefined || longer.length * 2 >= rows.length) continue
      for (const { row, due, days } of longer) {
        yield {
          row,
          column: deadline,
          value: due,
          message: `The deadline of ${formatDay(due)} gives ${counted(days, 'day')} for ${assignmentNamed(named)}, where others have ${usual}, and no extension is recorded.`
        }
      }
    }
  }
})

interface Timed {
  readonly row: Row
  readonly due: Day
  readonly days: number
}

interface Group {
  readonly named: string
  readonly rows: Timed[]
}

/** First submissions on one sheet by assignment and assessor, without those that may take longer. */
function groupsOn(sheet: TrackingSheet, workbook: TypedWorkbook, edition: InternationalEdition): Iterable<Group> {
  const [units, ids, assessors, attempts, starts, deadlines] = [
    sheet.column('unit-number'), sheet.column('assignment-id'), sheet.column('assessor'), sheet.column('attempt'), sheet.column('hand-out-date'), sheet.column('deadline')
  ]
  const [extended, reasons] = [sheet.column('extended-deadline'), sheet.column('extension-reason')]
  const isSet = isSetAssignmentOn(sheet, workbook, edition)
  const mayTakeLonger = arrangedIn(workbook)
  const groups = new Map<string, Group>()
  for (const row of currentRows({ sheet, workbook, edition })) {
    const [start, due, named] = [starts?.value(row), deadlines?.value(row), ids?.value(row)]
    const isExtended = extended?.isBlank(row) === false || saysExtension(reasons?.value(row))
    if (start === undefined || due === undefined || named === undefined || due < start || isExtended || isSet(row)) continue
    if ((attempts?.value(row) ?? 'first') !== 'first' || mayTakeLonger(workbook.learners.of(sheet, row))) continue
    const key = `${units?.value(row) ?? ''}|${assignmentKey(named)}|${normalise(assessors?.value(row) ?? '')}`
    const group = groups.get(key) ?? { named, rows: [] }
    groups.set(key, group)
    group.rows.push({ row, due, days: due - start })
  }
  return groups.values()
}

/** The time that most have; undefined where no two have the same. */
function usualOf(times: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const days of times) counts.set(days, (counts.get(days) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most && most[1] > 1 ? most[0] : undefined
}

/** Learners with an access arrangement may have more time. */
function arrangedIn(workbook: TypedWorkbook): (learner: Learner | null) => boolean {
  if (!workbook.sheetsOf('learners').some(sheet => sheet.column('access-arrangement'))) return () => false
  return learner =>
    learner?.rowsOf('learners').some(({ sheet, row }) => {
      const value = sheet.column('access-arrangement')?.value(row)
      return value !== undefined && value !== 'no' && value !== 'not-applicable'
    }) ?? false
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Register ==
        Learner ID | Registration date | Access arrangement
        S4         | 04/09/2023        | 25 % extra time
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Hand-out date | Deadline   | Extended deadline | Submitted
        S1         | 1    | 1          | 02/10/2023    | 16/10/2023 |                   | 16/10/2023
        S2         | 1    | 1          | 02/10/2023    | 16/10/2023 |                   | 16/10/2023
        S3         | 1    | 1          | 02/10/2023    | 23/10/2023 | 23/10/2023        | 20/10/2023
        S4         | 1    | 1          | 02/10/2023    | 20/10/2023 |                   | 20/10/2023
        S5         | 1    | 1          | 09/10/2023    | 16/10/2023 |                   | 16/10/2023`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Assessor | Hand-out date | Deadline   | Submitted
        S1         | 1    | 1          | A Khan   | 02/10/2023    | 16/10/2023 | 16/10/2023
        S2         | 1    | 1          | A Khan   | 02/10/2023    | 16/10/2023 | 16/10/2023
        S3         | 1    | 1          | C Ash    | 02/10/2023    | 23/10/2023 | 20/10/2023
        S4         | 1    | 1          | C Ash    | 02/10/2023    | 23/10/2023 | 20/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Hand-out date: 02/10/2023
        Learner ID | Unit | Assignment | Deadline   | Submitted
        S1         | 1    | 1          | 16/10/2023 | 16/10/2023
        S2         | 1    | 1          | 16/10/2023 | 16/10/2023
        S3         | 1    | 1          | 23/10/2023 | 20/10/2023`,
      findings: ['D6: The deadline of 23 October 2023 gives 21 days for assignment 1, where others have 14, and no extension is recorded.']
    }
  ]
}
