import { showValue, type CellValue } from '../../model/cell'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** "09:30" in a text, such as "01/11/2021 09:30". */
const TIME = /\b\d{1,2}[:.]\d{2}\b(?!\.\d)/

/** The Lead Standards Verifier meets each Lead IV alone. */
export default rule({
  id: 'lead-ivs-met-together',
  catalogue: ['QA-14'],
  severity: 'warning',
  title: 'Two Lead IVs share a time with the Lead Standards Verifier',
  section: 'The Day of the Meeting',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'opened-date', 'scope'],
  why: 'The Lead Standards Verifier meets each Lead IV individually for about half an hour; the guide’s plan has ten times for it.',
  fix: 'Choose another time for one of them. Someone new to the role may bring a colleague: say so under Note.',
  *check({ sheet, columns: { 'opened-date': opened, scope } }) {
    const items = itemsOn(sheet, 14)
    if (items.length === 0) {
      yield noItem(14)
      return
    }
    const [note, text] = [sheet.column('note'), sheet.column('item')]
    const taken = new Map<string, { readonly who: string; readonly row: number }>()
    for (const { row } of items) {
      const slot = slotIn(opened.raw(row))
      const who = scope.value(row)?.trim().toLowerCase()
      const isCompany = /\b(?:buddy|accompan|support|new)/i.test(`${note?.value(row) ?? ''} ${text?.value(row) ?? ''}`)
      if (slot === null || who === undefined || isCompany) continue
      const first = taken.get(slot)
      if (!first) taken.set(slot, { who, row: row.number })
      else if (first.who !== who) {
        yield { row, column: opened, kind: who, message: `This time is that of the Lead IV in row ${first.row} as well.` }
      }
    }
  }
})

/** A day alone is no time: all meetings may be on one day. */
function slotIn(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isInteger(value) ? null : showValue(value)
  return typeof value === 'string' && TIME.test(value) ? value.trim() : null
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item               | Applies to | Done | Date opened      | Note
        QA-14   | Meeting of Lead IV | A Khan     | Yes  | 44501.375        |
        QA-14   | Meeting of Lead IV | B Lee      | Yes  | 44501.395833     |
        QA-14   | Meeting of Lead IV | C Novak    | Yes  | 44501.395833     | comes as a buddy
        QA-14   | Meeting of Lead IV | D Ode      | Yes  | 01/11/2021       |
        QA-14   | Meeting of Lead IV | E Park     | Yes  | 01/11/2021       |`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item               | Applies to | Done | Date opened
        QA-14   | Meeting of Lead IV | A Khan     | Yes  | 44501.375
        QA-14   | Meeting of Lead IV | B Lee      | Yes  | 44501.375`,
      findings: ['E3: This time is that of the Lead IV in row 2 as well.']
    }
  ]
}
