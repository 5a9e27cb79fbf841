import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { currentRows } from './attempt-rows'
import { unitRecordsOf } from './imported'
import { rule } from './rule'

/** The work for a unit that was imported with a top-up is not called for standards verification. */
export default rule({
  id: 'certificated-work-in-sample',
  catalogue: ['IA-78'],
  severity: 'warning',
  title: 'Work for an imported unit is in the sample',
  section: 'Retention of learner evidence and assessment records',
  sheetKind: 'assignment-attempts',
  needs: ['in-sv-sample'],
  why: 'Units that were certificated with a smaller qualification are not called for standards verification: the sample is taken from newer work.',
  fix: 'Take the tick away and offer the work for another unit or of another learner.',
  *check(context): Iterable<Verdict> {
    const { sheet, workbook, columns: { 'in-sv-sample': sampled } } = context
    const [imported, units] = [sheet.column('imported'), sheet.column('unit-number')]
    for (const row of currentRows(context)) {
      if (sampled.value(row) !== true) continue
      const learner = workbook.learners.of(sheet, row)
      const record = learner ? unitRecordsOf(learner).get(normalise(units?.value(row) ?? '')) : undefined
      if (imported?.value(row) !== 'yes' && record?.isImported !== true) continue
      yield { row, column: sampled, message: 'This work is in the sample, though its unit was certificated with an earlier qualification.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Imported | In SV sample
        0012             | 1    | 1          | 16/10/2023 | Yes      |
        0012             | 4    | 1          | 16/10/2023 |          | ✓`
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | In SV sample
        0012             | 1    | 1          | 16/10/2023 | ✓
        == Units ==
        Academic year: 2023-24
        Candidate number | Unit | Unit grade | Imported
        0012             | 1    | P          | Yes`,
      findings: ['Tracker!E3: This work is in the sample, though its unit was certificated with an earlier qualification.']
    }
  ]
}
