import { normalise } from '../../recognise/normalise'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { plannedUnitOf } from './plan'
import { rule } from './rule'

/** Under limited controls all learners have the same types of resources for a set assignment. */
export default rule({
  id: 'resources-unequal',
  catalogue: ['IA-26'],
  severity: 'warning',
  title: 'Learners have different resources, or none are recorded',
  section: 'Degree of Control (applies to Pearson Set Assignments)',
  sheetKind: 'assignment-plan',
  needs: ['control', 'resources', 'unit-number'],
  why: 'Under limited controls all learners should have access to the same types of resources to complete the assignment.',
  fix: 'Enter the resources that everyone may use, the same for each group.',
  *check({ sheet, edition, columns: { control, resources } }) {
    const unitOf = plannedUnitOf(sheet)
    const limited = coveredRows(sheet, edition).filter(row => control.value(row) === 'limited')
    const first = new Map<string, { readonly said: string; readonly row: number }>()
    yield* faultsIn(resources, limited, (row): CellFault | null => {
      const unit = unitOf(row) ?? ''
      if (resources.isBlank(row)) return { kind: 'none', message: 'This set assignment is under limited controls, and no resources are recorded.' }
      const said = normalise(resources.value(row) ?? '')
      const key = `${unit}|${normalise(sheet.column('psa-version')?.value(row) ?? '')}`
      const known = first.get(key)
      if (!known && said !== '' && unit !== '') first.set(key, { said, row: row.number })
      if (!known || said === '' || known.said === said) return null
      return { value: said, message: `The resources for the set assignment of unit ${unit} differ from those in row ${known.row}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Cohort | Unit | Assignment | Source | Control | Resources         | Hand-out date | Deadline
        10A    | 3    | PSA        | PSA    | Limited | Notes; calculator | 06/11/2023    | 20/11/2023
        10B    | 3    | PSA        | PSA    | Limited | Notes, calculator | 06/11/2023    | 20/11/2023
        10A    | 5    | PSA        | PSA    | Limited | ✓                 | 06/11/2023    | 20/11/2023
        10A    | 6    | PSA        | PSA    | Low     |                   | 06/11/2023    | 20/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Cohort | Unit | Assignment | Source | Control | Resources | Hand-out date | Deadline
        10A    | 3    | PSA        | PSA    | Limited | Notes     | 06/11/2023    | 20/11/2023
        10B    | 3    | PSA        | PSA    | Limited | Internet  | 06/11/2023    | 20/11/2023
        10A    | 5    | PSA        | PSA    | Limited |           | 06/11/2023    | 20/11/2023`,
      findings: [
        'F4: The resources for the set assignment of unit 3 differ from those in row 3.',
        'F5: This set assignment is under limited controls, and no resources are recorded.'
      ]
    }
  ]
}
