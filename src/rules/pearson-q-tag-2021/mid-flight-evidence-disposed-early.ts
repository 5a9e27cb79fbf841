import type { Examples } from '../example'
import { keptToCompletion } from './kept-to-completion'
import { qTagsIn } from './q-tags'
import { fromRegister, registersHave, statusOf } from './register'
import { rule } from './rule'

/** The evidence of mid-flight learners on a sheet of Q-TAGs is kept until they certificate. */
export default rule({
  id: 'mid-flight-evidence-disposed-early',
  catalogue: ['QT-54'],
  severity: 'warning',
  title: 'Evidence of a mid-flight learner is disposed of before they complete',
  section: 'Arrangements for mid-flight learners',
  sheetKind: 'q-tags',
  needs: ['evidence-disposal-date'],
  why: 'Evidence of mid-flight learners is kept until they certificate, since it may be needed for their grade.',
  fix: 'Keep the evidence until then, or correct the date.',
  *check({ sheet, workbook, columns: { 'evidence-disposal-date': disposal }, settings }) {
    const lastDay = settings['tag.window-end']
    const midFlight = qTagsIn(workbook).on(sheet).filter(qTag => qTag.isOwn && statusOf(qTag, lastDay) === 'mid-flight')
    if (midFlight.length > 0 && !registersHave(workbook, 'completion-date')) {
      yield { cannotTell: 'No register of learners says when they are expected to complete.' }
      return
    }
    for (const qTag of midFlight) {
      const completion = fromRegister(qTag, 'completion-date')
      if (completion !== undefined) yield* keptToCompletion({ row: qTag.row, column: disposal, completion, disposal })
    }
  }
})

const register = `
        == Register ==
        Learner ID | Status     | Expected completion date
        L1         | Mid-flight | 31/07/2022`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Disposal date
        L1         |       | 01/08/2022${register}`,
      computed: ['Q-TAGs!C2: Keep the mid-flight learner’s evidence until = 31 July 2022']
    },
    {
      sheets: `
        Learner ID | Status     | Q-TAG | Disposal date
        L1         | Mid-flight |       | 01/10/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Disposal date
        L1         |       | 01/10/2021${register}`,
      findings: ['Q-TAGs!C2: The evidence goes on 1 October 2021, but the learner is expected to complete on 31 July 2022.'],
      computed: ['Q-TAGs!C2: Keep the mid-flight learner’s evidence until = 31 July 2022']
    }
  ]
}
