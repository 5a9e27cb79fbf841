import { formatDay } from '../../domain/dates'
import type { CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** A student who resits without having claimed is claimed for with the entry of the resit, which is the last attempt. */
export default rule({
  id: 'resit-without-cash-in',
  catalogue: ['TA-74'],
  severity: 'warning',
  title: 'A resit is entered without the cash-in code',
  section: 'Certification',
  sheetKind: 'claims',
  needs: ['resit-entry-date', 'claim-date'],
  why: 'The resit is the second and last attempt at the external component, so certification should be claimed together with its entry.',
  fix: 'Enter the cash-in code on Edexcel Online for the series of the resit, and note code and date here.',
  *check({ sheet, workbook, columns: { 'resit-entry-date': resit, 'claim-date': claimed } }) {
    for (const row of ownRows(sheet)) {
      const [entered, day] = [resit.value(row), claimed.value(row)]
      if (entered === undefined || (day === undefined && !claimed.isBlank(row))) continue
      // A claim made before stands on the first sitting, and the student may claim again with the resit.
      if (day !== undefined && day <= entered) continue
      const others = workbook.learners.of(sheet, row)?.rowsOf('claims') ?? []
      if (others.some(other => (other.sheet.column('claim-date')?.value(other.row) ?? Infinity) <= entered)) continue
      const when = `The resit was entered on ${formatDay(entered)}`
      const fault: CellFault = day === undefined
        ? { kind: 'none', message: `${when}, and no claim is entered with it.` }
        : { kind: 'later', value: day, message: `${when}, and the claim only on ${formatDay(day)}.`, fix: 'Check both dates; the two belong together.' }
      yield { row, column: claimed, ...fault }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Resit entry date
        0012 | Enterprise | L2M | 10/03/2026 | 21234C | 10/03/2026
        0013 | Enterprise | L2M | 01/03/2026 | 21234C | 10/03/2026
        0014 | Enterprise | L2M |            |        |`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Resit entry date
        0012 | Enterprise | L2M | 10/05/2026 | 21234C | 10/03/2026
        0013 | Enterprise |     |            |        | 10/03/2026`,
      findings: [
        'D2: The resit was entered on 10 March 2026, and the claim only on 10 May 2026.',
        'D3: The resit was entered on 10 March 2026, and no claim is entered with it.'
      ]
    }
  ]
}
