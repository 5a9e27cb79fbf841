import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { coveredRows } from './covered'
import { topUpOf } from './imported'
import { rule } from './rule'

/** Work that has been certificated is not called for standards verification. */
export default rule({
  id: 'certificated-unit-in-sample',
  catalogue: ['IA-78'],
  severity: 'warning',
  title: 'A unit that is certificated already is in the sample',
  section: 'Retention of learner evidence and assessment records',
  sheetKind: 'unit-grades',
  needs: ['in-sv-sample'],
  why: 'Units that were certificated with a smaller qualification are not called for standards verification: the sample is taken from newer work.',
  fix: 'Take the tick away and offer another unit or learner for the sample.',
  *check({ sheet, edition, workbook, columns: { 'in-sv-sample': sampled } }): Iterable<Verdict> {
    const [imported, certificated] = [sheet.column('imported'), sheet.column('certificated-date')]
    if (!imported && !certificated) {
      yield { cannotTell: 'There is no column that says which units were imported or certificated.' }
      return
    }
    for (const row of coveredRows(sheet, edition)) {
      if (sampled.value(row) !== true) continue
      const learner = workbook.learners.of(sheet, row)
      const topUp = learner && topUpOf(learner)
      // A unit that was sampled and certificated afterwards is as it should be.
      const isBefore = topUp?.registered !== undefined && (certificated?.value(row) ?? Infinity) <= topUp.registered
      if (imported?.value(row) !== 'yes' && !isBefore) continue
      yield { row, column: sampled, message: 'This unit is in the sample, though it was certificated with an earlier qualification.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Imported | Certificated date | In SV sample
        0012             | 1    | P          | Yes      | 15/08/2022        |
        0012             | 4    | M          | No       | 15/08/2024        | ✓`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Imported | In SV sample
        0012             | 1    | P          | Yes      | ✓`,
      findings: ['E3: This unit is in the sample, though it was certificated with an earlier qualification.']
    }
  ]
}
