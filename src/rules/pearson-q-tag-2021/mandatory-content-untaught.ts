import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { categoryOf } from './category'
import { contentIn, contentName, taughtBy, type Content } from './content'
import { manyAsOne } from '../many-as-one'
import { qTagsIn } from './q-tags'
import { listOf } from '../person'
import { rule } from './rule'
import { sameTitle } from './same-title'

/** Maps out, for each cohort, which content is not yet taught; of mandatory content it is said, and in category B2 all must be taught. */
export default rule({
  id: 'mandatory-content-untaught',
  catalogue: ['QT-31'],
  severity: 'warning',
  title: 'Mandatory content is not taught yet',
  section: 'Consider what evidence you will have from the content you have taught',
  sheetKind: 'units',
  needs: ['mandatory'],
  why: 'Centres need to map out any mandatory and optional content that has not yet been covered, so that teaching can go on where it matters. In category B2 all content must be taught.',
  fix: 'Teach it if there is time, and rest the Q-TAG on what was taught.',
  *check({ sheet, workbook, asOf }): Iterable<Verdict> {
    const column = sheet.column('taught') ?? sheet.column('taught-date')
    if (!column) {
      yield { cannotTell: 'There is no "Taught" column.' }
      return
    }
    const content = contentIn(workbook).filter(one => one.sheet === sheet)
    const untaught = content.filter(one => taughtBy(one, asOf) === 0)
    for (const [cohort, open] of byCohort(untaught)) {
      const parts = [...new Set(open.map(contentName))]
      const label = cohort === '' ? 'Content not taught yet' : `Content not taught yet, ${cohort}`
      yield { column, label, result: listOf(parts, parts.length) }
    }
    const b2 = qTagsIn(workbook).all.filter(qTag => qTag.isOwn && categoryOf(qTag) === 'B2')
    const isInB2 = (one: Content) => b2.some(({ qualification }) => sameTitle(qualification, one.qualification))
    const concerned = content.filter(one => one.isMandatory)
    const faults = untaught.filter(one => one.isMandatory === true || isInB2(one)).map((one): Fault => {
      const mandatory = one.isMandatory ? 'mandatory' : 'optional'
      return isInB2(one)
        ? { row: one.row, column, severity: 'error', kind: 'B2', message: `The ${mandatory} content of ${contentName(one)} is not taught, and the qualification is of category B2.` }
        : { row: one.row, column, message: `The ${mandatory} content of ${contentName(one)} is not taught yet.` }
    })
    yield* manyAsOne(faults, { of: concerned.length, column, message: count => `${count} rows of content are mandatory, or of category B2, and not taught yet.` })
  }
})

function byCohort(content: readonly Content[]): ReadonlyMap<string, readonly Content[]> {
  const cohorts = new Map<string, Content[]>()
  for (const one of content) {
    const own = cohorts.get(one.cohort) ?? []
    cohorts.set(one.cohort, own)
    own.push(one)
  }
  return cohorts
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Unit | Learning aim | Mandatory | Taught
        1    | A            | M         | Yes
        2    | A            | O         | No
        3    | A            | M         |`,
      computed: ['D2: Content not taught yet = unit 2, aim A']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Unit | Learning aim | Mandatory | Taught | Cohort
        1    | A            | M         | Yes    | 13A
        1    | B            | M         | No     | 13A
        2    | A            | O         | No     | 13B`,
      findings: ['D4: The mandatory content of unit 1, aim B is not taught yet.'],
      computed: ['D2: Content not taught yet, 13A = unit 1, aim B', 'D2: Content not taught yet, 13B = unit 2, aim A']
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Category | Q-TAG
        L1         | Workskills    | B2       |
        == Units ==
        Qualification | Unit | Mandatory | Taught
        Workskills    | 1    | M         | Yes
        Workskills    | 2    | M         | No
        Workskills    | 3    | O         | No`,
      findings: [
        'Units!D3: The mandatory content of unit 2 is not taught, and the qualification is of category B2.',
        'Units!D4: The optional content of unit 3 is not taught, and the qualification is of category B2.'
      ],
      computed: ['Units!D1: Content not taught yet = unit 2 and unit 3']
    }
  ]
}
