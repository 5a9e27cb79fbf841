import type { Examples } from '../example'
import { personOn } from '../person'
import { isResubmitted } from './resubmitted'
import { rule } from './rule'

/** The centre's own record of resubmissions holds when each took place and the mark before it. */
export default rule({
  id: 'resubmission-unrecorded',
  catalogue: ['TA-36'],
  severity: 'advice',
  title: 'The record of a resubmission has gaps',
  section: 'Resubmission and retakes',
  sheetKind: 'component-marks',
  needs: ['resubmission'],
  why: 'The record sheet is overwritten after a resubmission, so the guide advises an own record of who had one. It answers questions from students and parents later.',
  fix: 'Enter what is missing while it is remembered.',
  *check({ sheet }) {
    const parts = [
      { column: sheet.column('resubmission-date'), called: 'date' },
      { column: sheet.column('mark-before-resubmission'), called: 'mark before it' }
    ].flatMap(({ column, called }) => (column ? [{ column, called }] : []))
    if (parts.length === 0) yield { cannotTell: 'There is no column for the date of a resubmission or for the mark before it.' }
    for (const row of sheet.rows) {
      const open = isResubmitted(sheet, row) ? parts.filter(({ column }) => column.isBlank(row)) : []
      const [first] = open
      if (!first) continue
      yield {
        row,
        column: first.column,
        kind: open.map(({ called }) => called).join(' '),
        message: `${personOn(sheet, row)} had a resubmission, but no ${open.map(({ called }) => called).join(' or ')} is entered.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark before resubmission | Mark | Resubmission | Resub date
        0012 | 24 | 31 | Yes | 20/03/2026
        0013 |    | 28 | No  |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark before resubmission | Mark | Resubmission | Resub date
        0012 |    | 31 | Yes | 20/03/2026
        0013 |    | 28 | Yes |`,
      findings: [
        'B4: Candidate 0012 had a resubmission, but no mark before it is entered.',
        'E5: Candidate 0013 had a resubmission, but no date or mark before it is entered.'
      ]
    }
  ]
}
