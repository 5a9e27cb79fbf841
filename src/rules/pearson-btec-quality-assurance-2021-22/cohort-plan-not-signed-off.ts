import { academicYearOf } from '../../domain/academic-year'
import { formatDay, type Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'
import { LATE_SIGN_OFF } from './sign-off'
import { yearOf } from './year'

/** The plan of each cohort is signed off by the Lead IV from the start of its programme. */
export default rule({
  id: 'cohort-plan-not-signed-off',
  catalogue: ['QA-26'],
  severity: 'warning',
  title: 'The plan of a cohort was not signed off by its start',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'assignment-plan',
  needs: ['lead-iv-verified-date'],
  why: 'The Lead IV agrees and signs off a plan of assessment and internal verification for all cohorts from the start of the programme.',
  fix: 'Have the plan signed off, and enter the day.',
  *check({ sheet, columns: { 'lead-iv-verified-date': column }, edition, asOf }) {
    const [starts, handOuts] = [sheet.column('programme-start'), sheet.column('hand-out-date')]
    const [cohorts, programmes] = [sheet.column('cohort'), sheet.column('programme')]
    const groups = new Map<string, [Row, ...Row[]]>()
    for (const row of ownRows(sheet, edition)) {
      const key = normalise(`${programmes?.value(row) ?? ''} ${cohorts?.value(row) ?? ''}`)
      const own = groups.get(key)
      if (own) own.push(row)
      else groups.set(key, [row])
    }
    for (const [key, rows] of groups) {
      const [row] = rows
      const signed = earliest(column, rows)
      const start = earliest(starts, rows)
      const began = start ?? earliest(handOuts, rows)
      const name = cohorts?.value(row) ?? programmes?.value(row)
      const whose = name === undefined ? 'The plan' : `The plan of ${name}`
      const at = isLabel(column) ? { cell: column.headingCell } : { row, column }
      if (signed === undefined) {
        const isBlank = rows.every(one => column.isBlank(one))
        const event = start === undefined ? 'its first assignment was handed out' : 'the programme started'
        if (isBlank && began !== undefined && began <= asOf) {
          yield { ...at, kind: `blank ${key}`, message: `${whose} has no sign-off by the Lead IV, and ${event} on ${formatDay(began)}.` }
        }
      } else if (start !== undefined && signed > start && academicYearOf(start) >= yearOf(sheet, asOf)) {
        yield { ...at, kind: `late ${key}`, value: signed, message: `${whose} was signed off on ${formatDay(signed)}, after the programme's start on ${formatDay(start)}.`, fix: LATE_SIGN_OFF }
      }
    }
  }
})

/** Signed again after a change, a plan was still signed off on the first day. */
function earliest(column: Column<Day> | undefined, rows: readonly Row[]): Day | undefined {
  const days = rows.flatMap(row => column?.value(row) ?? [])
  return days.length > 0 ? days.reduce((one, other) => Math.min(one, other)) : undefined
}

function isLabel({ letter }: Column): boolean {
  return letter === null
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Programme start: 06/09/2021
        Plan signed off: 03/09/2021
        Unit | Assignment | Hand-out date | Deadline
        1 | 1 | 04/10/2021 | 05/11/2021`,
      asOf: '2021-12-01'
    },
    {
      sheets: `
        Academic year: 2021-22
        Unit | Assignment | Cohort | Hand-out date | Deadline | Lead IV verified | Programme start
        1 | 1 | Year 1 | 04/10/2021 | 05/11/2021 | 03/09/2021 | 06/09/2021
        1 | 2 | Year 1 | 04/11/2021 | 05/12/2021 | 10/11/2021 | 06/09/2021
        2 | 1 | Year 2 | 04/10/2021 | 05/11/2021 | 10/09/2021 | 07/09/2020`,
      asOf: '2021-12-01'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Programme start: 06/09/2021
        Plan signed off: 20/09/2021
        Unit | Assignment | Hand-out date | Deadline
        1 | 1 | 04/10/2021 | 05/11/2021`,
      asOf: '2021-12-01',
      findings: ["A3: The plan was signed off on 20 September 2021, after the programme's start on 6 September 2021."]
    },
    {
      sheets: `
        Academic year: 2021-22
        Unit | Assignment | Cohort | Hand-out date | Deadline | Lead IV verified
        1 | 1 | Year 1 | 04/10/2021 | 05/11/2021 |
        1 | 2 | Year 1 | 04/11/2021 | 05/12/2021 |
        2 | 1 | Year 2 | 04/10/2021 | 05/11/2021 | 03/09/2021`,
      asOf: '2021-12-01',
      findings: ['F3: The plan of Year 1 has no sign-off by the Lead IV, and its first assignment was handed out on 4 October 2021.']
    }
  ]
}
