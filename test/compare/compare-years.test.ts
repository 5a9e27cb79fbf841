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

/** Notes tell where a row stands, which its order does change. */
function withoutCells(run: ComparisonRun): ComparisonRun {
  return { ...run, notes: run.notes.map(note => ({ ...note, text: note.text.replace(/the first in [A-Z]+\d+/, 'the first') })) }
}

test('the order of rows changes nothing', () => {
  const cases = fc.tuple(fc.array(learner, { minLength: 1, maxLength: 30 }), fc.array(past, { minLength: 1, maxLength: 12 })).chain(([now, history]) => {
    const numbered = now.map((one, id) => ({ ...one, id }))
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })
    return fc.record({ now: fc.constant(numbered), history: fc.constant(history), again: shuffled(numbered), historyAgain: shuffled(history) })
  })
  fc.assert(
    fc.property(cases, fc.constantFrom('qualification', 'centre', 'suite'), ({ now, history, again, historyAgain }, by) => {
      expect(withoutCells(compared(workbookOf(again, historyAgain), by))).toEqual(withoutCells(compared(workbookOf(now, history), by)))
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

const TITLE = 'National Certificate in Business'
const of2026 = (rows: string) => `== Grades ==\nAcademic year: 2025-26\nLearner ID | Qualification | Q-TAG\n${rows}`
const history = (...rows: string[]) => `\n== History ==\nYear | Qualification | Grade | Count\n${rows.map(row => row.replace(' | ', ` | ${TITLE} | `)).join('\n')}`
const textsOf = ({ notes }: Pick<ComparisonRun, 'notes'>) => notes.map(({ text }) => text)
const firstOf = ({ comparisons: [first] }: ComparisonRun) => {
  if (!first) throw new Error('Nothing was compared.')
  return first
}

describe('how much a comparison can bear', () => {
  test.each([
    ['years whose grades are all alike', 20, ['2023 | P | 10', '2024 | M | 10'], 'too much alike within their years'],
    ['three years of one learner each', 20, ['2023 | M | 1', '2024 | P | 1', '2025 | D | 1'], 'too few, or too much alike']
  ])('%s let no range be known', (_, count, rows, words) => {
    const only = firstOf(compared(of2026(many('M', count, TITLE)) + history(...rows)))
    expect([only.interval, only.smallestDetectableShift]).toEqual([null, null])
    expect(textsOf(only).join(' ')).toContain(words)
    expect(textsOf(only).some(text => text.includes('fewer than three earlier years'))).toBe(rows.length < 3)
  })

  test('a shift longer than the scale is said to be, though the range is known', () => {
    const only = firstOf(compared(of2026(many('M', 1, TITLE)) + history('2023 | U | 5', '2023 | D* | 5', '2024 | U | 5', '2024 | D* | 4', '2025 | D | 5')))
    expect(only.interval).not.toBeNull()
    expect(only.smallestDetectableShift).toBeNull()
    expect(textsOf(only)).toContain('With so few results not even a shift over the whole scale would be seen four times in five.')
  })

  test('what stands twice is counted, and said', () => {
    const text = of2026(`${many('P', 15, TITLE)}\n${many('P', 5, TITLE)}`) + history('2023 | P | 10', '2023 | P | 10', '2023 | M | 0', '2023 | M | 0') + history('2023 | P | 10').replace('History', 'Copy')
    const run = compared(text)
    expect(firstOf(run)).toMatchObject({ now: { n: 20 }, pooled: { n: 30 } })
    expect(textsOf(run)).toEqual([
      '5 grades on "Grades" stand beside another of the same learner and qualification, component or unit, the first in C18: each is counted, so keep one where one is meant.',
      '1 row on "History" says the same as an earlier row of results, the first in A3: each is counted, so delete what stands twice.',
      '1 row on "Copy" says the same as an earlier row of results, the first in A2: each is counted, so delete what stands twice.'
    ])
  })

  test('a change of structure is one qualification’s, not the centre’s', () => {
    const text = `${of2026(many('P', 20, TITLE))}\n== History ==\nYear | Qualification | Grade | Count | Specification change\n2024 | ${TITLE} | P | 20 | yes`
    const changed = (by: string) => textsOf(firstOf(compared(text, by))).find(text => text.includes('structure'))
    expect(changed('qualification')).toContain('The structure of the qualification changed in 2024')
    expect(changed('centre')).toContain('The structure of a qualification among them changed in 2024')
  })
})

describe('which year is compared', () => {
  const undated = `== Unit grades ==\nLearner ID | Programme | Qualification grade | Unit number | Unit grade\n${Array.from({ length: 20 }, (_, index) => `L${index} | ${TITLE} | D | 1 | D`).join('\n')}`
  const years = history('2023 | P | 20', '2024 | P | 20', '2025 | M | 20')
  const run = (text: string, year?: number) => {
    const workbook = typedFrom(text)
    return drainNow(compareYears({ workbook }, { by: 'qualification', year }, compareRulesOf(startingSettings, workbook)))
  }

  test('grades without a year are of the one after the history, and never of one that the history has', () => {
    expect(firstOf(run(undated + years)).now.counts).toEqual([0, 0, 0, 20, 0])
    const of2025 = run(undated + years, 2025)
    expect(firstOf(of2025)).toMatchObject({ now: { counts: [0, 0, 20, 0, 0] }, years: [{ year: 2023 }, { year: 2024 }] })
    expect(textsOf(of2025)).toEqual(['No sheet of grades is of 2025, so the rows of the history of that year are taken for this year’s.'])
    expect(firstOf(run(undated + years, 2026)).now.counts).toEqual([0, 0, 0, 20, 0])
  })

  test('a history of groups alone is not told as one of the year', () => {
    const groups = '== History ==\nYear | Qualification | Learner group | Grade | Count\n2024 | Business | Female | P | 20\n2025 | Business | Male | P | 20'
    expect(() => run(groups)).toThrow('There are no grades of 2025 to compare.')
    expect(() => run(groups)).not.toThrow('There are grades of')
  })
})

test('grades and numbers who achieve on one scale are two comparisons, each with its own reason', () => {
  const text = `${of2026(`${many('P', 12, 'National Certificate in Business')}\n${many('M', 12, 'National Certificate in Art', 30)}`)}
== History ==\nYear | Qualification | Delivery pattern | Grade | Count
2023 | National Certificate in Art | roll-on-roll-off | M | 20\n2023 | National Certificate in Business | fixed | P | 20`
  const reason = { scope: { by: 'centre', name: 'Whole centre' }, year: 2026, scale: 'single', reason: 'As before', by: null, date: null }
  const { comparisons } = compared(text, 'centre', {}, [reason])
  expect(comparisons.map(({ scope, verdict, reason: own }) => [scope.name, verdict, own !== null])).toEqual([
    ['Whole centre', 'in-line', true], ['Whole centre, by how many achieve', 'lower', false]
  ])
})

test('the choice of groups may be spelled with a space or a capital', () => {
  const [, , , , [text] = ['']] = worked
  expect(compared(text, 'Group: gender')).toEqual(compared(text, 'group:gender'))
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
