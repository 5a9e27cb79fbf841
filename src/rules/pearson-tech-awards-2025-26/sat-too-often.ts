import { formatSeries } from '../../domain/series'
import { atNumber, attemptsAt, coursesOn, untypedOn } from './attempts'
import type { ComponentType } from './component-types'
import { rule } from './rule'

interface Often {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly type: ComponentType
  readonly why: string
}

/** Makes the rule on how often components of one type may be sat. Every attempt beyond the last allowed is told. */
export function satTooOften({ type, ...described }: Often) {
  const again = type === 'internal' ? 'retake' : 'resit'
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'component-entries',
    needs: ['component', 'series'],
    fix: 'Take the entry out, or correct the attempt, component or series that is mistyped.',
    *check({ sheet, workbook, edition }) {
      yield* untypedOn(sheet, workbook)
      for (const course of coursesOn(sheet, workbook)) {
        for (const attempt of attemptsAt(type, course)) {
          if (attempt.sheet !== sheet || attempt.number <= edition.sittings[type]) continue
          yield {
            ...atNumber(attempt),
            value: attempt.number,
            message: `Attempt ${attempt.number} at component ${attempt.component} in ${formatSeries(attempt.series)} is one too many: one ${again} is allowed.`
          }
        }
      }
    }
  })
}
