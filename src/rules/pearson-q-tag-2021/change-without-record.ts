import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { qTagsIn } from './q-tags'
import { rule } from './rule'

/** Where a Q-TAG was changed, it is on record what it was, who changed it, when and why. */
export default rule({
  id: 'change-without-record',
  catalogue: ['QT-79'],
  severity: 'warning',
  title: 'The record of a changed Q-TAG is incomplete',
  section: 'Making changes to Q-TAGs',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'previous-q-tag'],
  why: 'Q-TAGs may need to be adjusted in the centre’s quality assurance. A record of the stages shows how each decision was made.',
  fix: 'Complete the record of the change.',
  *check({ sheet, workbook, columns: { 'q-tag': qTag, 'previous-q-tag': previous } }): Iterable<Verdict> {
    const parts = recorded.flatMap(({ id, called }) => {
      const column: Column | undefined = sheet.column(id)
      return column ? [{ column, called }] : []
    })
    const rows = qTagsIn(workbook).on(sheet).filter(({ isOwn }) => isOwn).map(({ row }) => row)
    const isChanged = (row: (typeof rows)[number]) => {
      const [now, before] = [qTag.value(row), previous.value(row)]
      return !previous.isBlank(row) && (now === undefined || now.name !== before?.name)
    }
    const changed = rows.filter(isChanged)
    const faults = changed.flatMap((row): readonly Fault[] => {
      const open = parts.filter(({ column }) => column.isBlank(row))
      const [first] = open
      return first ? [{ row, column: first.column, message: `The Q-TAG was changed, and it is not recorded ${listOf(open.map(({ called }) => called))}.` }] : []
    })
    const unsaid = rows.filter(row => previous.isBlank(row) && parts.some(({ column }) => !column.isBlank(row))).map((row): Fault => ({
      row, column: previous, kind: 'previous', message: 'A change of the Q-TAG is recorded, but not the grade before it.'
    }))
    if (parts.length < recorded.length && changed.length > 0) {
      yield { cannotTell: `There are no columns that say ${listOf(recorded.filter(({ id }) => !sheet.column(id)).map(({ called }) => called))}.` }
    }
    const [first] = parts
    if (first) yield* manyAsOne(faults, { of: changed.length, column: first.column, message: (count, of) => `For ${count} of the ${of} Q-TAGs that were changed the record is incomplete.` })
    yield* manyAsOne(unsaid, { of: rows.length, column: previous, kind: 'previous', message: count => `For ${count} changes the grade before is not recorded.` })
  }
})

const recorded = [
  { id: 'changed-by', called: 'who changed it' },
  { id: 'changed-date', called: 'when' },
  { id: 'change-reason', called: 'why' }
] as const

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Previous Q-TAG | Changed by | Changed date | Change reason
        L1         | M     | P              | B Birch    | 02/06/2021   | The second mock was left out
        L2         | M     |                |            |              |
        L3         | M     | M              |            |              |`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Previous Q-TAG | Changed by
        L1         | M     | P              | B Birch`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Previous Q-TAG | Changed by | Changed date | Change reason
        L1         | M     | P              | B Birch    |              |
        L2         | M     | P              | B Birch    | 02/06/2021   | Moderated
        L3         | M     |                | B Birch    | 02/06/2021   | Moderated`,
      findings: [
        'E2: The Q-TAG was changed, and it is not recorded when and why.',
        'C4: A change of the Q-TAG is recorded, but not the grade before it.'
      ]
    }
  ]
}
