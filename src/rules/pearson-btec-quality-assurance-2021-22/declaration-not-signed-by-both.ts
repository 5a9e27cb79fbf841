import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'
import { deadlineOn } from './year'

const SIGNATORIES = [
  { role: 'head-of-centre', called: 'Head of Centre' },
  { role: 'quality-nominee', called: 'Quality Nominee' }
] as const

/** Both the Head of Centre and the Quality Nominee sign the Annual Centre Declaration. */
export default rule({
  id: 'declaration-not-signed-by-both',
  catalogue: ['QA-5'],
  severity: 'error',
  title: 'The Annual Centre Declaration is not signed by both',
  section: 'Annual Centre Declaration',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done', 'role'],
  why: 'The declaration is signed electronically by the Head of Centre and the Quality Nominee, and is due by 30 September.',
  fix: 'Have the declaration signed, and enter Yes with the day.',
  *check({ sheet, columns: { done, role, 'item-id': ids }, edition, asOf }) {
    const items = itemsOn(sheet, 5)
    if (items.length === 0) {
      yield noItem(5)
      return
    }
    const due = deadlineOn(sheet, asOf, edition.dates.declaration)
    if (asOf <= due) return
    const dates = sheet.column('done-date')
    for (const { role: wanted, called } of SIGNATORIES) {
      const own = items.filter(({ row }) => role.value(row)?.includes(wanted))
      const isSigned = own.some(({ row }) => done.value(row) === 'yes' || (dates?.value(row) !== undefined && done.value(row) !== 'no'))
      if (isSigned) continue
      const [first] = own
      const place = first ? { row: first.row, column: done } : { column: ids }
      yield { ...place, kind: wanted, message: `The Annual Centre Declaration has no signature of the ${called} entered; it was due by ${formatDay(due)}.` }
    }
  }
})

const checklist = (...rows: readonly string[]) => `
        Academic year: 2021-22
        Item ID | Item | Role | Done | Signed date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: checklist('QA-5 | Signature | Principal | Yes |', 'QA-5 | Signature | QN | | 28/09/2021'), asOf: '2021-10-01' },
    { sheets: checklist('QA-5 | Signature | HoC | |', 'QA-5 | Signature | QN | |'), asOf: '2021-09-30' }
  ],
  bad: [
    {
      sheets: checklist('QA-5 | Signature | HoC | Yes | 28/09/2021', 'QA-5 | Signature | QN | |'),
      asOf: '2021-10-01',
      findings: ['D4: The Annual Centre Declaration has no signature of the Quality Nominee entered; it was due by 30 September 2021.']
    },
    {
      sheets: checklist('QA-5 | Signature | QN | Yes | 28/09/2021'),
      asOf: '2021-10-01',
      findings: ['A2: The Annual Centre Declaration has no signature of the Head of Centre entered; it was due by 30 September 2021.']
    }
  ]
}
