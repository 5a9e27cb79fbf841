import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { evidenceIn } from './evidence'
import { rule } from './rule'

/** It is recorded where each piece of evidence is kept. */
export default rule({
  id: 'evidence-location-missing',
  catalogue: ['QT-51'],
  severity: 'warning',
  title: 'It is not recorded where evidence is kept',
  section: 'Recording your Q-TAG decisions and Retention of Evidence and Data',
  sheetKind: 'evidence',
  needs: ['location'],
  why: 'Evidence is kept electronically or on paper in a secure system of the centre, from which it can be shared with Pearson readily.',
  fix: 'Enter where the piece is kept.',
  *check({ sheet, workbook, columns: { location: column } }) {
    // A piece that is recorded as gone has no place.
    const rows = evidenceIn(workbook).on(sheet).map(({ row }) => row).filter(row => sheet.column('available')?.value(row) !== 'no')
    yield* gapsIn({
      column,
      rows,
      lacks: row => column.isBlank(row),
      one: () => ({ message: 'It is not recorded where this piece of evidence is kept.' }),
      many: (count, of) => `For ${count} of the ${of} pieces of evidence it is not recorded where they are kept.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence location | Evidence available
        L1         | Homework      | Shared drive, L1  | Yes
        L1         | Mock          |                   | No`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence location
        L1         | Homework      | Shared drive, L1
        L1         | Mock          |`,
      findings: ['C3: It is not recorded where this piece of evidence is kept.']
    },
    {
      sheets: `
        Learner ID | Evidence type | Unit | Evidence location
        L1         | Homework      | 1    |
        L1         | Mock          | 2    |`,
      findings: ['D1: For 2 of the 2 pieces of evidence it is not recorded where they are kept.']
    }
  ]
}
