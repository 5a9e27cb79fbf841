import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Where a register has a column for access arrangements, something stands in it: a blank cell alone may mean none. */
export default rule({
  id: 'access-arrangements-unrecorded',
  catalogue: ['TA-14'],
  severity: 'advice',
  title: 'Nothing is entered about access arrangements',
  section: 'Access to assessment',
  sheetKind: 'learners',
  needs: ['access-arrangement'],
  why: 'Access arrangements are to be considered in time for each student who may need them.',
  fix: 'Enter the arrangement, or None where a student needs none.',
  *check({ sheet, columns: { 'access-arrangement': column } }) {
    const rows = ownRows(sheet).filter(row => sheet.column('status')?.value(row) !== 'withdrawn')
    if (rows.length === 0 || !rows.every(row => column.isBlank(row))) return
    const students = rows.length === 1 ? 'the 1 student' : `any of the ${rows.length} students`
    yield { column, message: `Nothing is entered about access arrangements of ${students}.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        ULN | Registration date | Access arrangement
        9276308686 | 01/10/2025 | 25 % extra time
        1234567890 | 01/10/2025 |`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        ULN | Registration date | Access arrangement
        9276308686 | 01/10/2025 |
        1234567890 | 01/10/2025 |`,
      findings: ['C2: Nothing is entered about access arrangements of any of the 2 students.']
    }
  ]
}
