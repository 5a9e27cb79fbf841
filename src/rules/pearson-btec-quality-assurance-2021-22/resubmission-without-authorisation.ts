import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import type { TrackingSheet } from './assessed-work'
import { resubmissionsOn } from './resubmissions'
import { rule } from './rule'

/** A resubmission is authorised by the Lead IV. */
export default rule({
  id: 'resubmission-without-authorisation',
  catalogue: ['QA-32'],
  severity: 'error',
  title: 'A resubmission has no authorisation by the Lead IV',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'A learner resubmits only where the Lead IV finds it appropriate and authorises it.',
  fix: 'Enter the Lead IV’s authorisation; without one the first submission stands.',
  *check({ sheet, edition }) {
    const column = sheet.column('lead-iv-authorised') ?? sheet.column('authorised-date') ?? sheet.column('authorised-by')
    if (!column) {
      yield { cannotTell: 'There is no column for the authorisation by the Lead IV.' }
      return
    }
    yield* gapsIn({
      column,
      rows: resubmissionsOn(sheet, edition),
      lacks: row => !isAuthorised(sheet, row),
      one: row => ({
        message: column.value(row) === 'no' ? 'The resubmission was not authorised by the Lead IV.' : 'No authorisation by the Lead IV is entered for this resubmission.'
      }),
      many: (lacking, of) => `${lacking} of the ${of} resubmissions have no authorisation by the Lead IV.`
    })
  }
})

/** A date or a name alone says as much as a yes; what can't be read may be one. */
function isAuthorised(sheet: TrackingSheet, row: Row): boolean {
  const said = sheet.column('lead-iv-authorised')?.value(row)
  if (said === 'no') return false
  return said !== undefined || (['lead-iv-authorised', 'authorised-date', 'authorised-by'] as const).some(id => sheet.column(id)?.isBlank(row) === false)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Attempt | Lead IV authorised | Authorised date
        1 | 3 | 1 | First        |        |
        1 | 3 | 1 | Resubmission | Yes    |
        2 | 3 | 1 | Resubmission | A Khan |
        3 | 3 | 1 | Resubmission |        | 10/01/2022`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Attempt
        1 | 3 | 1 | Resubmission`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | First grade | Resubmitted grade | Lead IV authorised
        1 | 3 | 1 | P | M | Yes
        2 | 3 | 1 | U | P |
        3 | 3 | 1 | U | P | No
        4 | 3 | 1 | P |   |`,
      findings: [
        'F4: No authorisation by the Lead IV is entered for this resubmission.',
        'F5: The resubmission was not authorised by the Lead IV.'
      ]
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | First grade | Resubmitted grade | Lead IV authorised
        1 | 3 | 1 | P | M |
        2 | 3 | 1 | U | P |`,
      findings: ['F2: 2 of the 2 resubmissions have no authorisation by the Lead IV.']
    }
  ]
}
