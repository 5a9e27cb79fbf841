import type { Examples } from '../example'
import { keptToCompletion } from './kept-to-completion'
import { ownRows } from './own-rows'
import { registeredStatus } from './register'
import { rule } from './rule'

/** The work of mid-flight learners is kept until they certificate. */
export default rule({
  id: 'mid-flight-work-disposed-early',
  catalogue: ['QT-54'],
  severity: 'warning',
  title: 'Work of a mid-flight learner is disposed of before they complete',
  section: 'Arrangements for mid-flight learners',
  sheetKind: 'learners',
  needs: ['completion-date'],
  why: 'Evidence of mid-flight learners is kept until they certificate, since it may be needed for their grade.',
  fix: 'Keep the work until then, or correct the date.',
  *check({ sheet, columns: { 'completion-date': completion }, settings }) {
    const lastDay = settings['tag.window-end']
    const disposal = sheet.column('work-disposal-date')
    for (const row of ownRows(sheet)) {
      const day = completion.value(row)
      if (day === undefined || registeredStatus({ sheet, row }, lastDay) !== 'mid-flight') continue
      yield* keptToCompletion({ row, column: disposal ?? completion, completion: day, disposal })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Status        | Expected completion date | Work disposal date
        L1         | Mid-flight    | 31/07/2022               | 31/07/2022
        L2         | Mid-flight    | 31/07/2022               |
        L3         | Certificating | 31/07/2021               | 01/07/2021`,
      computed: ['D3: Keep the mid-flight learner’s evidence until = 31 July 2022', 'D4: Keep the mid-flight learner’s evidence until = 31 July 2022']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Status     | Expected completion date | Work disposal date
        L1         | Mid-flight | 31/07/2022               | 01/10/2021`,
      findings: ['D3: The evidence goes on 1 October 2021, but the learner is expected to complete on 31 July 2022.'],
      computed: ['D3: Keep the mid-flight learner’s evidence until = 31 July 2022']
    }
  ]
}
