import { academicYearOf } from '../../domain/academic-year'
import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'
import { LATE_SIGN_OFF } from './sign-off'
import { yearOf } from './year'

/** The assessment and verification plan of a programme is signed off before it starts. */
export default programmeGap({
  id: 'plan-not-signed-off-by-start',
  catalogue: ['QA-19', 'QA-26'],
  severity: 'warning',
  title: 'A programme started before its plan was signed off',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  needs: ['plan-signed-date', 'programme-start'],
  on: 'plan-signed-date',
  why: 'The Lead IV agrees and signs off a plan of assessment and internal verification for all cohorts from the start of the programme.',
  fix: 'Have the plan signed off, and enter the day.',
  judge(programme) {
    const [signed, start] = [said(programme, 'plan-signed-date'), said(programme, 'programme-start')]
    if (start === undefined || start > programme.asOf) return null
    if (signed === undefined) {
      const isBlank = programme.sheet.column('plan-signed-date')?.isBlank(programme.row) ?? false
      return isBlank ? { kind: 'blank', message: `The programme started on ${formatDay(start)}, and no sign-off of its assessment plan is entered.` } : null
    }
    // Of a course that began in an earlier year this may be the plan of a later one.
    if (signed <= start || academicYearOf(start) < yearOf(programme.sheet, programme.asOf)) return null
    return { value: signed, message: `The assessment plan was signed off on ${formatDay(signed)}, after the programme's start on ${formatDay(start)}.`, fix: LATE_SIGN_OFF }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | Live registrations | Start date | Plan signed off
        Business  | L3 Nationals (2016) | 40 | 06/09/2021 | 06/09/2021
        Sport     | L3 Nationals (2016) | 40 | 07/09/2020 | 06/09/2021
        Media     | L3 Nationals (2016) | 40 | 10/01/2022 |`,
      asOf: '2021-11-01'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | Live registrations | Start date | Plan signed off
        Business  | L3 Nationals (2016) | 40 | 06/09/2021 | 20/09/2021
        Media     | L3 Nationals (2016) | 40 | 06/09/2021 |`,
      asOf: '2021-11-01',
      findings: [
        "E3: The assessment plan was signed off on 20 September 2021, after the programme's start on 6 September 2021.",
        'E4: The programme started on 6 September 2021, and no sign-off of its assessment plan is entered.'
      ]
    }
  ]
}
