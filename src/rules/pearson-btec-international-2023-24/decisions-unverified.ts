import { formatDay, type Day } from '../../domain/dates'
import { comparableName } from '../../domain/person-name'
import { remembered } from '../../recognise/remembered'
import type { Column, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { assignmentKey } from './attempts'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'
import { rule } from './rule'
import { assignmentNamed } from './wording'

/** Of each assignment, and of each of its assessors, at least one decision is verified before the first work goes back. */
export default rule({
  id: 'decisions-unverified',
  catalogue: ['IA-15'],
  severity: 'warning',
  title: 'Work went back and no decision was verified before',
  section: 'Following assessment: giving feedback to learners',
  sheetKind: 'assignment-attempts',
  needs: ['feedback-date', 'assignment-id'],
  why: 'A sample of decisions should be verified before work and feedback go back. The guide names no size, so one decision of each assessor is enough here.',
  fix: 'Enter the date of verification; if there was none, verify a sample now and tell the learners of any change.',
  *check({ sheet, workbook, edition, asOf, columns: { 'feedback-date': feedback } }) {
    const log = verificationsIn(workbook, edition)
    const dates = sheet.column('iv-date')
    if (log.length === 0 && !dates) {
      yield { cannotTell: 'There is no column "IV date" and no verification log of decisions.' }
      return
    }
    const open: { readonly row: Row; readonly fault: Fault }[] = []
    const groups = groupsOn(sheet, workbook, edition)
    let returned = 0
    for (const group of groups) {
      const first = group.rows.reduce((one: Row | undefined, row) => (dayOf(feedback, row) < dayOf(feedback, one) ? row : one), undefined)
      const day = dayOf(feedback, first)
      if (!first || day > asOf) continue
      returned += 1
      const own = group.rows.flatMap(row => dates?.value(row) ?? [])
      const logged = log.filter(one => isOf(one, group))
      const earliest = Math.min(...own, ...logged.map(one => one.day))
      // Rows that hold both dates are told of one by one.
      const isTold = group.rows.some(row => dayOf(dates, row) < Infinity && dayOf(dates, row) > dayOf(feedback, row)) || logged.some(one => one.hasFeedback)
      if (earliest <= day || (earliest < Infinity && isTold)) continue
      open.push({ row: first, fault: faultOf({ ...group, first, feedback, day, earliest }) })
    }
    if (open.length > 1 && open.length === returned && log.length === 0 && dates && sheet.rows.every(row => dates.isBlank(row))) {
      yield { column: dates, kind: 'none', message: `Work of ${open.length} assignments or assessors went back, and no decision is recorded as verified.` }
      return
    }
    for (const { fault } of open) yield fault
  }
})

interface Group {
  readonly unit: string
  readonly assignment: string
  readonly assessor: string
  /** As typed. */
  readonly named: string
  readonly rows: readonly Row[]
}

interface Returned extends Group {
  readonly first: Row
  readonly feedback: Column<Day>
  readonly day: Day
  readonly earliest: Day
}

function faultOf({ first, feedback, day, earliest, named, assessor, unit }: Returned): Fault {
  const by = assessor === '' ? '' : ' of this assessor'
  const verified = earliest < Infinity ? `the first decision${by} was verified on ${formatDay(earliest)}` : `no decision${by} was verified`
  return {
    row: first,
    column: feedback,
    kind: `${unit} ${named} ${assessor}`,
    message: `Work for ${assignmentNamed(named)} went back from ${formatDay(day)}, and ${verified}.`
  }
}

function groupsOn(sheet: TrackingSheet, workbook: TypedWorkbook, edition: InternationalEdition): readonly Group[] {
  const [units, ids, assessors] = [sheet.column('unit-number'), sheet.column('assignment-id'), sheet.column('assessor')]
  const groups = new Map<string, Group & { readonly rows: Row[] }>()
  for (const row of currentRows({ sheet, workbook, edition })) {
    const named = ids?.value(row)
    if (named === undefined) continue
    const [unit, assignment, assessor] = [units?.value(row) ?? '', assignmentKey(named), assessorKey(assessors?.value(row) ?? '')]
    const key = `${unit}|${assignment}|${assessor}`
    const group = groups.get(key) ?? { unit, assignment, assessor, named, rows: [] }
    groups.set(key, group)
    group.rows.push(row)
  }
  return [...groups.values()]
}

interface Verification {
  readonly unit: string
  readonly assignment: string
  readonly assessor: string
  readonly day: Day
  readonly hasFeedback: boolean
}

/** What a log leaves out may be of any. */
function isOf(one: Verification, { unit, assignment, assessor }: Group): boolean {
  const agree = (said: string, wanted: string) => said === '' || wanted === '' || said === wanted
  return agree(one.unit, unit) && agree(one.assignment, assignment) && agree(one.assessor, assessor)
}

function verificationsIn(workbook: TypedWorkbook, edition: InternationalEdition): readonly Verification[] {
  return workbook.sheetsOf('internal-verification').flatMap(sheet => {
    const [types, dates, units, ids] = [sheet.column('iv-type'), sheet.column('iv-date'), sheet.column('unit-number'), sheet.column('assignment-id')]
    const [assessors, feedback] = [sheet.column('assessor'), sheet.column('feedback-date')]
    return coveredRows(sheet, edition).flatMap((row): readonly Verification[] => {
      const day = dates?.value(row)
      if (day === undefined || (types?.value(row) ?? 'decision') !== 'decision') return []
      return [{
        unit: units?.value(row) ?? '',
        assignment: assignmentKey(ids?.value(row) ?? ''),
        assessor: assessorKey(assessors?.value(row) ?? ''),
        day,
        hasFeedback: feedback?.value(row) !== undefined
      }]
    })
  })
}

const assessorKey = remembered(comparableName)

function dayOf(column: Column<Day> | undefined, row: Row | undefined): Day {
  return (row && column?.value(row)) ?? Infinity
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Assessor | Submitted  | IV date    | Feedback date
        S1         | 1    | 1          | A Khan   | 19/02/2024 | 04/03/2024 | 05/03/2024
        S2         | 1    | 1          | A Khan   | 19/02/2024 |            | 05/03/2024
        S3         | 1    | 1          | C Ash    | 19/02/2024 | 01/03/2024 | 05/03/2024
        S1         | 1    | 2          | A Khan   | 25/03/2024 |            |`,
      asOf: '2024-04-01'
    },
    {
      sheets: `
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment   | Assessor  | Submitted  | Feedback date
        S1         | 1    | Assignment 1 | Khan, Ali | 19/02/2024 | 05/03/2024
        == IV log ==
        Academic year: 2023-24
        IV type  | Unit | Assignment | Assessor | Internal verifier | IV date
        Decision | 1    | 1          | Ali Khan | B Lee             | 01/03/2024`,
      asOf: '2024-04-01'
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Feedback date
        S1         | 1    | 1          | 19/02/2024 | 05/03/2024`,
      asOf: '2024-04-01',
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Assessor | Submitted  | Feedback date
        S1         | 1    | 1          | A Khan   | 19/02/2024 | 06/03/2024
        S2         | 1    | 1          | A Khan   | 19/02/2024 | 05/03/2024
        S3         | 1    | 1          | C Ash    | 19/02/2024 | 05/03/2024
        == IV log ==
        Academic year: 2023-24
        IV type  | Unit | Assignment | Assessor | Internal verifier | IV date
        Decision | 1    | 1          | A Khan   | B Lee             | 09/03/2024
        Brief    | 1    | 1          | C Ash    | B Lee             | 25/01/2024`,
      asOf: '2024-04-01',
      findings: [
        'Unit 1!F4: Work for assignment 1 went back from 5 March 2024, and the first decision of this assessor was verified on 9 March 2024.',
        'Unit 1!F5: Work for assignment 1 went back from 5 March 2024, and no decision of this assessor was verified.'
      ]
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | IV date | Feedback date
        S1         | 1    | 1          | 19/02/2024 |         | 05/03/2024
        S1         | 1    | 2          | 19/02/2024 |         | 05/03/2024`,
      asOf: '2024-04-01',
      findings: ['E2: Work of 2 assignments or assessors went back, and no decision is recorded as verified.']
    }
  ]
}
