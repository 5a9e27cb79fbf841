import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { completeUnitsOn } from './unit-record'

/** Completed internal units are banked by an interim claim. */
export default rule({
  id: 'completed-unit-not-banked',
  catalogue: ['QT-60'],
  severity: 'warning',
  title: 'A completed unit is not banked',
  section: 'Unit-level information for certificating learners',
  sheetKind: 'unit-grades',
  needs: ['fully-assessed', 'interim-claim-date'],
  why: 'Completed internal assessment should be banked, so that there is an accurate record of what has been assessed; mid-flight learners’ units too.',
  fix: 'Make the interim claim on Edexcel Online, and enter the day.',
  *check({ sheet, workbook, columns: { 'interim-claim-date': column }, settings }) {
    const complete = completeUnitsOn(sheet, workbook, settings)
    yield* gapsIn({
      column,
      rows: complete.map(({ row }) => row),
      lacks: row => column.isBlank(row),
      one: () => ({ message: 'This unit is complete, and no interim claim is recorded for it.' }),
      many: (count, of) => `For ${count} of the ${of} units that are complete no interim claim is recorded.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Unit | Unit grade | Fully assessed | Interim claim
        L1         | 1    | M          | Yes            | 11/05/2021
        L1         | 2    |            | No             |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Unit | Unit grade | Fully assessed | Interim claim
        L1         | 1    | M          | Yes            | 11/05/2021
        L1         | 2    | P          | Yes            |`,
      findings: ['E3: This unit is complete, and no interim claim is recorded for it.']
    }
  ]
}
