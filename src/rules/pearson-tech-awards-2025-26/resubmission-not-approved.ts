import { formatDay } from '../../domain/dates'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { personOn } from '../person'
import type { Fault } from '../rule'
import type { MarksSheet } from '../../sample/member'
import { isResubmitted } from './resubmitted'
import { rule } from './rule'

const REFUSED = /^\W*(?:no?|not yet|false|0)\W*$/i

/** A resubmission is approved by the assessor before the student starts again. How many there may be, the guide doesn't say. */
export default rule({
  id: 'resubmission-not-approved',
  catalogue: ['TA-32'],
  severity: 'warning',
  title: 'A resubmission is not approved beforehand',
  section: 'Resubmission and retakes',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'The assessor needs to approve a resubmission first, before the student works on. It needs no other approval.',
  fix: 'Enter who approved it and when, or correct the date that is mistyped.',
  *check({ sheet }) {
    const columns = { by: sheet.column('resubmission-approved-by'), day: sheet.column('resubmission-approval-date') }
    if (!columns.by && !columns.day) {
      yield { cannotTell: 'There is no column for the approval of a resubmission.' }
      return
    }
    if (!sheet.column('resubmission') && !sheet.column('resubmission-date')) {
      yield { cannotTell: 'There is no column that says who had a resubmission.' }
      return
    }
    for (const row of sheet.rows) {
      const fault = isResubmitted(sheet, row) ? judge(sheet, row) : null
      if (fault) yield fault
    }
  }
})

function judge(sheet: MarksSheet, row: Row): Fault | null {
  const [by, approval] = [sheet.column('resubmission-approved-by'), sheet.column('resubmission-approval-date')]
  const [day, resubmitted] = [approval?.value(row), sheet.column('resubmission-date')?.value(row)]
  const isRefused = REFUSED.test(by?.value(row) ?? '')
  if (by && (isRefused || by.isBlank(row)) && (isRefused || day === undefined)) {
    return { row, column: by, message: `${personOn(sheet, row)} had a resubmission, and nobody is entered as having approved it.` }
  }
  if (!approval) return null
  if (approval.isBlank(row) && !by) {
    return { row, column: approval, message: `${personOn(sheet, row)} had a resubmission, and no date of approval is entered.` }
  }
  if (day === undefined || resubmitted === undefined || day <= resubmitted) return null
  return {
    row,
    column: approval,
    kind: 'late',
    value: day,
    message: `The resubmission of ${formatDay(resubmitted)} was approved only on ${formatDay(day)}.`,
    fix: 'Correct the date that is mistyped; otherwise accept this with the reason why it was approved late.'
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Resubmission | Approved by | Approval date | Resub date
        0012 | 31 | Yes | A Ash | 10/03/2026 | 20/03/2026
        0013 | 28 | Yes | A Ash |            |
        0014 | 28 | No  |       |            |
        0015 | 28 |     |       |            |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Resubmission
        0012 | 31 | Yes`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Resubmission | Approved by | Approval date | Resub date
        0012 | 31 | Yes |       |            | 20/03/2026
        0013 | 28 | Yes | A Ash | 23/03/2026 | 20/03/2026
        0014 | 28 | Yes | No    |            |`,
      findings: [
        'D4: Candidate 0012 had a resubmission, and nobody is entered as having approved it.',
        'E5: The resubmission of 20 March 2026 was approved only on 23 March 2026.',
        'D6: Candidate 0014 had a resubmission, and nobody is entered as having approved it.'
      ]
    }
  ]
}
