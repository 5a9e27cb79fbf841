import { namesIn } from '../../domain/assessors'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'
import { unstandardised } from './standardised'

/** Every assessor named in the tracking has been standardised for the suite. */
export default rule({
  id: 'assessor-outside-standardisation',
  catalogue: ['QA-24'],
  severity: 'error',
  title: 'An assessor is not in the record of standardisation',
  section: 'Standardising Assessment Teams',
  sheetKind: 'assignment-attempts',
  needs: ['assessor'],
  why: 'The Lead IV uses the Centre Standardisation Materials to standardise the whole team of assessors and internal verifiers.',
  fix: 'Enter the day on the staff sheet; if it was not done, do it now and look at the decisions again.',
  *check({ sheet, workbook, columns: { assessor: column }, edition, asOf }) {
    const suites = sheet.column('suite')
    const firsts = new Map<string, { name: string; suite: string | undefined; row: (typeof sheet.rows)[number] }>()
    for (const row of ownRows(sheet, edition)) {
      const [cell, suite] = [column.value(row), suites?.value(row)]
      const key = `${cell ?? ''}|${suite ?? ''}`
      if (cell !== undefined && !firsts.has(key)) firsts.set(key, { name: cell, suite, row })
    }
    const team = [...firsts.values()].flatMap(one => namesIn(one.name).map(name => ({ ...one, name, column, does: 'assesses' })))
    yield* unstandardised(team, { sheet, workbook, edition, asOf })
  }
})

const tracking = `
        == Tracking ==
        Rulebook: QA
        Academic year: 2021-22
        Learner ID | Suite | Unit | Assignment | Assessor
        1 | RQF Nationals | 1 | 1 | Mrs Ash
        2 | RQF Nationals | 1 | 1 | Mrs Ash
        3 | Firsts        | 1 | 1 | B Birch`

const staff = (...rows: readonly string[]) => `
        == Staff ==
        Rulebook: QA
        Staff name | Role | Suite | Standardisation date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals | 06/10/2021', 'Bo Birch | Teacher | | 06/10/2021') },
    { sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals | 27/08/2021'), asOf: '2021-10-15' },
    { sheets: tracking, outcome: 'cannot-tell' },
    { sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals |'), outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals | 06/10/2021', 'Bo Birch | Teacher | RQF Nationals | 06/10/2021'),
      findings: ['Tracking!E6: B Birch assesses here, and the staff sheet has no standardisation of theirs for L1/2 Firsts (2012).']
    },
    {
      sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals |', 'Cy Cedar | Teacher | | 06/10/2021'),
      findings: [
        'Tracking!E4: Mrs Ash assesses here, and the staff sheet has no standardisation of theirs for L3 Nationals (2016).',
        'Tracking!E6: B Birch assesses here, and the staff sheet has no standardisation of theirs for L1/2 Firsts (2012).'
      ]
    },
    {
      sheets: tracking + staff('Amy Ash | Teacher | RQF Nationals | 06/10/2021', 'Bo Birch | Teacher | | 14/10/2020'),
      findings: ['Tracking!E6: B Birch assesses here, and their last standardisation was on 14 October 2020.']
    }
  ]
}
