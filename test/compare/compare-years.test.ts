import fc from 'fast-check'
import { drainNow, typedFrom } from './typed-from'
import { compareYears } from '../../src/compare/compare-years'
import { comparisons as declared } from '../../src/rules/pearson-q-tag-2021/comparisons'
import { compareRulesOf } from '../../src/flow/compare'
import type { ComparisonRun, RecordedReason } from '../../src/model/comparison'
import { unexplained } from '../../src/model/comparison'
import { startingSettings, type Settings } from '../../src/rules/settings'

function compared(text: string, by = 'qualification', settings: Partial<Settings> = {}, reasons: readonly RecordedReason[] = []): ComparisonRun {
  const workbook = typedFrom(text)
  return drainNow(compareYears({ workbook }, { by }, compareRulesOf({ ...startingSettings, ...settings }, workbook), reasons))
}

const GRADES = ['P', 'M', 'D'] as const
const TITLES = ['National Certificate in Business', 'Nat Cert Business', 'National Certificate in Travel'] as const

const learner = fc.record({ title: fc.constantFrom(...TITLES), grade: fc.constantFrom(...GRADES) })
const past = fc.record({ title: fc.constantFrom(...TITLES), grade: fc.constantFrom(...GRADES), year: fc.constantFrom(2018, 2019), count: fc.nat({ max: 30 }) })

function workbookOf(now: readonly { title: string; grade: string; id: number }[], history: readonly { title: string; grade: string; year: number; count: number }[]): string {
  return [
    '== Q-TAGs ==', 'Learner ID | Qualification | Q-TAG', ...now.map(({ id, title, grade }) => `L${id} | ${title} | ${grade}`),
    '== History ==', 'Year | Qualification | Grade | Count', ...history.map(({ year, title, grade, count }) => `${year} | ${title} | ${grade} | ${count}`)
  ].join('\n')
}

test('the order of rows changes nothing', () => {
  const cases = fc.tuple(fc.array(learner, { minLength: 1, maxLength: 30 }), fc.array(past, { minLength: 1, maxLength: 12 })).chain(([now, history]) => {
    const numbered = now.map((one, id) => ({ ...one, id }))
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
    return fc.record({ now: fc.constant(numbered), history: fc.constant(history), again: shuffled(numbered), historyAgain: shuffled(history) })
  })
  fc.assert(
    fc.property(cases, fc.constantFrom('qualification', 'centre', 'suite'), ({ now, history, again, historyAgain }, by) => {
      expect(compared(workbookOf(again, historyAgain), by)).toEqual(compared(workbookOf(now, history), by))
    }),
    { numRuns: 40, seed: 92 }
  )
})

test('every learner is in one comparison, and every share of one kind adds up', () => {
  fc.assert(
    fc.property(fc.array(learner, { minLength: 1, maxLength: 30 }), fc.array(past, { minLength: 1, maxLength: 12 }), (now, history) => {
      const { comparisons } = compared(workbookOf(now.map((one, id) => ({ ...one, id })), history))
      expect(comparisons.reduce((sum, one) => sum + one.now.n, 0)).toBe(now.length)
      for (const one of comparisons) {
        expect(one.now.counts.reduce((sum, count) => sum + count, 0)).toBe(one.now.n)
        expect(one.pooled?.n ?? 0).toBe(one.years.reduce((sum, { n }) => sum + n, 0))
        expect(one.adjustedPValue ?? 1).toBeGreaterThanOrEqual(one.pValue ?? 0)
      }
    }),
    { numRuns: 40, seed: 93 }
  )
})

const many = (grade: string, count: number, title: string, first = 1) =>
  Array.from({ length: count }, (_, index) => `L${first + index} | ${title} | ${grade}`).join('\n')

/** Workbooks that between them give a sentence for each entry that the guide's comparisons serve. */
const worked: readonly (readonly [string, string, Partial<Settings>])[] = [
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${many('D', 30, 'Business')}
== History ==\nYear | Qualification | Grade | Count\n2018 | Business | P | 30\n2019 | Business | P | 30\n2020 | Business | P | 30\n2019 | Music | P | 30`, 'qualification', { 'history.use-2020': 'after-comparison' }],
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${many('D', 30, 'Business')}
== History ==\nYear | Qualification | Grade | Count\n2020 | Business | P | 30`, 'qualification', { 'history.use-2020': 'only-year' }],
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${many('D', 30, 'Business')}`, 'qualification', { 'centre.new': true }],
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG | Sector\n${many('D | Business', 30, 'Business')}\n${many('D | Travel', 30, 'Travel', 50)}
== History ==\nYear | Qualification | Sector | Grade | Count\n2019 | Business | Business | P | 30\n2019 | Travel | Travel | P | 30`, 'sector', {}],
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${many('P', 9, 'Business')}\n${many('D', 20, 'Business', 50)}
== Learners ==\nLearner ID | Gender | Status\n${Array.from({ length: 9 }, (_, index) => `L${index + 1} | M | Certificating`).join('\n')}\n${Array.from({ length: 20 }, (_, index) => `L${index + 50} | F | Certificating`).join('\n')}`, 'group:gender', {}],
  [`== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${many('P', 30, 'Childcare')}
== History ==\nYear | Qualification | Grade | Count | Grading\n2019 | Childcare | P | 12 | pass-fail`, 'qualification', {}]
]

test('each comparison that the guide’s rulebook declares is really made', () => {
  const served = new Set(worked.flatMap(([text, by, settings]) => {
    const { notes, comparisons } = compared(text, by, settings)
    return [...notes, ...comparisons.flatMap(one => one.notes)].flatMap(({ entries }) => entries)
  }))
  expect(declared.flatMap(({ catalogue }) => catalogue).filter(id => !served.has(id))).toEqual([])
})

test('outside summer 2021 nothing cites the guide to its grades', () => {
  const run = compared('== History ==\nYear | Grade | Count\n2022 | P | 30\n2023 | P | 30\n2024 | P | 30\n2025 | D | 30')
  expect(run.guide).toBe('every-sheet')
  expect([...run.notes, ...run.comparisons.flatMap(({ notes }) => notes)].flatMap(({ entries }) => entries)).toEqual([])
})

test('a reason that is recorded answers what asks for one', () => {
  const [[text] = ['']] = worked
  const open = compared(text)
  expect(open.comparisons).toMatchObject([{ verdict: 'higher', asks: true, reason: null }])
  expect(unexplained(open)).toBe(1)
  const reason: RecordedReason = {
    scope: { by: 'qualification', name: 'Business' }, year: 2021, scale: 'single', reason: 'A stronger cohort by its prior attainment', by: 'A. Head', date: '7 June 2021'
  }
  expect(unexplained(compared(text, 'qualification', {}, [{ ...reason, year: 2020 }]))).toBe(1)
  const explained = compared(text, 'qualification', {}, [reason])
  expect(explained.comparisons[0]?.reason).toEqual(reason)
  expect(unexplained(explained)).toBe(0)
})
