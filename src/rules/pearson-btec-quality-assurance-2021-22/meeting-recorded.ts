import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** Meetings with the Lead Standards Verifier are not recorded. */
export default rule({
  id: 'meeting-recorded',
  catalogue: ['QA-20'],
  severity: 'error',
  title: 'A meeting with the Lead Standards Verifier was recorded',
  section: 'The Day of the Meeting',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done'],
  why: 'For data protection the meetings must not be recorded; the report sums up what was discussed.',
  fix: 'Delete the recording, and tell the Lead Standards Verifier.',
  *check({ sheet, columns: { done } }) {
    const items = itemsOn(sheet, 20)
    if (items.length === 0) {
      yield noItem(20)
      return
    }
    for (const { row } of items) {
      const text = sheet.column('item')?.value(row) ?? ''
      const answer = done.value(row)
      if (answer === undefined || answer === 'not-applicable') continue
      // "Meeting recorded" and "Meeting not recorded" are answered the other way round.
      if (!/record/i.test(text)) yield { cannotTell: 'Row QA-20 does not say whether Yes means that a meeting was recorded, or that none was.' }
      else if ((answer === 'yes') !== /\b(?:not|no|never|without)\b|n['’]t\b/i.test(text)) {
        yield { row, column: done, value: answer, message: `By "${text}: ${answer}" a meeting with the Lead Standards Verifier was recorded.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item | Done
        QA-20 | LSV meeting recorded | No
        QA-20 | LSV meetings are not recorded | Yes
        QA-20 | LSV meeting recorded |`
    },
    {
      sheets: `
        Item ID | Item | Done
        QA-20 | LSV meeting | Yes`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item | Done
        QA-20 | LSV meeting recorded | Yes
        QA-20 | LSV meetings are not recorded | No`,
      findings: [
        'C2: By "LSV meeting recorded: yes" a meeting with the Lead Standards Verifier was recorded.',
        'C3: By "LSV meetings are not recorded: no" a meeting with the Lead Standards Verifier was recorded.'
      ]
    }
  ]
}
