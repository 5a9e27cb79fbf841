import fc from 'fast-check'
import { sampleSize } from '../../src/domain/moderation-sample'
import { exampleMarksheet, exampleRows } from '../../src/rules/pearson-tech-awards-2025-26/example-rows'
import { edition } from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { loadRule, type LoadedRule } from './rule-files'
import { runExample } from './run-example'

const names = ['sample-too-small', 'sample-lacks-highest-mark', 'sample-lacks-lowest-mark', 'absent-student-in-sample']

let rules: readonly LoadedRule[] = []

beforeAll(async () => {
  rules = await Promise.all(names.map(name => loadRule({ rulebook: 'pearson-tech-awards-2025-26', name })))
})

interface Entered {
  readonly mark: number | 'X'
  readonly ticked: boolean
}

/** A cohort in any order, with a sample that holds both ends of the marks and as many more as the table asks for. */
const complete = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: fc.constant('X' as const) }), {
    minLength: 1,
    maxLength: 130
  })
  .map(marks => {
    const above = marks.flatMap(mark => (typeof mark === 'number' && mark > 0 ? [mark] : []))
    const ends = new Set(above.length > 0 ? [marks.indexOf(Math.max(...above)), marks.indexOf(Math.min(...above))] : [])
    const present = marks.flatMap((mark, place) => (mark === 'X' ? [] : [place]))
    const others = present.filter(place => !ends.has(place))
    const size = Math.min(sampleSize(edition.sampleTable, marks.length), present.length)
    const taken = new Set([...present.filter(place => ends.has(place)), ...others.slice(0, Math.max(0, size - ends.size))])
    return marks.map((mark, place): Entered => ({ mark, ticked: taken.has(place) }))
  })
  .filter(cohort => cohort.some(({ ticked }) => ticked))

const sheetOf = (cohort: readonly Entered[]) =>
  exampleMarksheet(...cohort.map(({ mark, ticked }, place) => exampleRows(place + 1, [mark], ticked ? '✓' : '')))

const findings = (cohort: readonly Entered[]) =>
  rules.flatMap(({ default: rule }) => runExample(rule, { sheets: sheetOf(cohort) }).findings.map(({ rule: id }) => id))

it('finds nothing in a complete sample', () => {
  fc.assert(
    fc.property(complete, cohort => {
      expect(findings(cohort)).toEqual([])
    }),
    { numRuns: 60 }
  )
})

it('finds what is missing once every holder of the highest mark is left out', () => {
  fc.assert(
    fc.property(complete, cohort => {
      const highest = Math.max(...cohort.map(({ mark }) => Number(mark) || 0))
      const without = cohort.map(one => (one.mark === highest ? { ...one, ticked: false } : one))
      fc.pre(highest > 0 && without.some(({ ticked }) => ticked))
      expect(findings(without)).toContain('sample-lacks-highest-mark')
    }),
    { numRuns: 60 }
  )
})
