import { showValue } from '../../model/cell'
import { faultsIn, misreadSentence, unknownIn } from '../cell-faults'
import { rule } from './rule'
import { seriesKinds, type SeriesKind } from './series-kinds'

/** Makes the rule for one kind of sheet: a series is one of those that the guide names, in a certain year. */
export function seriesNotOffered(id: string, sheetKind: SeriesKind) {
  return rule({
    id,
    catalogue: ['TA-15'],
    severity: 'error',
    title: `The series is not one of the two in a year (${seriesKinds[sheetKind]})`,
    section: 'Entering students for assessments',
    sheetKind,
    needs: ['series'],
    why: 'Moderation takes place twice a year, in December/January and in May/June. Work entered for any other time is moderated by no one.',
    fix: 'Enter the series with its year, as Dec/Jan 2026 or May/June 2026.',
    *check({ sheet, columns: { series } }) {
      for (const { about, cell, misread, message } of sheet.problems) {
        if (about === 'series' && misread === 'value') yield { cell, kind: 'label', message }
        if (about === 'series' && misread === 'unknown') yield { cannotTell: message }
      }
      const problems = new Map([...series.misunderstood()].map(({ row, problem }) => [row, problem]))
      yield* faultsIn(series, sheet.rows, row => {
        const problem = problems.get(row)
        if (!problem || problem.kind === 'unknown') return null
        return { value: showValue(series.raw(row)), message: misreadSentence(series, row, problem) }
      })
      yield* unknownIn(series)
    }
  })
}
