import { formatSeries } from '../../domain/series'
import { dayInSeries } from '../../domain/moderation-deadline'
import type { Examples } from '../example'
import { rule } from './rule'
import { namedBy } from '../../recognise/subject'

/** Art and Design is moderated by a visit: once its series is over, the day of the visit is recorded. */
export default rule({
  id: 'visit-unrecorded',
  catalogue: ['TA-56'],
  severity: 'warning',
  title: 'The moderator’s visit in Art and Design is not recorded',
  section: 'Reviewing the moderation sample and feedback',
  sheetKind: 'component-series',
  needs: ['subject', 'series', 'visit-date'],
  why: 'Art and Design is moderated in person, and feedback is given at the end of the visit: nothing is uploaded, so the date of the visit is the record of it.',
  fix: 'Enter the date of the visit; if there was none, ask the awarding body.',
  *check({ sheet, columns: { subject, series, 'visit-date': visit }, edition, settings, asOf }) {
    const isArtName = namedBy(settings['ta.art-names'])
    const art = sheet.rows.filter(row => isArtName(subject.value(row)))
    if (art.length === 0) yield { notApplicable: 'No row is of Art and Design.' }
    for (const row of art) {
      const moderated = series.value(row)
      if (!moderated || !visit.isBlank(row) || sheet.column('component-type')?.value(row) === 'external') continue
      if (!edition.artAndDesignSeries.includes(moderated.window)) continue
      if (asOf <= dayInSeries(moderated, edition.series[moderated.window].ends)) continue
      yield { row, column: visit, message: `${formatSeries(moderated)} is over, and no date of the moderator’s visit is entered.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Visit date
        Art and Design | 1 | May/June 2026 | 14/05/2026 | 09/06/2026
        Art and Design | 2 | May/June 2027 |            |
        Enterprise     | 1 | May/June 2026 | 14/05/2026 |`,
      asOf: '2026-07-06'
    },
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Visit date
        Enterprise | 1 | May/June 2026 | 14/05/2026 |`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Visit date
        Art & Design | 1 | May/June 2026 | 14/05/2026 |`,
      asOf: '2026-07-06',
      findings: ['E2: May/June 2026 is over, and no date of the moderator’s visit is entered.']
    }
  ]
}
