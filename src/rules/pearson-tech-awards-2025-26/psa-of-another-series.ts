import { sameSeries, formatSeries } from '../../domain/series'
import { faultsIn } from '../cell-faults'
import { rule } from './rule'
import { seriesKinds } from './series-kinds'

/** Makes the rule for one kind of sheet with a series of the set assignment: it is the series of moderation. */
export function psaOfAnotherSeries(id: string, sheetKind: 'component-entries' | 'component-series') {
  return rule({
    id,
    // Entries may be retakes, which need the new assignment of their series.
    catalogue: sheetKind === 'component-entries' ? ['TA-17', 'TA-38'] : ['TA-17'],
    severity: 'error',
    title: `The set assignment is of another series (${seriesKinds[sheetKind]})`,
    section: 'Entering students for assessments',
    sheetKind,
    needs: ['psa-series', 'series'],
    why: 'Each series has a set assignment of its own. Work for the assignment of an earlier series cannot be sent for moderation later.',
    fix: 'Use the set assignment released for the series, or correct the series that is wrong here.',
    *check({ sheet, columns: { 'psa-series': psaSeries, series } }) {
      const componentType = sheet.column('component-type')
      yield* faultsIn(psaSeries, sheet.rows, row => {
        const psa = psaSeries.value(row)
        const moderated = series.value(row)
        if (!psa || !moderated || sameSeries(psa, moderated) || componentType?.value(row) === 'external') return null
        return {
          value: formatSeries(psa),
          message: `The set assignment is of ${formatSeries(psa)}, but the series is ${formatSeries(moderated)}.`
        }
      })
    }
  })
}
