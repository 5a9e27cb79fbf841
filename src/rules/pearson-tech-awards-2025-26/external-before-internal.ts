import { formatSeries, compareSeries } from '../../domain/series'
import type { Examples } from '../example'
import { listOf } from '../person'
import { atSeries, attemptsAt, coursesOn, untypedOn } from './attempts'
import { rule } from './rule'

/**
 * The terminal rule: the external component is entered after, or in the same series as, every internal component. A
 * resit that comes late enough satisfies it; internal retakes after the external are another rule's.
 */
export default rule({
  id: 'external-before-internal',
  catalogue: ['TA-20'],
  severity: 'error',
  title: 'The external component comes before an internal one',
  section: 'Entering students for assessments',
  sheetKind: 'component-entries',
  needs: ['component', 'series'],
  why: 'The external assessment must be taken at the end of the course: after the internal components, or in the same series. A qualification taken in another order cannot be certificated.',
  fix: 'Enter the external component for the series of the last internal component or a later one, or correct the series that is mistyped.',
  *check({ sheet, workbook }) {
    yield* untypedOn(sheet, workbook)
    for (const course of coursesOn(sheet, workbook)) {
      const external = attemptsAt('external', course).at(-1)
      if (external?.sheet !== sheet) continue
      const later = attemptsAt('internal', course).filter(({ number, series }) => number === 1 && compareSeries(series, external.series) > 0)
      if (later.length === 0) continue
      const components = later.map(({ component, series }) => `component ${component} for ${formatSeries(series)}`)
      yield {
        ...atSeries(external),
        value: formatSeries(external.series),
        message: `The external component is entered for ${formatSeries(external.series)}, but ${listOf(components)}.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | Dec/Jan 2026  | 1
        0012 | 2 | Internal | May/June 2026 | 1
        0012 | 3 | External | May/June 2026 | 1
        0013 | 3 | External | Dec/Jan 2026  | 1
        0014 | 3 | External | Dec/Jan 2026  | 1
        0014 | 2 | Internal | May/June 2026 | 1
        0014 | 3 | External | May/June 2026 | 2`
    },
    {
      sheets: `
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Sport      | 3 | External | Dec/Jan 2026  | 1
        0012 | Enterprise | 1 | Internal | May/June 2026 | 1`
    },
    {
      sheets: `
        Candidate number | Component | Series | Attempt
        0012 | 3 | Dec/Jan 2026  | 1
        0012 | 2 | May/June 2026 | 1`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | Dec/Jan 2026  | 1
        0012 | 2 | Internal | May/June 2026 | 1
        0012 | 3 | External | January 2026  | 1`,
      findings: ['D4: The external component is entered for Dec/Jan 2026, but component 2 for May/June 2026.']
    },
    {
      sheets: `
        == Internal ==
        Component type: Internal
        Candidate number | Component | Series | Attempt
        0012 | 2 | May/June 2026 | 1
        == External ==
        Component type: External
        Candidate number | Component | Series | Attempt
        0012 | 3 | Dec/Jan 2026 | 1`,
      findings: ['External!C3: The external component is entered for Dec/Jan 2026, but component 2 for May/June 2026.']
    }
  ]
}
