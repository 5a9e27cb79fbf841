import { comparableName } from '../../domain/person-name'
import type { KindId } from '../../recognise/dictionary'
import type { TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** Who assesses is standardised. */
export default rule({
  id: 'assessor-of-units-not-standardised',
  catalogue: ['IA-14'],
  severity: 'warning',
  title: 'An assessor has no date of standardisation',
  section: 'Planning internal verification',
  sheetKind: 'staff',
  needs: ['staff-name', 'standardisation-date'],
  why: 'Good internal verification ensures that assessors are standardised, so that the whole programme is assessed and graded alike.',
  fix: 'Enter the date on which this assessor was standardised.',
  *check({ sheet, edition, workbook, columns: { 'staff-name': names, 'standardisation-date': date } }) {
    const assessors = assessorsIn(workbook, edition)
    if (assessors.size === 0) {
      yield { cannotTell: 'No plan, tracking or verification sheet names an assessor.' }
      return
    }
    const left = sheet.column('left-date')
    const nameOf = (row: (typeof sheet.rows)[number]) => comparableName(names.value(row) ?? '')
    const standardised = new Set(sheet.rows.filter(row => !date.isBlank(row)).map(nameOf))
    yield* gapsIn({
      column: date,
      rows: coveredRows(sheet, edition).filter(row => assessors.has(nameOf(row)) && (left?.isBlank(row) ?? true)),
      lacks: row => !standardised.has(nameOf(row)),
      one: () => ({ message: 'This assessor has no date of standardisation.' }),
      many: (lacking, of) => `${lacking} of the ${of} assessors have no date of standardisation.`
    })
  }
})

function assessorsIn(workbook: TypedWorkbook, edition: InternationalEdition): ReadonlySet<string> {
  const namesOn = <K extends KindId>(sheet: TypedSheet<K>) => {
    const column = sheet.columns.find(({ id }) => id === 'assessor')
    return coveredRows(sheet, edition).flatMap(row => {
      const value = column?.value(row)
      return typeof value === 'string' ? value.split(/[;/&+]|\band\b/).map(comparableName) : []
    })
  }
  const names = [
    ...workbook.sheetsOf('assignment-plan').flatMap(namesOn),
    ...workbook.sheetsOf('assignment-attempts').flatMap(namesOn),
    ...workbook.sheetsOf('internal-verification').flatMap(namesOn)
  ]
  return new Set(names.filter(name => name !== ''))
}

const TRACKING = `
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Assessor | Submitted
        S1 | 1 | 1 | A Khan         | 16/10/2023
        S2 | 1 | 1 | Smith, Jo      | 16/10/2023`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Staff ==
        Name     | Role     | Standardisation date
        A Khan   | Assessor | 12/09/2023
        Jo Smith | Assessor | 12/09/2023
        Jo Smith | IV       |
        C Ash    | Exams officer |${TRACKING}`
    }
  ],
  bad: [
    {
      sheets: `
        == Staff ==
        Name     | Role     | Standardisation date
        A Khan   | Assessor | 12/09/2023
        Jo Smith | Assessor |${TRACKING}`,
      findings: ['Staff!C3: This assessor has no date of standardisation.']
    }
  ]
}
