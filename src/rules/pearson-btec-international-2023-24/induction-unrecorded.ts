import type { Examples } from '../example'
import { coveredRows } from './covered'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** Learners who have started had their induction. */
export default rule({
  id: 'induction-unrecorded',
  catalogue: ['IA-66', 'IA-72'],
  severity: 'warning',
  title: 'A learner has no induction on record',
  section: 'Meeting deadlines',
  sheetKind: 'learners',
  needs: ['induction-date'],
  why: 'Deadlines, extensions and what happens to late work should be covered at induction, and so can be appeals and malpractice, which every learner is to know about.',
  fix: 'Enter the date of the induction, or give one to learners who joined late.',
  *check({ sheet, edition, asOf, columns: { 'induction-date': induction } }) {
    const [starts, status] = [sheet.column('programme-start'), sheet.column('status')]
    yield* gapsIn({
      column: induction,
      rows: coveredRows(sheet, edition).filter(row => status?.value(row) !== 'withdrawn' && (starts?.value(row) ?? -Infinity) <= asOf),
      one: () => ({ message: 'This learner has started, and no induction is recorded.' }),
      many: (lacking, of) => `${lacking} of the ${of} learners who have started have no induction on record.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Learner ID | Registration date | Programme start | Status    | Induction
        S1         | 04/09/2023        | 04/09/2023      |           | 05/09/2023
        S2         | 04/09/2023        | 04/09/2023      | Withdrawn |
        S3         | 04/09/2023        | 08/01/2024      |           |`,
      asOf: '2023-11-06'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Learner ID | Registration date | Programme start | Induction
        S1         | 04/09/2023        | 04/09/2023      | 05/09/2023
        S2         | 16/10/2023        | 16/10/2023      |`,
      asOf: '2023-11-06',
      findings: ['D4: This learner has started, and no induction is recorded.']
    }
  ]
}
