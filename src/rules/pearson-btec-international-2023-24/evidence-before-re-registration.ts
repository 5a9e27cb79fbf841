import { formatDay } from '../../domain/dates'
import type { Learner } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { currentRows } from './attempt-rows'
import { rule } from './rule'

/** A learner who registers anew at a new centre produces entirely new evidence. */
export default rule({
  id: 'evidence-before-re-registration',
  catalogue: ['IA-83'],
  severity: 'error',
  title: 'Evidence from before a new registration is used',
  section: 'Re-registration',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'After an entirely new registration for a larger qualification the learner produces new evidence, for the assignments of the new centre.',
  fix: 'Have the unit assessed with new evidence, or correct the date or the registration that is mistyped.',
  *check(context): Iterable<Verdict> {
    const { sheet, workbook } = context
    const [dates, imported] = [sheet.column('evidence-date'), sheet.column('imported')]
    if (!dates && !imported) {
      yield { cannotTell: 'There is no column for the date of the evidence, or for what was imported.' }
      return
    }
    if (!workbook.sheetsOf('learners').some(list => list.column('registration-type'))) {
      yield { cannotTell: 'No learners sheet says whose registration is a new one.' }
      return
    }
    for (const row of currentRows(context)) {
      const [day, carried] = [dates?.value(row), imported?.value(row) === 'yes']
      if (day === undefined && !carried) continue
      const registration = reRegistrationOf(workbook.learners.of(sheet, row))
      if (!registration) continue
      const { registered } = registration
      if (dates && day !== undefined && registered !== undefined && day < registered) {
        const message = `The evidence is of ${formatDay(day)}, and the new registration began on ${formatDay(registered)}.`
        yield { row, column: dates, value: day, message }
      } else if (carried && imported) {
        yield { row, column: imported, kind: 'imported', message: 'This grade is imported, and a new registration begins with entirely new evidence.' }
      }
    }
  }
})

function reRegistrationOf(learner: Learner | null) {
  const found = learner?.rowsOf('learners').find(({ sheet, row }) => sheet.column('registration-type')?.value(row) === 're-registration')
  return found && { registered: found.sheet.column('registration-date')?.value(found.row) }
}

const learners = `
        == Learners ==
        Candidate number | Registration type | Registration date
        0012             | Re-registration   | 11/09/2023
        0013             | New               | 11/09/2023`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Evidence date
        0012             | 1    | 1          | 16/10/2023 | 16/10/2023
        0013             | 1    | 1          | 16/10/2023 | 01/09/2023${learners}`
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Evidence date | Imported
        0012             | 1    | 1          | 16/10/2023 | 12/05/2023    |
        0012             | 2    | 1          | 16/10/2023 |               | Yes${learners}`,
      findings: [
        'Tracker!E3: The evidence is of 12 May 2023, and the new registration began on 11 September 2023.',
        'Tracker!F4: This grade is imported, and a new registration begins with entirely new evidence.'
      ]
    }
  ]
}
