import { normalise } from '../../recognise/normalise'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { coveredRows } from './covered'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** A class list tells who studies for the first time and who tops up, so that both have their share of roles in a group. */
export default rule({
  id: 'top-up-not-recorded',
  catalogue: ['IA-84'],
  severity: 'advice',
  title: 'A mixed group does not say who tops up',
  section: 'Re-registration',
  sheetKind: 'learners',
  needs: ['top-up', 'group'],
  why: 'A group may hold learners who study the qualification for the first time and others who top up. Care is taken that all of them take leading roles.',
  fix: 'Enter yes or no for each learner of the group.',
  *check({ sheet, edition, columns: { 'top-up': toppingUp, group } }): Iterable<Verdict> {
    const groups = new Map<string, Row[]>()
    for (const row of coveredRows(sheet, edition)) {
      const name = group.value(row)
      if (name === undefined || sheet.column('status')?.value(row) === 'withdrawn') continue
      const key = normalise(name)
      const own = groups.get(key)
      if (own) own.push(row)
      else groups.set(key, [row])
    }
    for (const rows of groups.values()) {
      const [first] = rows
      const topUps = rows.filter(row => toppingUp.value(row) === 'yes').length
      const others = rows.filter(row => toppingUp.value(row) === 'no').length
      if (!first || topUps === 0 || topUps === rows.length) continue
      if (topUps + others === rows.length) {
        yield { row: first, column: group, label: `Group ${group.value(first) ?? ''}`, result: `${others} for the first time, ${topUps} topping up` }
      } else if (others > 0) {
        // Where only those who top up are marked, a blank says that the others don't.
        yield* gapsIn({
          column: toppingUp,
          rows,
          lacks: row => toppingUp.isBlank(row),
          one: () => ({ message: 'Nothing says whether this learner tops up, and the group holds learners of both kinds.' }),
          many: (count, of) => `For ${count} of the ${of} learners of a mixed group nothing says whether they top up.`
        })
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status     | Group | Top-up learner
        0012             | Mid-flight | 12A   | Yes
        0013             | Mid-flight | 12A   | No
        0014             | Mid-flight | 12A   | No
        0015             | Mid-flight | 12B   | Yes
        0016             | Mid-flight | 12B   |`,
      computed: ['C3: Group 12A = 2 for the first time, 1 topping up']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status     | Group | Top-up learner
        0012             | Mid-flight | 12A   | Yes
        0013             | Mid-flight | 12A   | No
        0014             | Mid-flight | 12A   |`,
      findings: ['D5: Nothing says whether this learner tops up, and the group holds learners of both kinds.']
    }
  ]
}
