import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { Examples } from '../example'
import { assessedOn, peopleIn, recordsVerification, verifiedIn, type AssessedWork } from './assessed-work'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'

/** The sample of internal verification covers every assessor. */
export default rule({
  id: 'assessor-never-verified',
  catalogue: ['QA-29'],
  severity: 'error',
  title: 'An assessor has no verified decision',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-attempts',
  needs: ['assessor'],
  why: 'Each year the work that is internally verified covers all assessors and all assessed units. How much of it is sufficient the guide does not say.',
  fix: 'Verify a decision of this assessor, and enter it here or in the verification log.',
  *check({ sheet, workbook, columns: { assessor: column }, edition }) {
    if (!recordsVerification(workbook)) {
      yield { cannotTell: 'No verification log here, and no column for the IV date, tells which decisions were verified.' }
      return
    }
    const everywhere = workbook.sheetsOf('assignment-attempts').flatMap(other => assessedOn(other, edition))
    const log = verifiedIn(workbook, edition)
    const verified = peopleIn([...everywhere.filter(({ isVerified }) => isVerified), ...log].map(({ assessor }) => assessor))
    const unnamed = log.filter(({ assessor }) => assessor === undefined)
    const mayBeUnnamed = (own: AssessedWork) =>
      unnamed.some(({ unit, programme }) => (unit === undefined || unit === own.unit) && mayBeOneProgramme(programme, own.programme))
    const seen: string[] = []
    for (const own of assessedOn(sheet, edition)) {
      for (const name of namesIn(own.assessor ?? '')) {
        if (seen.some(other => mayBeOnePerson(other, name)) || verified.some(other => mayBeOnePerson(other, name))) continue
        seen.push(name)
        if (mayBeUnnamed(own)) yield { cannotTell: 'Some rows of the verification log name no assessor.' }
        else yield { row: own.row, column, kind: name, message: `${name} has assessed work here, and no decision of theirs was internally verified.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracking ==
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessor | Assessed date | IV date
        1 | 1 | 1 | Mrs Ash           | 05/11/2021 | 08/11/2021
        2 | 1 | 1 | Mrs Ash           | 05/11/2021 |
        3 | 2 | 1 | B Birch / C Cedar | 05/11/2021 |
        4 | 2 | 1 | D Deal            |            |
        == IV ==
        Rulebook: QA
        IV type  | Unit | Assessor  | IV | IV date
        Decision | 2    | Bo Birch  | E Elm | 09/11/2021
        Decision | 2    | Cy Cedar  | E Elm | 09/11/2021`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessor | Assessed date
        1 | 1 | 1 | Mrs Ash | 05/11/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Tracking ==
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessor | Assessed date | IV date
        1 | 1 | 1 | A Ash   | 05/11/2021 | 08/11/2021
        2 | 1 | 1 | B Birch | 05/11/2021 | 08/11/2021
        3 | 1 | 1 | C Cedar | 05/11/2021 |
        4 | 1 | 1 | D Deal  | 05/11/2021 |
        5 | 1 | 1 | E Elm   | 05/11/2021 |
        6 | 2 | 1 | E Elm   | 05/12/2021 |
        == IV ==
        Rulebook: QA
        IV type  | Unit | Assessor | IV | IV date
        Decision | 1    | C Cedar  | A Ash | 09/11/2021
        Decision | 2    | D Deal   | A Ash | 09/12/2021
        Brief    | 2    | E Elm    | A Ash | 09/12/2021`,
      findings: ['Tracking!D7: E Elm has assessed work here, and no decision of theirs was internally verified.']
    }
  ]
}
