import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn } from './evidence'
import { manyAsOne } from '../many-as-one'
import { isOwnWork } from './own-work'
import { rule } from './rule'

/** Each piece of work is confirmed as the learner's own, and in group work the learner's own part. */
export default rule({
  id: 'authenticity-unconfirmed',
  catalogue: ['QT-46'],
  severity: 'warning',
  title: 'Work is not confirmed as the learner’s own',
  section: 'Evaluate the quality of the evidence',
  sheetKind: 'evidence',
  needs: [],
  why: 'The evidence should be the learner’s own work, and in group work the centre must be confident about the learner’s own contribution. Not to take reasonable steps to authenticate work is among the examples of malpractice.',
  fix: 'Enter who confirmed it, and for group work what the learner contributed.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const work = evidenceIn(workbook).on(sheet).filter(isOwnWork)
    const [by, date] = [sheet.column('authenticated-by'), sheet.column('authenticated-date')]
    const column = by ?? date
    if (column) {
      const open = work.filter(({ row }) => (by?.isBlank(row) ?? true) && (date?.isBlank(row) ?? true))
      const faults = open.map(({ row }): Fault => ({ row, column, kind: 'own work', message: 'It is not confirmed that this is the learner’s own work.' }))
      yield* manyAsOne(faults, {
        of: work.length, column, kind: 'own work', message: (count, of) => `${count} of the ${of} pieces of work are not confirmed as the learner’s own.`
      })
    } else yield { cannotTell: 'There is no "Authenticated by" column.' }
    const [group, note] = [sheet.column('group-work'), sheet.column('contribution-note')]
    const grouped = work.filter(({ row }) => group?.value(row) === 'yes')
    if (!note) {
      if (grouped.length > 0) yield { cannotTell: 'There is no "Own contribution" column for group work.' }
      return
    }
    const unclear = grouped.filter(({ row }) => note.isBlank(row)).map(({ row }): Fault => ({
      row, column: note, kind: 'group work', message: 'This is group work, and the learner’s own contribution is not recorded.'
    }))
    yield* manyAsOne(unclear, {
      of: grouped.length, column: note, kind: 'group work', message: (count, of) => `For ${count} of the ${of} pieces of group work the learner’s own contribution is not recorded.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type   | Authenticated by | Group work | Own contribution
        L1         | Homework        | A Ash            | No         |
        L1         | Project         | A Ash            | Yes        | Designed and sewed the costumes
        L1         | Banked external |                  |            |
        L1         | Tracker         |                  |            |`
    },
    {
      sheets: `
        Learner ID | Evidence type   | Topic
        L1         | Homework        | Law`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type   | Authenticated by | Group work | Own contribution
        L1         | Homework        |                  | No         |
        L1         | Project         | A Ash            | Yes        |`,
      findings: [
        'C2: It is not confirmed that this is the learner’s own work.',
        'E3: This is group work, and the learner’s own contribution is not recorded.'
      ]
    }
  ]
}
