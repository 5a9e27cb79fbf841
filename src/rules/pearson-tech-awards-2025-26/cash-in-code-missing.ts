import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** A qualification is claimed with its cash-in code. */
export default rule({
  id: 'cash-in-code-missing',
  catalogue: ['TA-73'],
  severity: 'warning',
  title: 'A claim has no cash-in code',
  section: 'Certification',
  sheetKind: 'claims',
  needs: ['claim-date', 'cash-in-code'],
  why: 'Certification is claimed by entering the cash-in code of the qualification. Without it no certificate is issued.',
  fix: 'Enter the cash-in code of the qualification with the claim, and note it here.',
  *check({ sheet, columns: { 'claim-date': claimed, 'cash-in-code': code } }) {
    const rows = ownRows(sheet).filter(row => claimed.value(row) !== undefined && sheet.column('claim-type')?.value(row) !== 'unit')
    const open = rows.filter(row => code.isBlank(row))
    if (open.length > 1 && open.length === rows.length) {
      yield { column: code, kind: 'none', message: `None of the ${open.length} claims has a cash-in code.` }
      return
    }
    for (const row of open) yield { row, column: code, message: 'The claim has no cash-in code.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code
        0012 | Enterprise | L2M | 10/03/2026 | 21234C
        0013 | Enterprise | L2P |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code
        0012 | Enterprise | L2M | 10/03/2026 | 21234C
        0013 | Enterprise | L2P | 10/03/2026 |`,
      findings: ['E3: The claim has no cash-in code.']
    },
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code
        0012 | Enterprise | L2M | 10/03/2026 |
        0013 | Enterprise | L2P | 10/03/2026 |`,
      findings: ['E1: None of the 2 claims has a cash-in code.']
    }
  ]
}
