import { formatDay } from '../../domain/dates'
import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { judgesIn, namedLike, staffOn } from './people'
import { rule } from './rule'

/** Whoever assesses or verifies Q-TAGs has read the centre's policy and the guidance on objective judgements before. */
export default rule({
  id: 'guidance-not-read-first',
  catalogue: ['QT-82'],
  severity: 'warning',
  title: 'Policy or objectivity guidance was not read before the Q-TAGs',
  section: 'Bias and Objectivity',
  sheetKind: 'staff',
  needs: ['staff-name'],
  why: 'All staff involved know the centre’s policy for Q-TAGs, and review Ofqual’s information on objective judgements before any Q-TAG is put forward.',
  fix: 'Enter the day on which it was read; if that was later, look at the Q-TAGs again with it in mind.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const judges = judgesIn(workbook)
    if (workbook.sheetsOf('q-tags').length === 0) {
      yield { cannotTell: 'There are no Q-TAGs in this workbook.' }
      return
    }
    // A person with several roles has several rows: what any of them says holds.
    const staff = staffOn(sheet)
    for (const { id, heading, what } of asked) {
      const column: Column<number> | undefined = sheet.column(id)
      if (!column) {
        yield { cannotTell: `There is no "${heading}" column.` }
        continue
      }
      const concerned = staff.flatMap(person => {
        const own = namedLike(judges, person.name)
        const isFirst = staff.find(({ name }) => name === person.name) === person
        return own.length > 0 && isFirst ? [{ ...person, since: earliest(own.map(({ since }) => since)) }] : []
      })
      const faults = concerned.flatMap(({ row, name, since }): readonly Fault[] => {
        const rows = staff.filter(one => one.name === name).map(one => one.row)
        const days = rows.flatMap(one => column.value(one) ?? [])
        if (rows.every(one => column.isBlank(one))) return [{ row, column, kind: id, message: `${name} decides on Q-TAGs, and no day is entered on which they read ${what}.` }]
        const first = earliest(days)
        return first !== undefined && since !== undefined && first > since
          ? [{ row, column, kind: id, value: first, message: `${name} read ${what} on ${formatDay(first)}, after a Q-TAG of theirs of ${formatDay(since)}.` }]
          : []
      })
      yield* manyAsOne(faults, { of: concerned.length, column, kind: id, message: (count, of) => `For ${count} of the ${of} people who decide on Q-TAGs it is not recorded that they read ${what} first.` })
    }
  }
})

const asked = [
  { id: 'policy-ack-date', heading: 'Centre policy read', what: 'the centre’s policy' },
  { id: 'objectivity-ack-date', heading: 'Objectivity guidance read', what: 'the guidance on objective judgements' }
] as const

function earliest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter(day => day !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

const qTags = `
        == Q-TAGs ==
        Learner ID | Q-TAG | Assessor | IV name | Q-TAG date
        L1         | M     | A Ash    | B Birch | 24/05/2021`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Staff ==
        Staff name | Role     | Centre policy read | Objectivity guidance read
        Amy Ash    | Teacher  | 04/05/2021         | 24/05/2021
        Amy Ash    | Lead IV  |                    |
        Bo Birch   | IV       | 04/05/2021         | 04/05/2021
        Cy Cedar   | Teacher  |                    |${qTags}`
    },
    {
      sheets: `
        == Staff ==
        Staff name | Role     | Standardisation date
        Amy Ash    | Teacher  | 04/05/2021${qTags}`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Staff ==
        Staff name | Role     | Centre policy read | Objectivity guidance read
        Amy Ash    | Teacher  | 04/05/2021         | 25/05/2021
        Bo Birch   | IV       |                    | 04/05/2021${qTags}`,
      findings: [
        'Staff!C3: Bo Birch decides on Q-TAGs, and no day is entered on which they read the centre’s policy.',
        'Staff!D2: Amy Ash read the guidance on objective judgements on 25 May 2021, after a Q-TAG of theirs of 24 May 2021.'
      ]
    }
  ]
}
