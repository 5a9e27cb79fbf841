import { formatDay, type Day } from '../../domain/dates'
import { keepUntil } from '../../domain/keep-until'
import type { Examples } from '../example'
import { enteredOn, type QTag } from './q-tags'
import { resultsDayOf } from './results-day'
import { rule } from './rule'

/** Works out until when the evidence behind each Q-TAG is kept, and finds evidence that goes before. */
export default rule({
  id: 'evidence-disposed-early',
  catalogue: ['QT-52'],
  severity: 'error',
  title: 'Evidence behind a Q-TAG is disposed of before its time',
  section: 'Recording your Q-TAG decisions and Retention of Evidence and Data',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'Evidence is kept for six months after the result is issued, or until a complaint, malpractice investigation or appeal about it is concluded where that is later.',
  fix: 'Keep the evidence until then. If it is gone already, record what happened to it.',
  *check({ sheet, workbook, edition, settings }) {
    const months = settings['tag.keep-months']
    const [issued, disposal] = [sheet.column('result-issue-date'), sheet.column('evidence-disposal-date')]
    const entered = enteredOn(sheet, workbook)
    const starts = entered.map(qTag => ({ qTag, start: issued?.value(qTag.row) ?? resultsDayOf(qTag, edition.timetable)?.day }))
    if (entered.length > 0 && starts.every(({ start }) => start === undefined)) {
      yield { cannotTell: 'Nothing says on which day the results were issued, or at which level the qualifications are.' }
      return
    }
    for (const { qTag, start } of starts) {
      if (start === undefined) continue
      const { row } = qTag
      const concluded = caseOf(qTag)
      const end = keepUntil(start, months, concluded)
      const column = issued ?? disposal ?? sheet.column('q-tag')
      const label = 'Keep evidence until'
      if (column) {
        const result = end === 'open' ? 'the open case is concluded' : formatDay(end)
        yield { row, column, label, result, dated: { use: 'keep', day: end === 'open' ? null : end } }
      }
      const day = disposal?.value(row)
      if (!disposal || day === undefined || (end !== 'open' && day >= end)) continue
      const reason = end === 'open' ? 'a case about the result is still open' : `it is kept until ${formatDay(end)}`
      yield { row, column: disposal, value: day, message: `The evidence goes on ${formatDay(day)}, but ${reason}.` }
    }
  }
})

/** A case without a day of conclusion is open. */
function caseOf({ sheet, row }: QTag): Day | 'open' | undefined {
  const kind = sheet.column('case-type')?.value(row)
  const concluded = sheet.column('case-concluded-date')
  const said = concluded?.value(row)
  if (kind === 'none') return undefined
  return said ?? (kind !== undefined && (concluded?.isBlank(row) ?? true) ? 'open' : undefined)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Level | Q-TAG | Results issued | Case   | Case concluded | Disposal date
        L1         | 3     | M     | 10/08/2021     |        |                | 10/02/2022
        L2         | 3     | M     | 10/08/2021     | Appeal | 15/03/2022     | 15/03/2022
        L3         | 3     | M     | 10/08/2021     | Appeal | 03/11/2021     | 10/02/2022
        L4         | 3     | M     | 10/08/2021     | Appeal | open           |
        L5         | 2     | M     |                | None   |                |`,
      computed: [
        'D2: Keep evidence until = 10 February 2022', 'D3: Keep evidence until = 15 March 2022', 'D4: Keep evidence until = 10 February 2022',
        'D5: Keep evidence until = the open case is concluded', 'D6: Keep evidence until = 12 February 2022'
      ]
    },
    {
      sheets: `
        Learner ID | Qualification | Q-TAG | Disposal date
        L1         | Business      | M     | 01/09/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Results issued | Case   | Case concluded | Disposal date
        L1         | M     | 10/08/2021     |        |                | 09/02/2022
        L2         | M     | 10/08/2021     | Appeal | 15/03/2022     | 10/02/2022
        L3         | M     | 10/08/2021     | Appeal | open           | 01/09/2022`,
      findings: [
        'F2: The evidence goes on 9 February 2022, but it is kept until 10 February 2022.',
        'F3: The evidence goes on 10 February 2022, but it is kept until 15 March 2022.',
        'F4: The evidence goes on 1 September 2022, but a case about the result is still open.'
      ],
      computed: [
        'C2: Keep evidence until = 10 February 2022', 'C3: Keep evidence until = 15 March 2022', 'C4: Keep evidence until = the open case is concluded'
      ]
    }
  ]
}
