import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { evidenceIn } from './evidence'
import { rule } from './rule'

/** Where evidence is no longer there, it is noted why. */
export default rule({
  id: 'missing-evidence-unexplained',
  catalogue: ['QT-53'],
  severity: 'warning',
  title: 'Evidence is no longer there, and it is not noted why',
  section: 'Head of Centre Declaration confirming that they have:',
  sheetKind: 'evidence',
  needs: ['available', 'unavailable-reason'],
  why: 'Where evidence used for a Q-TAG is no longer available, the centre notes it.',
  fix: 'Enter why the piece is no longer there.',
  *check({ sheet, workbook, columns: { available, 'unavailable-reason': column } }) {
    yield* gapsIn({
      column,
      rows: evidenceIn(workbook).on(sheet).map(({ row }) => row).filter(row => available.value(row) === 'no'),
      lacks: row => column.isBlank(row),
      one: () => ({ message: 'This piece of evidence is no longer available, and no reason is noted.' }),
      many: (count, of) => `For ${count} of the ${of} pieces of evidence that are no longer available no reason is noted.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence available | Reason unavailable
        L1         | Homework      | Yes                |
        L1         | Mock          | No                 | Handed back in March 2020`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence available | Reason unavailable
        L1         | Homework      | Yes                |
        L1         | Mock          | No                 |`,
      findings: ['D3: This piece of evidence is no longer available, and no reason is noted.']
    }
  ]
}
