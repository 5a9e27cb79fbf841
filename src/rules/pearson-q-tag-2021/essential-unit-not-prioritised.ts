import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { contentIn } from './content'
import { rule } from './rule'

/** Units that universities treat as essential are taught and assessed first. */
export default rule({
  id: 'essential-unit-not-prioritised',
  catalogue: ['QT-57'],
  severity: 'warning',
  title: 'A unit that is essential for higher education is not marked as prioritised',
  section: 'Recognising that not all assessment will have taken place',
  sheetKind: 'units',
  needs: ['hei-essential', 'prioritised'],
  why: 'Units that admissions to higher education treat as essential should be prioritised; the centre confirms it with the Q-TAGs and in the Head of Centre’s declaration.',
  fix: 'Enter that the unit was prioritised, or give it priority in what is left of the course.',
  *check({ sheet, workbook, columns: { 'hei-essential': essential, prioritised: column } }) {
    const rows = contentIn(workbook).filter(content => content.sheet === sheet).map(({ row }) => row)
    yield* gapsIn({
      column,
      rows: rows.filter(row => essential.value(row) === 'yes'),
      one: () => ({ message: 'This unit is essential for higher education, and it is not recorded that it was prioritised.' }),
      many: (count, of) => `For ${count} of the ${of} units that are essential for higher education it is not recorded that they were prioritised.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Qualification | Unit | Mandatory | Essential for HE | Prioritised
        Business      | 1    | M         | Yes              | Yes
        Business      | 2    | M         | No               |
        Business      | 3    | O         |                  | No`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Qualification | Unit | Mandatory | Essential for HE | Prioritised
        Business      | 1    | M         | Yes              | No
        Business      | 2    | M         | Yes              | Yes
        Business      | 3    | M         | Yes              |`,
      findings: [
        'E3: This unit is essential for higher education, and it is not recorded that it was prioritised.',
        'E5: This unit is essential for higher education, and it is not recorded that it was prioritised.'
      ]
    }
  ]
}
