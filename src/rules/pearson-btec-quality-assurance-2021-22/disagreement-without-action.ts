import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** What internal verification found inaccurate is followed up. */
export default rule({
  id: 'disagreement-without-action',
  catalogue: ['QA-30'],
  severity: 'warning',
  title: 'Internal verification disagreed, and no action is entered',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'internal-verification',
  needs: ['iv-outcome'],
  why: 'There is to be a process for inaccuracies and weaknesses that internal verification or Pearson finds, and a record of the outcomes.',
  fix: 'Enter what was agreed to be done, or the day on which it was done.',
  *check({ sheet, columns: { 'iv-outcome': column }, edition }) {
    const [action, day] = [sheet.column('iv-action'), sheet.column('action-date')]
    if (!action && !day) {
      yield { cannotTell: 'There is no column for the action, and none for the day of it.' }
      return
    }
    for (const row of ownRows(sheet, edition)) {
      if (column.value(row) !== 'not-agreed' || action?.isBlank(row) === false || day?.isBlank(row) === false) continue
      yield { row, column: action ?? day ?? column, kind: 'blank', message: 'The verifier did not agree, and no action is entered.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Unit | Assessor | Internal verifier | IV date | Agreed | Action required | Action completed
        1 | A Ash | E Elm | 08/11/2021 | Yes |                  |
        1 | A Ash | E Elm | 08/11/2021 | No  | Remark criterion |
        2 | A Ash | E Elm | 08/11/2021 | No  |                  | 10/11/2021`
    },
    {
      sheets: `
        Rulebook: QA
        Unit | Assessor | Internal verifier | IV date | Agreed
        1 | A Ash | E Elm | 08/11/2021 | No`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Unit | Assessor | Internal verifier | IV date | Agreed | Action required
        1 | A Ash | E Elm | 08/11/2021 | No |`,
      findings: ['F3: The verifier did not agree, and no action is entered.']
    }
  ]
}
