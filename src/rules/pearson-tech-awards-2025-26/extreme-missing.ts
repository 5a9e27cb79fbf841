import { extremes } from '../../domain/moderation-sample'
import { candidates } from '../person'
import type { Fault, Verdict } from '../rule'
import type { Settings } from '../settings'
import type { Cohort } from './cohort'
import type { MarksSheet, Member } from './member'
import { rule } from './rule'
import { nameOn, sampledCohortsOn, tickColumn, type SampledCohort } from './sample'
import { namedBy } from './subject'

interface Extreme {
  readonly id: string
  readonly title: string
  readonly end: 'highest' | 'lowest'
  /** As a message calls it: "highest mark". */
  readonly called: string
}

/**
 * Makes the rule for one end of the marks: the sample holds one of those who share it. Any one of them will do, since
 * the guide speaks of one student at each end.
 */
export function extremeMissing({ id, title, end, called }: Extreme) {
  return rule({
    id,
    catalogue: ['TA-46'],
    severity: 'error',
    title,
    section: 'Entering student marks',
    sheetKind: 'component-marks',
    needs: ['mark'],
    why: `The sample is drawn at random, and the guide asks the centre to add a student with the ${called} where the draw left them out, so that the moderator sees both ends of the marking.`,
    fix: 'Add the student to the sample on Learner Work Transfer, and tick them here.',
    *check({ sheet, workbook, edition, settings }): Iterable<Verdict> {
      for (const sampled of sampledCohortsOn(sheet, workbook, edition.sampleTable)) {
        if (!('cohort' in sampled)) yield sampled
        else yield* judge(sampled)
      }

      function* judge({ cohort, present, taken }: SampledCohort): Iterable<Verdict> {
        const marked = present.flatMap(member => (member.mark === null ? [] : [{ member, mark: member.mark }]))
        const open = present.length - marked.length
        if ((cohort.members.length - open) * 100 < cohort.members.length * settings['ta.enough-marks']) {
          yield { cannotTell: `${open} of the ${cohort.members.length} marks of ${cohort.name} are not there yet, or are no marks.` }
          return
        }
        const held = extremes(marked)[end]
        const mark = held[0]?.mark
        if (mark === undefined) {
          yield { notApplicable: 'Nobody has a mark above 0.' }
          return
        }
        if (held.some(({ member }) => taken.has(member))) return
        const holders = held.map(({ member }) => member)
        yield* fault({ cohort, sheet, holders, called: `${called}${open > 0 ? ' so far' : ''}, ${mark},`, mark, settings })
      }
    }
  })
}

interface Missing {
  readonly cohort: Cohort
  readonly sheet: MarksSheet
  readonly holders: readonly Member[]
  readonly called: string
  readonly mark: number
  readonly settings: Settings
}

function* fault({ cohort, sheet, holders, called, mark, settings }: Missing): Iterable<Fault> {
  const isSport = namedBy(settings['ta.sport-names'])(cohort.subject)
  const filmed = holders.filter(member => member.sheet.column('video')?.value(member.row) === true)
  const offered = isSport && filmed.length > 0 ? filmed : holders
  const [first] = offered
  // Each fault stands on the sheet that holds the student, so that it is told once.
  if (first?.sheet !== sheet) return
  const column = tickColumn(sheet)
  const where = { row: first.row, ...(column && { column }), value: mark }
  const named = candidates(offered.map(member => nameOn(sheet, member)))
  const who = offered.length > 1 ? `one of ${named}` : named
  if (isSport && filmed.length === 0) {
    // In Sport the sample comes from those with video, and the guide doesn't say what goes before.
    yield {
      ...where,
      severity: 'warning',
      message: `The ${called} is not in the sample, and no video is ticked for it.`,
      fix: `If ${who} was filmed, tick the video and add the student to the sample; if not, ask the moderator.`
    }
    return
  }
  yield {
    ...where,
    message: `The ${called} is not in the sample.`,
    fix: `Add ${who} to the sample on Learner Work Transfer, and tick the student here.`
  }
}
