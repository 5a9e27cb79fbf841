import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { gatheredOn } from './learner-evidence'
import { manyAsOne } from '../many-as-one'
import { qTagsIn } from './q-tags'
import { rule } from './rule'
import { isSubmitted } from './sign-offs'

/** Until Q-TAGs are due, teaching goes on and gives evidence: a learner without any for long is worth a look. */
export default rule({
  id: 'evidence-gap',
  catalogue: ['QT-122'],
  severity: 'advice',
  title: 'A learner has had no new evidence for weeks',
  section: 'Summary',
  sheetKind: 'evidence',
  needs: ['evidence-date'],
  why: 'Teaching, learning and internal assessment go on where possible, and may be a source of evidence for the Q-TAG.',
  fix: 'See whether the learner is still taught and assessed, and enter what has come since.',
  *check({ sheet, workbook, columns: { 'evidence-date': column }, edition, settings, asOf }) {
    if (asOf > edition.timetable.deadline) {
      yield { notApplicable: `Q-TAGs were due on ${formatDay(edition.timetable.deadline)}: later evidence would not count.` }
      return
    }
    const weeks = settings['tag.evidence-gap-weeks']
    // Once a Q-TAG is submitted, no more evidence is looked for.
    const all = gatheredOn(sheet, workbook).filter(({ learner }) => !qTagsIn(workbook).of(learner).some(isSubmitted))
    const faults = all.flatMap(({ pieces }): readonly Fault[] => {
      const dated = pieces.flatMap(({ sheet: log, row, date }) => (date === undefined ? [] : [{ log, row, date }]))
      const newest = dated.reduce<(typeof dated)[number] | undefined>((best, one) => (best && best.date >= one.date ? best : one), undefined)
      // A piece without a day may be newer than all that have one.
      if (!newest || dated.length < pieces.length || newest.log !== sheet || asOf - newest.date <= 7 * weeks) return []
      return [{
        row: newest.row, column, value: newest.date,
        message: `The learner’s newest evidence is of ${formatDay(newest.date)}, more than ${weeks} weeks ago (the centre’s own threshold).`
      }]
    })
    yield* manyAsOne(faults, {
      of: all.length, column, message: (count, of) => `${count} of the ${of} learners have had no new evidence for more than ${weeks} weeks (the centre’s own threshold).`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date
        L1         | Homework      | 12/11/2020
        L1         | Mock          | 04/05/2021
        L2         | Homework      | 12/11/2020
        L2         | Project       |`,
      asOf: '2021-05-28'
    },
    {
      sheets: `
        Learner ID | Evidence type | Evidence date
        L1         | Homework      | 12/11/2020`,
      asOf: '2021-06-19',
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date
        L1         | Homework      | 12/11/2020
        L1         | Mock          | 04/03/2021
        L2         | Mock          | 04/05/2021`,
      asOf: '2021-05-28',
      findings: ['C3: The learner’s newest evidence is of 4 March 2021, more than 6 weeks ago (the centre’s own threshold).']
    }
  ]
}
