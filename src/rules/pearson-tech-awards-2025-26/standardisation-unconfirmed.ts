import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { assessorsOf, cohortOf } from './cohort-assessors'
import { rule } from './rule'
import { assessedOn } from './series-log'

/** Submitting marks counts as confirming standardisation, so the log says who confirmed it. One assessor needs none. */
export default rule({
  id: 'standardisation-unconfirmed',
  catalogue: ['TA-28'],
  severity: 'advice',
  title: 'Nobody is noted as confirming standardisation',
  section: 'Internal standardisation after assessment',
  sheetKind: 'component-series',
  needs: ['component', 'series', 'standardisation-confirmed', 'marks-submitted-date'],
  why: 'The awarding body takes submitted marks as confirmation that the marking was standardised. A tick with a name shows that somebody knew it when marks were sent.',
  fix: 'Tick that standardisation has taken place, and enter who confirms it.',
  *check({ sheet, workbook, columns: { 'standardisation-confirmed': confirmed, 'marks-submitted-date': submitted } }) {
    const by = sheet.column('standardisation-confirmed-by')
    for (const row of sheet.rows) {
      const day = submitted.value(row)
      const assessed = assessedOn(sheet, row)
      if (day === undefined || !assessed || sheet.column('component-type')?.value(row) === 'external') continue
      const cohort = cohortOf(workbook, assessed)
      if (cohort && assessorsOf(cohort).length === 1) continue
      if (confirmed.value(row) === true) {
        if (by?.isBlank(row)) yield { row, column: by, kind: 'by', message: 'Standardisation is confirmed, but not by whom.' }
      } else if (confirmed.value(row) === false || confirmed.isBlank(row)) {
        yield { row, column: confirmed, message: `Marks were submitted on ${formatDay(day)}, but standardisation is not ticked as confirmed.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Standardisation date | Standardisation confirmed | Confirmed by
        1 | May/June 2026 | 14/05/2026 | 11/05/2026 | ✓ | A Ash
        2 | May/June 2026 |            |            |   |`
    },
    {
      sheets: `
        == Marks ==
        Series: May/June 2026
        Component: 1
        Assessor: A Ash
        Candidate number | Mark
        0012 | 30
        == Series ==
        Component | Series | Marks submitted | Standardisation date | Standardisation confirmed
        1 | May/June 2026 | 14/05/2026 | |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Standardisation date | Standardisation confirmed | Confirmed by
        1 | May/June 2026 | 14/05/2026 | 11/05/2026 |   |
        2 | May/June 2026 | 14/05/2026 | 11/05/2026 | ✓ |`,
      findings: [
        'E2: Marks were submitted on 14 May 2026, but standardisation is not ticked as confirmed.',
        'F3: Standardisation is confirmed, but not by whom.'
      ]
    }
  ]
}
