import { formatDay } from '../../domain/dates'
import { monthsAfter } from '../../domain/keep-until'
import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** What each outcome of the Lead Standards Verifier's activity means for certification at centre level. */
const OUTCOMES: readonly { readonly begins: string; readonly certification: string; readonly isPending?: true }[] = [
  { begins: 'submitted', certification: 'released at centre level' },
  { begins: 'certification released', certification: 'released at centre level' },
  { begins: 'pending', certification: 'suspended until the actions are met', isPending: true },
  { begins: 'centre quality manager', certification: 'suspended, with the Centre Quality Manager' }
]

/** After an outcome with actions the evidence for them is due within a month. */
export default rule({
  id: 'centre-actions-overdue',
  catalogue: ['QA-16'],
  severity: 'error',
  title: 'Evidence for actions of the centre is overdue',
  section: 'Outcomes from the Lead Standard Verifier Remote Activity',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'outcome'],
  why: 'While actions are open certification is suspended for the whole centre; evidence is due within 1 month. From when the guide does not say; the day of the outcome is taken unless a due date is entered.',
  fix: 'Send the evidence to the Lead Standards Verifier, and enter the day.',
  *check({ sheet, columns: { outcome }, asOf }) {
    const items = itemsOn(sheet, 16)
    if (items.length === 0) {
      yield noItem(16)
      return
    }
    const [sent, due, decided] = [sheet.column('done-date'), sheet.column('due-date'), sheet.column('closed-date')]
    for (const { row } of items) {
      const said = normalise(outcome.value(row) ?? '')
      const found = OUTCOMES.find(({ begins }) => said.startsWith(begins))
      if (!found) {
        if (said !== '') yield { cannotTell: `"${outcome.value(row) ?? ''}" is none of the four outcomes that the guide lists.` }
        continue
      }
      yield { row, column: outcome, label: 'Certification', result: found.certification }
      const day = decided?.value(row)
      const end = due?.value(row) ?? (day === undefined ? undefined : monthsAfter(day, 1))
      if (!found.isPending || end === undefined) continue
      const sentOn = sent?.value(row)
      yield { row, column: outcome, label: 'Evidence due', result: formatDay(end), dated: { use: 'due', day: end, ...(sentOn !== undefined && { done: sentOn }) } }
      if (sentOn !== undefined ? sentOn <= end : asOf <= end) continue
      yield {
        row, column: sent ?? outcome, value: end,
        message: `Evidence for the centre's actions was due by ${formatDay(end)}, and ${sentOn === undefined ? 'no day is entered on which it was sent' : `was sent on ${formatDay(sentOn)}`}.`
      }
    }
  }
})

const checklist = (...rows: readonly string[]) => `
        Item ID | Item | Done | Status | Date done | Outcome date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: checklist('QA-16 | LSV outcome | | Submitted | | 15/11/2021', 'QA-16 | LSV outcome | | Pending – Centre Actions Required | 15/12/2021 | 15/11/2021'),
      asOf: '2022-02-01',
      computed: ['D2: Certification = released at centre level', 'D3: Certification = suspended until the actions are met', 'D3: Evidence due = 15 December 2021']
    }
  ],
  bad: [
    {
      sheets: checklist('QA-16 | LSV outcome | | Pending – Centre Actions Required | | 15/11/2021'),
      asOf: '2021-12-16',
      findings: ["E2: Evidence for the centre's actions was due by 15 December 2021, and no day is entered on which it was sent."],
      computed: ['D2: Certification = suspended until the actions are met', 'D2: Evidence due = 15 December 2021']
    }
  ]
}
