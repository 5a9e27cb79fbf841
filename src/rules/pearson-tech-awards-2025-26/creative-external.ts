import type { CellFault } from '../cell-faults'
import type { Settings } from '../settings'
import { atNumber, atSeries, attemptsAt, coursesOn, untypedOn, type Attempt, type Course } from './attempts'
import { creativeIn } from './creative'
import type { TechAwardsEdition } from './edition'
import { rule } from './rule'

interface Creative {
  readonly id: string
  readonly title: string
  readonly fix: string
  /** Whether the fault stands on the number of the attempt or on its series. */
  readonly on: 'number' | 'series'
  readonly judge: (external: Attempt, course: Course, edition: TechAwardsEdition, settings: Settings) => CellFault | null
}

/** Makes a rule on the external component of creative subjects, which takes longer than a written paper. */
export function creativeExternal({ judge, on, ...described }: Creative) {
  return rule({
    ...described,
    catalogue: ['TA-70'],
    severity: 'error',
    section: 'External assessment',
    sheetKind: 'component-entries',
    needs: ['component', 'series', 'subject'],
    why: 'In creative subjects the external assessment is a longer task, taken in May/June alone, and so cannot be resat. The guide does not list these subjects: the list is the centre’s own setting.',
    *check({ sheet, workbook, edition, settings }) {
      yield* untypedOn(sheet, workbook)
      const isCreative = creativeIn(workbook, settings)
      for (const course of coursesOn(sheet, workbook)) {
        if (!isCreative(course.subject)) continue
        for (const external of attemptsAt('external', course)) {
          const fault = external.sheet === sheet ? judge(external, course, edition, settings) : null
          if (fault) yield { ...(on === 'number' ? atNumber(external) : atSeries(external)), ...fault }
        }
      }
    }
  })
}
