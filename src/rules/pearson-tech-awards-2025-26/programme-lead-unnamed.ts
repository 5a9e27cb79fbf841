import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Each programme names its lead; a programme may be led by its head of department or by anyone else. */
export default rule({
  id: 'programme-lead-unnamed',
  catalogue: ['TA-2'],
  severity: 'warning',
  title: 'A programme names no lead',
  section: 'Programme lead',
  sheetKind: 'programmes',
  needs: ['programme', 'programme-lead'],
  why: 'Each subject needs someone who keeps the team and its quality assurance together: the head of department, the quality nominee or anyone else.',
  fix: 'Enter who leads the programme. It need not be entered on Edexcel Online.',
  *check({ sheet, columns: { programme, 'programme-lead': lead } }) {
    const rows = ownRows(sheet).filter(row => programme.value(row) !== undefined)
    if (rows.length > 1 && rows.every(row => lead.isBlank(row))) {
      yield { column: lead, kind: 'none', message: `None of the ${rows.length} programmes has a programme lead named.` }
      return
    }
    yield* faultsIn(lead, rows, row => (lead.isBlank(row) ? { message: `${programme.value(row) ?? ''} has no programme lead named.` } : null))
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2025/26
        Programme | Suite | Programme lead | Live registrations
        Enterprise | Tech Award   | A Ash | 40
        Business   | L3 Nationals |       | 25`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2025/26
        Programme | Suite | Programme lead | Live registrations
        Enterprise | Tech Award | A Ash | 40
        Sport      | Tech Award |       | 60`,
      findings: ['C4: Sport has no programme lead named.']
    },
    {
      sheets: `
        Academic year: 2025/26
        Programme | Suite | Programme lead | Live registrations
        Enterprise | Tech Award | | 40
        Sport      | Tech Award | | 60`,
      findings: ['C2: None of the 2 programmes has a programme lead named.']
    }
  ]
}
