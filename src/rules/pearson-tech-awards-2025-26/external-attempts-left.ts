import { formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { atSeries, attemptsAt, coursesOn, untypedOn } from './attempts'
import { creativeIn } from './creative'
import { rule } from './rule'

/** Says beside each external entry whether an internal component can still be retaken after it. */
export default rule({
  id: 'external-attempts-left',
  catalogue: ['TA-21', 'TA-69'],
  severity: 'advice',
  title: 'External attempts that are left',
  section: 'External assessment',
  sheetKind: 'component-entries',
  needs: ['component', 'series'],
  why: 'An internal retake after the external component needs a resit of the external, of which there is one, in creative subjects none. Once none is left, no internal component can be retaken in a later series.',
  fix: 'Nothing is to be put right: look here before a retake is entered.',
  *check({ sheet, workbook, edition, settings }) {
    yield* untypedOn(sheet, workbook)
    const isCreative = creativeIn(workbook, settings)
    for (const course of coursesOn(sheet, workbook)) {
      const external = attemptsAt('external', course).at(-1)
      if (external?.sheet !== sheet) continue
      const left = (isCreative(course.subject) ? 1 : edition.sittings.external) - external.number
      yield {
        ...atSeries(external),
        label: 'External attempts left',
        result: left > 0 ? left : `none: no internal retake after ${formatSeries(external.series)}`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Sport           | 3 | External | Dec/Jan 2026  | 1
        0013 | Sport           | 3 | External | Dec/Jan 2026  | 1
        0013 | Sport           | 3 | External | May/June 2026 | 2
        0014 | Performing Arts | 3 | External | May/June 2026 | 1`,
      computed: [
        'E2: External attempts left = 1',
        'E4: External attempts left = none: no internal retake after May/June 2026',
        'E5: External attempts left = none: no internal retake after May/June 2026'
      ]
    }
  ],
  bad: []
}
