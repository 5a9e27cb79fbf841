import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { completeUnitsOn } from './unit-record'

/** A unit that is marked complete has its grade on record. */
export default rule({
  id: 'completed-unit-without-grade',
  catalogue: ['QT-59', 'QT-70'],
  severity: 'warning',
  title: 'A unit is marked complete, and has no grade',
  section: 'Recognising that not all assessment will have taken place',
  sheetKind: 'unit-grades',
  needs: ['fully-assessed', 'unit-grade'],
  why: 'The learner’s record should reflect accurately what has been assessed. It counts again when a learner is topped up to a larger qualification.',
  fix: 'Enter the unit’s grade, or correct that it is complete.',
  *check({ sheet, workbook, columns: { 'unit-grade': column }, settings }) {
    const complete = completeUnitsOn(sheet, workbook, settings)
    yield* gapsIn({
      column,
      rows: complete.map(({ row }) => row),
      lacks: row => column.isBlank(row),
      one: () => ({ message: 'This unit is marked as complete, and has no grade.' }),
      many: (count, of) => `${count} of the ${of} units that are marked as complete have no grade.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Internal or external | Unit grade | Fully assessed
        L1         | 1    | Internal             | M          | Yes
        L1         | 2    | Internal             |            | No
        L1         | 3    | External             |            | Yes
        L1         | 4    | Internal             | U          | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Unit grade | Fully assessed
        L1         | 1    | M          | Yes
        L1         | 2    |            | Yes`,
      findings: ['C4: This unit is marked as complete, and has no grade.']
    }
  ]
}
