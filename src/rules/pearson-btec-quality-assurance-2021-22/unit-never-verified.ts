import type { Examples } from '../example'
import { assessedOn, recordsVerification, verifiedIn, type Decisions } from './assessed-work'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'

/** The sample of internal verification covers every assessed unit. */
export default rule({
  id: 'unit-never-verified',
  catalogue: ['QA-29'],
  severity: 'error',
  title: 'An assessed unit has no verified decision',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-attempts',
  needs: ['unit-number'],
  why: 'Each year the work that is internally verified covers all assessors and all assessed units. How much of it is sufficient the guide does not say.',
  fix: 'Verify a decision for this unit, and enter it here or in the verification log.',
  *check({ sheet, workbook, columns: { 'unit-number': column }, edition }) {
    if (!recordsVerification(workbook)) {
      yield { cannotTell: 'No verification log here, and no column for the IV date, tells which decisions were verified.' }
      return
    }
    const everywhere = workbook.sheetsOf('assignment-attempts').flatMap(other => assessedOn(other, edition))
    const verified: readonly Decisions[] = [...everywhere.filter(({ isVerified }) => isVerified), ...verifiedIn(workbook, edition)]
    const isOpen = verified.some(({ unit }) => unit === undefined)
    const seen = new Set<string>()
    for (const { row, unit, programme } of assessedOn(sheet, edition)) {
      if (unit === undefined || seen.has(`${unit}|${programme ?? ''}`)) continue
      seen.add(`${unit}|${programme ?? ''}`)
      if (verified.some(one => one.unit === unit && mayBeOneProgramme(one.programme, programme))) continue
      if (isOpen) yield { cannotTell: 'Some verified decisions name no unit.' }
      else yield { row, column, kind: `${unit} ${programme ?? ''}`, message: `Unit ${unit} has been assessed here, and no decision for it was internally verified.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracking ==
        Rulebook: QA
        Learner ID | Unit | Assignment | Grade | IV date
        1 | Unit 1 | 1 | M | 08/11/2021
        2 | U1     | 1 | P |
        3 | 2      | 1 | P |
        4 | 3      | 1 |   |
        == IV ==
        Rulebook: QA
        Unit   | Assessor  | Internal verifier | IV date
        Unit 2 | Bo Birch  | E Elm | 09/11/2021`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Grade
        1 | 1 | 1 | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Tracking ==
        Rulebook: QA
        Learner ID | Programme | Unit | Assignment | Grade | IV date
        1 | Sport    | 1 | 1 | M | 08/11/2021
        2 | Business | 1 | 1 | M |
        3 | Business | 2 | 1 | P |
        4 | Business | 2 | 1 | P |
        == IV ==
        Rulebook: QA
        Programme | Unit | Assessor  | Internal verifier | IV date
        Business  | 2    | Bo Birch  | E Elm | 09/11/2021`,
      findings: ['Tracking!C4: Unit 1 has been assessed here, and no decision for it was internally verified.']
    }
  ]
}
