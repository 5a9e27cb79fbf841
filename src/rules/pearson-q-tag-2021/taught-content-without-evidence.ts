import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Day } from '../../domain/dates'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { contentFor, contentIn, contentName, taughtBy, type Content } from './content'
import type { Piece } from './evidence'
import { gatheredOn, type Gathered } from './learner-evidence'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'
import { unitName } from './unit-results'

/** Works out how much of what was taught the evidence of each learner covers, and names the gaps; what was not taught is left out. */
export default rule({
  id: 'taught-content-without-evidence',
  catalogue: ['QT-30', 'QT-32'],
  severity: 'warning',
  title: 'Content that was taught has no evidence',
  section: 'Collect the evidence',
  sheetKind: 'evidence',
  needs: ['unit-number'],
  why: 'Evidence should assess the learner across a representative range of subject content and the different learning aims. The guidance gives no number, and only what was taught counts.',
  fix: 'Add evidence for what is named here where there is some, or consider whether the range is representative without it.',
  *check({ sheet, workbook, asOf, columns: { 'unit-number': column } }): Iterable<Verdict> {
    if (contentIn(workbook).every(content => taughtBy(content, asOf) === undefined)) {
      yield { cannotTell: 'No sheet of units in this workbook says what was taught.' }
      return
    }
    const taughtFor = remembering(workbook, asOf)
    const covered = gatheredOn(sheet, workbook).flatMap(gathered => {
      const taught = taughtFor(gathered.qualification)
      return taught.length === 0 ? [] : [{ gathered, taught, gaps: taught.filter(content => !gathered.pieces.some(coversOf(content))) }]
    })
    for (const { gathered: { first: { row } }, taught, gaps } of covered) {
      yield { row, column, label: 'Taught content with evidence', result: `${taught.length - gaps.length} of ${taught.length}` }
    }
    const judged = covered.filter(({ gathered }) => gathered.isJudged)
    const lacking = judged.filter(({ gaps }) => gaps.length > 0)
    const faults = lacking.map(({ gathered, taught, gaps }) => fault(gathered, taught.length, gaps, column))
    yield* manyAsOne(faults, { of: judged.length, column, message: (count, of) => many(count, of, judged.map(({ gaps }) => gaps)) })
  }
})

type Part = Pick<Content, 'unit' | 'aim'>

function fault({ first }: Gathered, taught: number, gaps: readonly Part[], column: Fault['column'] & object): Fault {
  return { row: first.row, column, message: `Of ${taught} taught parts of the content there is no evidence for ${listOf(gaps.map(contentName), 6)}.` }
}

function many(count: number, of: number, gaps: readonly (readonly Part[])[]): string {
  const counts = new Map<string, number>()
  for (const part of gaps.flat()) counts.set(contentName(part), (counts.get(contentName(part)) ?? 0) + 1)
  const [[part, lacking] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one)
  return `For ${count} of the ${of} learners some of the taught content has no evidence, most often ${part} (${lacking} learners).`
}

/** The units and learning aims of a qualification of which something is taught, in every cohort that has them. */
function remembering(workbook: TypedWorkbook, asOf: Day): (qualification: string) => readonly Part[] {
  const byTitle = new Map<string, readonly Part[]>()
  return qualification => {
    const known = byTitle.get(qualification) ?? taughtParts(contentFor(workbook, qualification), asOf)
    byTitle.set(qualification, known)
    return known
  }
}

function taughtParts(content: readonly Content[], asOf: Day): readonly Part[] {
  const parts = new Map<string, { readonly part: Part; readonly cohorts: Map<string, boolean> }>()
  for (const one of content) {
    const key = `${one.unit}|${one.aim}`
    const known = parts.get(key) ?? { part: one, cohorts: new Map<string, boolean>() }
    parts.set(key, known)
    const taught = taughtBy(one, asOf)
    known.cohorts.set(one.cohort, (known.cohorts.get(one.cohort) ?? false) || (taught !== undefined && taught !== 0))
  }
  return [...parts.values()].filter(({ cohorts }) => [...cohorts.values()].every(taught => taught)).map(({ part }) => part)
}

/** A piece that names no unit may be of any, and one that names no learning aim may be of each of its unit. */
function coversOf({ unit, aim }: Part): (piece: Piece) => boolean {
  return piece => {
    const isOfUnit = piece.unit === undefined ? piece.aims.length > 0 : unitName(piece.unit) === unit
    return isOfUnit && (aim === '' || piece.aims.length === 0 || piece.aims.includes(aim))
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Evidence ==
        Learner ID | Evidence type | Unit   | Learning aim
        L1         | Homework      | Unit 1 | A, B
        L1         | Mock exam     | U2     |
        == Units ==
        Unit | Learning aim | Taught
        1    | A            | Yes
        1    | Aim B        | 50%
        1    | C            | No
        2    | A            | Yes
        3    |              |`,
      computed: ['Evidence!C2: Taught content with evidence = 3 of 3']
    },
    {
      sheets: `
        Learner ID | Evidence type | Unit
        L1         | Homework      | 1`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        L2         | 3     |
        == Evidence ==
        Learner ID | Evidence type | Unit | Learning aim
        L1         | Homework      | 1    | A
        L2         | Homework      | 1    | A
        == Units ==
        Unit | Learning aim | Taught
        1    | A            | Yes
        1    | B            | Yes
        2    | A            | Yes`,
      findings: ['Evidence!C2: Of 3 taught parts of the content there is no evidence for unit 1, aim B and unit 2, aim A.'],
      computed: ['Evidence!C2: Taught content with evidence = 1 of 3', 'Evidence!C3: Taught content with evidence = 1 of 3']
    }
  ]
}
