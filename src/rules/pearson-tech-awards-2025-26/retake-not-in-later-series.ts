import { compareSeries, formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { atSeries, attemptsAt, coursesOn, untypedOn, type Attempt } from './attempts'
import { rule } from './rule'

/** A retake is entered for a later series than the attempt before it; an old set assignment is another rule's. */
export default rule({
  id: 'retake-not-in-later-series',
  catalogue: ['TA-38'],
  severity: 'error',
  title: 'A retake is not in a later series',
  section: 'Retakes',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'attempt-number'],
  why: 'A retake takes place after moderation, in a later series with its own new set assignment. In the same series work can only be resubmitted.',
  fix: 'Enter the retake for a later series, or take it out where the work was only resubmitted.',
  *check({ sheet, workbook, columns: { 'attempt-number': typed } }) {
    yield* untypedOn(sheet, workbook)
    for (const course of coursesOn(sheet, workbook)) {
      const internals = attemptsAt('internal', course)
      for (const retake of internals) {
        if (retake.sheet !== sheet) continue
        const number = typed.value(retake.row) ?? 1
        const before = internals.find(
          other => other.component === retake.component && other !== retake && numberOn(other) === number - 1
        )
        if (number < 2 || !before || compareSeries(retake.series, before.series) > 0) continue
        const series = formatSeries(retake.series)
        yield {
          ...atSeries(retake),
          value: series,
          message: `The retake of component ${retake.component} is entered for ${series}, and the attempt before it for ${formatSeries(before.series)}.`
        }
      }
    }
  }
})

/** As typed, since counting goes by the series, which is in question. */
function numberOn({ sheet, row }: Attempt): number {
  return sheet.column('attempt-number')?.value(row) ?? 1
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | Dec/Jan 2026  | 1
        0012 | 1 | Internal | May/June 2026 | 2
        0013 | 1 | Internal | May/June 2026 | Retake
        0014 | 3 | External | May/June 2026 | 1`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | May/June 2026 | 1
        0012 | 1 | Internal | May/June 2026 | 2
        0013 | 2 | Internal | May/June 2026 | First
        0013 | 2 | Internal | Dec/Jan 2026  | Retake`,
      findings: [
        'D3: The retake of component 1 is entered for May/June 2026, and the attempt before it for May/June 2026.',
        'D5: The retake of component 2 is entered for Dec/Jan 2026, and the attempt before it for May/June 2026.'
      ]
    }
  ]
}
