import type { MarksSheet } from '../../sample/member'
import { missingEnd, type End, type MissingEnd } from '../../sample/missing-end'
import { sampledCohortsOn, tickColumn } from '../../sample/sampled-cohort'
import { candidates } from '../person'
import type { Fault, Verdict } from '../rule'
import { nameOn } from './name-on'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

interface Extreme {
  readonly id: string
  readonly title: string
  readonly end: End
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
      const rules = sampleRulesOf(settings, edition)
      for (const sampled of sampledCohortsOn(sheet, workbook, rules)) {
        const missing = 'cohort' in sampled ? missingEnd(sampled, end, rules) : sampled
        if (missing === null) continue
        if ('mark' in missing) yield* fault(missing, called, sheet)
        else yield missing
      }
    }
  })
}

function* fault({ mark, open, offered, isUnfilmed }: MissingEnd, called: string, sheet: MarksSheet): Iterable<Fault> {
  const [first] = offered
  // Each fault stands on the sheet that holds the student, so that it is told once.
  if (first?.sheet !== sheet) return
  const column = tickColumn(sheet)
  const where = { row: first.row, ...(column && { column }), value: mark }
  const named = candidates(offered.map(member => nameOn(sheet, member)))
  const who = offered.length > 1 ? `one of ${named}` : named
  const what = `The ${called}${open > 0 ? ' so far' : ''}, ${mark}, is not in the sample`
  if (isUnfilmed) {
    // In Sport the sample comes from those with video, and the guide doesn't say what goes before.
    yield {
      ...where,
      severity: 'warning',
      message: `${what}, and no video is ticked for it.`,
      fix: `If ${who} was filmed, tick the video and add the student to the sample; if not, ask the moderator.`
    }
    return
  }
  yield {
    ...where,
    message: `${what}.`,
    fix: `Add ${who} to the sample on Learner Work Transfer, and tick the student here.`
  }
}
