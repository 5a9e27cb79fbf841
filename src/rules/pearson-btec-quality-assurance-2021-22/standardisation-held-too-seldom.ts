import { academicYearOf } from '../../domain/academic-year'
import type { Examples } from '../example'
import { rule } from './rule'
import { staffOn } from './staff'
import { isHalfOver, yearOf } from './year'

/** Standardisation goes on through the year, and is not held once only. */
export default rule({
  id: 'standardisation-held-too-seldom',
  catalogue: ['QA-25'],
  severity: 'warning',
  title: 'Standardisation is recorded too seldom',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'staff',
  needs: ['standardisation-date'],
  why: 'The Lead IV arranges regular standardisation from September to July. How often the guide does not say; it is asked for once half of that time is over.',
  fix: 'Hold another standardisation and enter its day, or set qa.standardisation-dates to what the centre finds enough.',
  *check({ sheet, columns: { 'standardisation-date': column }, edition, settings, asOf }) {
    if (!isHalfOver(sheet, asOf, edition.dates.support)) return
    const [year, enough] = [yearOf(sheet, asOf), settings['qa.standardisation-dates']]
    const [suites, types] = [sheet.column('suite'), sheet.column('standardisation-type')]
    const days = new Map<string, Set<number>>()
    for (const { row } of staffOn(sheet, edition, asOf)) {
      const day = column.value(row)
      if (day === undefined || academicYearOf(day) !== year || types?.value(row) === 'Q-TAG') continue
      const suite = suites?.value(row) ?? ''
      days.set(suite, (days.get(suite) ?? new Set()).add(day))
    }
    // A date for no suite in particular is for all of them.
    const forAll = days.get('') ?? new Set()
    for (const [suite, own] of days) {
      const count = new Set([...own, ...forAll]).size
      if (count >= enough || (suite === '' && days.size > 1)) continue
      const times = count === 1 ? 'one date' : `${count} dates`
      yield {
        column, kind: suite, value: count,
        message: `Standardisation ${suite === '' ? '' : `for ${suite} `}has ${times} this year; the centre's own threshold is ${enough}.`
      }
    }
  }
})

const staff = (...rows: readonly string[]) => `
        Rulebook: QA
        Academic year: 2021-22
        Staff name | Role | Suite | Standardisation date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: staff('A Khan | LIV | RQF Nationals | 06/10/2021', 'A Khan | LIV | RQF Nationals | 10/02/2022'), asOf: '2022-05-01' },
    { sheets: staff('A Khan | LIV | RQF Nationals | 06/10/2021', 'B Birch | LIV | Firsts | 07/10/2021', 'A Khan | LIV | | 10/02/2022'), asOf: '2022-05-01' },
    { sheets: staff('A Khan | LIV | RQF Nationals | 06/10/2021'), asOf: '2021-11-15' }
  ],
  bad: [
    {
      sheets: staff('A Khan | LIV | RQF Nationals | 06/10/2021', 'B Birch | Teacher | RQF Nationals | 06/10/2021', 'C Cedar | LIV | Firsts | 10/02/2020'),
      asOf: '2022-05-01',
      findings: ["D3: Standardisation for L3 Nationals (2016) has one date this year; the centre's own threshold is 2."]
    }
  ]
}
