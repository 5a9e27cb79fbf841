import { formatSeries } from '../../domain/series'
import { faultsIn } from '../cell-faults'
import { rule } from './rule'
import { seriesKinds, type SeriesKind } from './series-kinds'
import { namedBy } from '../../recognise/subject'

/** Makes the rule for one kind of sheet: Art and Design has fewer series than the other subjects. */
export function artAndDesignInDecember(id: string, sheetKind: SeriesKind) {
  return rule({
    id,
    catalogue: ['TA-16'],
    severity: 'error',
    title: `Art and Design has no December/January series (${seriesKinds[sheetKind]})`,
    section: 'Internal assessment',
    sheetKind,
    needs: ['subject', 'series'],
    why: 'Art and Design takes longer to assess, so it is moderated once a year, in May/June.',
    fix: 'Enter May/June in place of the December/January series.',
    *check({ sheet, columns: { subject, series }, edition, settings }) {
      const isArtName = namedBy(settings['ta.art-names'])
      const isArt = sheet.rows.map(row => isArtName(subject.value(row)))
      if (!isArt.includes(true)) yield { notApplicable: 'No row is of Art and Design.' }
      yield* faultsIn(series, sheet.rows, row => {
        const value = series.value(row)
        if (!isArt[row.index] || !value || edition.artAndDesignSeries.includes(value.window)) return null
        const { name } = edition.series[value.window]
        return { value: formatSeries(value), message: `Art and Design has no ${name} series, but the series here is ${formatSeries(value)}.` }
      })
    }
  })
}
