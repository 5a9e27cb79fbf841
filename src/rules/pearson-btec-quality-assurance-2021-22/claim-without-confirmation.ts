import { namesIn } from '../../domain/assessors'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Claims are confirmed by a member of staff such as the Lead IV or programme manager. */
export default rule({
  id: 'claim-without-confirmation',
  catalogue: ['QA-35'],
  severity: 'error',
  title: 'A claim was not confirmed by a member of staff',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'claims',
  needs: ['claim-date', 'confirmed-by'],
  why: 'Certification claims on each programme are confirmed by an appropriate member of staff, such as the Lead IV or the programme manager.',
  fix: 'Have the claim confirmed, and enter who did it.',
  *check({ sheet, columns: { 'claim-date': dates, 'confirmed-by': column }, edition }) {
    yield* gapsIn({
      column,
      rows: ownRows(sheet, edition).filter(row => !dates.isBlank(row)),
      // "TBC" is nobody yet.
      lacks: row => column.isBlank(row) || namesIn(column.value(row) ?? '?').length === 0,
      one: () => ({ kind: 'blank', message: 'The claim has no one entered who confirmed it.' }),
      many: (lacking, of) => `${lacking} of the ${of} claims have no one entered who confirmed them.`
    })
  }
})

const claims = (...rows: readonly string[]) => `
        Learner ID | Programme | Unit | Claimed grade | Claim date | Confirmed by
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [{ sheets: claims('101 | Sport | 1 | M | 01/06/2022 | A Khan', '102 | Sport | 1 | M | |') }],
  bad: [
    { sheets: claims('101 | Sport | 1 | M | 01/06/2022 | A Khan', '102 | Sport | 1 | M | 01/06/2022 | TBC'), findings: ['F3: The claim has no one entered who confirmed it.'] },
    {
      sheets: claims('101 | Sport | 1 | M | 01/06/2022 |', '102 | Sport | 1 | M | 01/06/2022 |'),
      findings: ['F1: 2 of the 2 claims have no one entered who confirmed them.']
    }
  ]
}
