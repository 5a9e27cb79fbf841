import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn } from './evidence'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'
import { statusOnRow } from './status-on-row'

/** Evidence is there and internally reviewed by the day on which Q-TAGs are due. */
export default rule({
  id: 'evidence-after-submission-deadline',
  catalogue: ['QT-55'],
  severity: 'warning',
  title: 'Evidence is dated after the submission deadline',
  section: 'Timelines',
  sheetKind: 'evidence',
  needs: [],
  why: 'Evidence must be available and internally reviewed by the submission date; what comes later cannot be considered for the grade put forward.',
  fix: 'Leave the piece out of the Q-TAG, or correct its date.',
  *check({ sheet, workbook, edition, settings }): Iterable<Verdict> {
    const { deadline } = edition.timetable
    const [dated, reviewed] = [sheet.column('evidence-date'), sheet.column('reviewed-date')]
    if (!dated && !reviewed) yield { cannotTell: 'There is no "Evidence date" or "Internally reviewed" column.' }
    const pieces = evidenceIn(workbook).on(sheet).filter(({ isUsed }) => isUsed)
    const isLate = (day: number | undefined) => day !== undefined && day > deadline
    // What a mid-flight learner does goes on, and is no evidence for a Q-TAG.
    const concerned = pieces.filter(({ row }) =>
      (isLate(dated?.value(row)) || isLate(reviewed?.value(row))) && statusOnRow(sheet, row, workbook, settings) !== 'mid-flight'
    )
    for (const [column, what] of [[dated, 'dated'], [reviewed, 'internally reviewed on']] as const) {
      if (!column) continue
      const faults = concerned.flatMap(({ row }): readonly Fault[] => {
        const day = column.value(row)
        // A piece that was made too late is reviewed too late as well: that needs no second finding.
        if (day === undefined || !isLate(day) || (column === reviewed && isLate(dated?.value(row)))) return []
        return [{ row, column, kind: column.id, value: day, message: `This piece is ${what} ${formatDay(day)}, after Q-TAGs were due on ${formatDay(deadline)}.` }]
      })
      yield* manyAsOne(faults, {
        of: pieces.length, column, kind: column.id, message: (count, of) => `${count} of the ${of} pieces of evidence are ${what} a day after ${formatDay(deadline)}, when Q-TAGs were due.`
      })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date | Internally reviewed | Used
        L1         | Homework      | 12/11/2018    | 18/06/2021          | Yes
        L1         | Mock          | 18/06/2021    |                     | Yes
        L1         | Project       | 25/06/2021    | 28/06/2021          | No`
    },
    {
      sheets: `
        == Evidence ==
        Learner ID | Evidence type | Evidence date
        L1         | Homework      | 25/06/2021
        == Register ==
        Learner ID | Registration date | Status
        L1         | 12/10/2020        | Mid-flight`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date | Internally reviewed
        L1         | Homework      | 21/06/2021    | 22/06/2021
        L1         | Mock          | 04/05/2021    | 19/06/2021`,
      findings: [
        'C2: This piece is dated 21 June 2021, after Q-TAGs were due on 18 June 2021.',
        'D3: This piece is internally reviewed on 19 June 2021, after Q-TAGs were due on 18 June 2021.'
      ]
    }
  ]
}
