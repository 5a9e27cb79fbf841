import { formatSeries } from '../../domain/series'
import { countingAttempt } from '../../domain/which-result-counts'
import type { Examples } from '../example'
import { attemptsAt, coursesOn, untypedOn, type Attempt } from './attempts'
import { rule } from './rule'

/** Works out which attempt at an internal component counts once the retake's uniform mark is there: the higher one. */
export default rule({
  id: 'internal-result-that-counts',
  catalogue: ['TA-40'],
  severity: 'advice',
  title: 'Attempt at an internal component that counts',
  section: 'Retakes',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'ums'],
  why: 'Of a first attempt and a retake the higher uniform mark counts towards the qualification, whichever came last.',
  fix: 'Nothing is to be put right: use this result in forecasts.',
  *check({ sheet, workbook, columns: { ums } }) {
    yield* untypedOn(sheet, workbook)
    for (const course of coursesOn(sheet, workbook)) {
      const internals = attemptsAt('internal', course)
      for (const component of new Set(internals.map(one => one.component))) {
        const attempts = internals.filter(one => one.component === component)
        const results = attempts.flatMap(resultOf)
        const counting = results.length === attempts.length && results.length > 1 ? countingAttempt(results) : undefined
        if (counting?.attempt.sheet !== sheet) continue
        const { attempt } = counting
        yield {
          row: attempt.row,
          column: ums,
          label: `UMS that counts for component ${component}`,
          result: `${counting.ums}, of ${formatSeries(attempt.series)}`
        }
      }
    }
  }
})

function resultOf(attempt: Attempt): readonly { readonly attempt: Attempt; readonly ums: number }[] {
  const ums = attempt.sheet.column('ums')?.value(attempt.row)
  return ums === undefined ? [] : [{ attempt, ums }]
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | UMS
        0012 | 1 | Internal | Dec/Jan 2026  | 1 | 41
        0012 | 1 | Internal | May/June 2026 | 2 | 38
        0012 | 2 | Internal | May/June 2026 | 1 | 30
        0013 | 1 | Internal | Dec/Jan 2026  | 1 | 41
        0013 | 1 | Internal | May/June 2026 | 2 |
        0014 | 1 | Internal | Dec/Jan 2026  | 1 | 35
        0014 | 1 | Internal | May/June 2026 | 2 | 36`,
      computed: [
        'F2: UMS that counts for component 1 = 41, of Dec/Jan 2026',
        'F8: UMS that counts for component 1 = 36, of May/June 2026'
      ]
    }
  ],
  bad: []
}
