import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** The plan says where each assignment comes from. */
export default rule({
  id: 'brief-source-unrecorded',
  catalogue: ['QA-42'],
  severity: 'advice',
  title: 'The source of an assignment is not recorded',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-plan',
  needs: ['source'],
  why: 'The Lead Standards Verifier asks whether the team uses Pearson’s authorised briefs, adapts them, or writes its own.',
  fix: 'Enter authorised, adapted or own.',
  *check({ sheet, columns: { source: column }, edition }) {
    yield* gapsIn({
      column,
      rows: ownRows(sheet, edition),
      one: () => ({ kind: 'blank', message: 'The plan does not say where this assignment comes from.' }),
      many: (lacking, of) => `${lacking} of the ${of} rows of the plan do not say where the assignment comes from.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline | Source
        1 | 1 | 04/10/2021 | 05/11/2021 | AAB
        1 | 2 | 04/10/2021 | 05/11/2021 | Centre devised`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline | Source
        1 | 1 | 04/10/2021 | 05/11/2021 | Adapted
        1 | 2 | 04/10/2021 | 05/11/2021 |`,
      findings: ['E4: The plan does not say where this assignment comes from.']
    }
  ]
}
