import { formatDay } from '../../domain/dates'
import { manyAsOne } from '../many-as-one'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Standards verification is complete by the end of May. */
export default rule({
  id: 'standards-verification-late',
  catalogue: ['QT-74'],
  severity: 'warning',
  title: 'Standards verification is not complete by 30 May',
  section: 'Timeline for the Q-TAG process for certificating learners',
  sheetKind: 'programmes',
  needs: ['sv-date'],
  why: 'Standards verification should be complete by 30 May 2021, a Sunday.',
  fix: 'Enter the day on which it was complete, or arrange it with the standards verifier.',
  *check({ sheet, columns: { 'sv-date': column }, edition, asOf }) {
    const { standardsVerification: deadline } = edition.timetable
    const status = sheet.column('sv-status')
    const rows = ownRows(sheet).filter(row => status?.value(row) !== 'exempt' && status?.value(row) !== 'not-sampled')
    const faults = rows.flatMap((row): readonly Fault[] => {
      const day = column.value(row)
      if (day !== undefined) return day > deadline ? [{ row, column, value: day, message: `Standards verification is dated ${formatDay(day)}; it should be complete by ${formatDay(deadline)}.` }] : []
      // A programme that is released has been verified, whether or not the day is kept.
      const isOpen = column.isBlank(row) && (status === undefined || status.isBlank(row) || status.value(row) === 'pending')
      return isOpen && asOf > deadline ? [{ row, column, message: `No day of standards verification is entered; it should be complete by ${formatDay(deadline)}.` }] : []
    })
    yield* manyAsOne(faults, { of: rows.length, column, message: (count, of) => `For ${count} of the ${of} programmes standards verification was not complete by ${formatDay(deadline)}, or no day is entered.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Programme | Suite         | SV date    | SV status
        Business  | RQF Nationals | 28/05/2021 | Released
        Travel    | RQF Nationals |            | Released
        Music     | RQF Nationals |            | Exempt`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Programme | Suite         | SV date    | SV status
        Business  | RQF Nationals | 02/06/2021 | Released
        Travel    | RQF Nationals |            | Pending
        Music     | RQF Nationals | 28/05/2021 | Released`,
      findings: [
        'C3: Standards verification is dated 2 June 2021; it should be complete by 30 May 2021.',
        'C4: No day of standards verification is entered; it should be complete by 30 May 2021.'
      ]
    }
  ]
}
