import { formatDay, weekday, type Day } from '../../domain/dates'
import type { Examples } from '../example'
import { assignmentsOn, type PlannedAssignment } from './plan'
import { rule } from './rule'

/** Works out the busiest week of each cohort, and advises where more falls due in it than the centre thinks good. */
export default rule({
  id: 'deadlines-in-one-week',
  catalogue: ['IA-6'],
  severity: 'advice',
  title: 'Many deadlines fall in one week',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['deadline'],
  why: 'Planning deadlines across the programme keeps the workload of learners balanced. How many are too many in a week is the centre’s own setting, for the guide gives no number.',
  fix: 'Move a deadline to a quieter week, or keep it if learners can manage.',
  *check({ sheet, edition, workbook, isChecked, settings, columns: { deadline } }) {
    const most = settings['ia.deadlines-per-week']
    const sheets = workbook.sheetsOf('assignment-plan')
    const all = sheets.flatMap(one => assignmentsOn(one, edition).filter(({ scope }) => one === sheet || saysCohort(scope)))
    for (const planned of byScope(all)) {
      const weeks = byWeek(planned)
      const busiest = weeks.reduce((one, other) => (other.assignments.length > one.assignments.length ? other : one), { monday: 0, assignments: [] })
      if (busiest.assignments.length === 0 || ownerOf(planned, isChecked) !== sheet) continue
      const cohort = planned.find(one => one.cohort !== undefined)?.cohort
      const called = cohort === undefined ? '' : ` of ${cohort}`
      // A week with one deadline is no busier than others.
      if (busiest.assignments.length > 1) yield { column: deadline, label: `Busiest week${called}`, result: `${busiest.assignments.length} due in the week of ${formatDay(busiest.monday)}` }
      for (const { monday, assignments } of weeks) {
        const own = assignments.filter(one => one.sheet === sheet)
        const last = own[own.length - 1]
        if (assignments.length < most || !last) continue
        yield {
          row: last.rows[0],
          column: deadline,
          kind: `${planned[0]?.scope ?? ''} ${monday}`,
          value: assignments.length,
          message: `${assignments.length} deadlines${called} fall in the week of ${formatDay(monday)}; the centre’s own threshold is ${most}.`
        }
      }
    }
  }
})

interface Week {
  readonly monday: Day
  readonly assignments: readonly PlannedAssignment[]
}

/** Without a cohort other sheets may be for other learners. */
function saysCohort(scope: string): boolean {
  return !scope.endsWith('|')
}

function byScope(all: readonly PlannedAssignment[]): Iterable<readonly PlannedAssignment[]> {
  const groups = new Map<string, PlannedAssignment[]>()
  for (const one of all) groups.set(one.scope, [...(groups.get(one.scope) ?? []), one])
  return groups.values()
}

function byWeek(planned: readonly PlannedAssignment[]): readonly Week[] {
  const weeks = new Map<Day, PlannedAssignment[]>()
  for (const one of planned) {
    const due = one.first('deadline')
    if (due === undefined || one.isRetake) continue
    const monday = due - ((weekday(due) + 6) % 7)
    weeks.set(monday, [...(weeks.get(monday) ?? []), one])
  }
  return [...weeks].map(([monday, assignments]) => ({ monday, assignments })).sort((a, b) => a.monday - b.monday)
}

/** A cohort that several sheets plan for is told of on the first that is checked. */
function ownerOf(planned: readonly PlannedAssignment[], isChecked: (sheet: { readonly name: string }) => boolean) {
  return planned.find(({ sheet }) => isChecked(sheet))?.sheet
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Cohort | Unit | Assignment | Hand-out date | Deadline
        10A    | 1    | 1          | 02/10/2023    | 16/10/2023
        10A    | 4    | 2          | 02/10/2023    | 20/10/2023
        10B    | 1    | 1          | 02/10/2023    | 16/10/2023
        10A    | 5    | 3          | 09/10/2023    | 23/10/2023`,
      computed: ['E2: Busiest week of 10A = 2 due in the week of 16 October 2023']
    },
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        4    | 1          | 02/10/2023    | 16/10/2023
        5    | 1          | 02/10/2023    | 16/10/2023
        6    | 2          | 02/10/2023    | 17/10/2023
        7    | 3          | 02/10/2023    | 18/10/2023
        == Settings ==
        Setting | Value | Note
        ia.deadlines-per-week | 4 |`,
      computed: ['Plan!D2: Busiest week = 3 due in the week of 16 October 2023']
    }
  ],
  bad: [
    {
      sheets: `
        == Unit 1 ==
        Academic year: 2023-24
        Cohort: 12 Business
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        1    | 2          | 09/10/2023    | 20/10/2023
        == Unit 2 ==
        Academic year: 2023-24
        Cohort: 12 Business
        Unit | Assignment | Hand-out date | Deadline
        2    | 1          | 02/10/2023    | 18/10/2023`,
      computed: ['Unit 1!D3: Busiest week of 12 Business = 3 due in the week of 16 October 2023'],
      findings: ['Unit 1!D5: 3 deadlines of 12 Business fall in the week of 16 October 2023; the centre’s own threshold is 3.']
    }
  ]
}
