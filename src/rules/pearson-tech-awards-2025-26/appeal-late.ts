import { formatDay, weekdayName, type Day } from '../../domain/dates'
import type { Examples } from '../example'
import { rule } from './rule'

/** Works out by when an appeal may be made after the decision of a review of moderation, and finds one that came later. */
export default rule({
  id: 'appeal-late',
  catalogue: ['TA-67'],
  severity: 'error',
  title: 'An appeal was made late',
  section: 'Appeals',
  sheetKind: 'component-series',
  needs: ['romm-decision-date'],
  why: 'An appeal may be sent in up to 30 days after the centre received the decision of the review. The guide does not move that day where it falls on a weekend.',
  fix: 'Correct the date if it is mistyped; otherwise ask the awarding body whether the appeal is accepted.',
  *check({ sheet, columns: { 'romm-decision-date': decision }, settings }) {
    const appeal = sheet.column('appeal-date')
    for (const row of sheet.rows) {
      const received = decision.value(row)
      if (received === undefined) continue
      const last = received + settings['ta.appeal-days'].appeal
      const made = appeal?.value(row)
      const dated = { use: 'expected', day: last, ...(made !== undefined && { done: made }) } as const
      yield { row, column: decision, label: 'Appeal by', result: withWeekday(last), dated }
      if (!appeal || made === undefined || made <= last) continue
      yield {
        row,
        column: appeal,
        value: made,
        message: `The appeal was made on ${formatDay(made)}, after the last day for it, ${formatDay(last)}.`
      }
    }
  }
})

function withWeekday(day: Day): string {
  return `${weekdayName(day)} ${formatDay(day)}`
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | ROMM service | ROMM decision date | Appeal date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 3 | 20/03/2026 | 19/04/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |   |            |`,
      computed: ['F2: Appeal by = Sunday 19 April 2026']
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | ROMM service | ROMM decision date | Appeal date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 3 | 20/03/2026 | 20/04/2026`,
      computed: ['F2: Appeal by = Sunday 19 April 2026'],
      findings: ['G2: The appeal was made on 20 April 2026, after the last day for it, 19 April 2026.']
    }
  ]
}
