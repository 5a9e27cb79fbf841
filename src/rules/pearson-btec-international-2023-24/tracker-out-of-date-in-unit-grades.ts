import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'
import { trackedUnits } from './tracked-units'
import { outOfDate } from './tracker-out-of-date'

/** The sheet of unit grades is brought up to date after each assessment. */
export default rule({
  id: 'tracker-out-of-date-in-unit-grades',
  catalogue: ['IA-75'],
  severity: 'warning',
  title: 'The tracker is older than the latest assessment (unit grades)',
  section: 'Assessment tracking and recording',
  sheetKind: 'unit-grades',
  needs: ['tracker-updated'],
  why: 'Up to date, regularly reviewed records help to avoid malpractice, and problems where an assessor leaves.',
  fix: 'Bring the grades up to date, and enter the day.',
  *check({ sheet, workbook, edition, asOf, columns: { 'tracker-updated': updated } }) {
    const [completed, units] = [sheet.column('completed-date'), sheet.column('unit-number')]
    const tracked = trackedUnits(workbook, edition)
    if (!completed && workbook.sheetsOf('assignment-attempts').length === 0) {
      yield { cannotTell: 'There is no column "Completed date", and no tracking sheet says when work was assessed.' }
      return
    }
    yield* outOfDate(
      updated,
      coveredRows(sheet, edition),
      row => {
        const [learner, unit] = [workbook.learners.of(sheet, row), units?.value(row)]
        return completed?.value(row) ?? (learner && unit !== undefined ? tracked.of(learner, unit)?.assessed : undefined)
      },
      asOf
    )
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Tracker updated: 20/06/2024
        Learner ID | Unit | Unit grade | Completed date
        S1         | 1    | P          | 14/06/2024
        S2         | 1    |            |`
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Unit grade | Tracker updated
        S1         | 1    | P          | 20/10/2023
        S2         | 1    | P          | 20/10/2023
        == Tracking ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Assessed date
        S1         | 1    | 1          | 16/10/2023 | 20/10/2023
        S2         | 1    | 1          | 23/10/2023 | 27/10/2023`,
      findings: ['Grades!D4: The tracker was last updated on 20 October 2023, and work was assessed on 27 October 2023.']
    }
  ]
}
