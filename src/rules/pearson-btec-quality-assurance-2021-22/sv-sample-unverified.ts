import type { Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { isDecision, type TrackingSheet } from './assessed-work'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Work that is sent for standards verification was assessed and internally verified. */
export default rule({
  id: 'sv-sample-unverified',
  catalogue: ['QA-39'],
  severity: 'warning',
  title: 'Work in the sample for standards verification was not assessed and verified',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'assignment-attempts',
  needs: ['in-sv-sample'],
  why: 'The Lead IV sees to it that the samples for standards verification are of work that was assessed and internally verified.',
  fix: 'Enter the dates; if the work was not verified yet, verify it before it is sent.',
  *check({ sheet, workbook, columns: { 'in-sv-sample': column }, edition }) {
    const [assessed, verified] = [sheet.column('assessed-date'), sheet.column('iv-date')]
    const hasLog = workbook.sheetsOf('internal-verification').length > 0
    if (!assessed && !verified && !hasLog) {
      yield { cannotTell: 'There is no column for the day of assessment or of internal verification.' }
      return
    }
    for (const row of ownRows(sheet, edition)) {
      if (column.value(row) !== true) continue
      const lacksAssessment = assessed?.isBlank(row) === true
      const lacksVerification = (verified ? verified.isBlank(row) : hasLog) && !isVerifiedInLog(sheet, row, workbook)
      if (!lacksAssessment && !lacksVerification) continue
      const what = [...(lacksAssessment ? ['assessment'] : []), ...(lacksVerification ? ['internal verification'] : [])].join(' and no ')
      const place = lacksAssessment ? assessed : (verified ?? column)
      yield { row, column: place, kind: what, message: `The work is in the sample for standards verification, and no ${what} is entered.` }
    }
  }
})

/** A log that names no learner may mean any; one that does means that learner's decision for the unit. */
function isVerifiedInLog(sheet: TrackingSheet, row: Row, workbook: TypedWorkbook): boolean {
  const unit = sheet.column('unit-number')?.value(row)
  const isSameUnit = (other: string | undefined) => unit === undefined || other === undefined || unit === other
  const own = workbook.learners.of(sheet, row)?.rowsOf('internal-verification') ?? []
  if (own.some(log => isDecision(log.sheet, log.row) && isSameUnit(log.sheet.column('unit-number')?.value(log.row)))) return true
  const nameless = workbook.sheetsOf('internal-verification').filter(log => !log.column('learner-name') && !log.column('learner-id'))
  return nameless.some(log => log.rows.some(other => isDecision(log, other) && isSameUnit(log.column('unit-number')?.value(other))))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracking ==
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessed date | IV date | SV sample
        101 | 1 | 1 | 05/11/2021 | 08/11/2021 | ✓
        102 | 2 | 1 | 05/11/2021 |            | ✓
        103 | 2 | 1 |            |            |
        == IV ==
        Rulebook: QA
        Unit | Learner ID | Internal verifier | IV date
        2    | 102        | E Elm             | 08/11/2021`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | SV sample
        101 | 1 | 1 | ✓`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessed date | IV date | SV sample
        101 | 1 | 1 | 05/11/2021 | | ✓
        102 | 2 | 1 |            | | ✓`,
      findings: [
        'E3: The work is in the sample for standards verification, and no internal verification is entered.',
        'D4: The work is in the sample for standards verification, and no assessment and no internal verification is entered.'
      ]
    }
  ]
}
