import { statementOf } from '../../src/compare/statement'
import { madeRun, sectors } from './made-run'

const reason = { scope: { by: 'sector', name: 'Sport' }, year: 2021, scale: 'single', reason: 'A stronger cohort on entry', by: 'Head of Sport', date: '14 June 2021' }

test('tells how each scope lies beside earlier years, and why', () => {
  const told = sectors.map(scope => (scope.name === 'Sport' ? { ...scope, reason } : scope))
  expect(statementOf(madeRun(told))).toEqual([
    'We compared the grades of 2021 with those of earlier years, by sector, after every grade was decided.',
    'Engineering, lower than before: 39 learners in 2021 beside 155 learners in 2018 and 2019. 41 % have M or above; 72.3 % had in the earlier years. The reason is still to be recorded.',
    'Sport, higher than before: 45 learners in 2021 beside 90 learners in 2018 and 2019. 60 % have D or above; 31.1 % had in the earlier years. Reason recorded by Head of Sport on 14 June 2021: A stronger cohort on entry.',
    'In line with earlier years: Art and Design (42 learners).',
    'Too few learners for a reliable comparison: Hair and Beauty (4 learners).',
    'No earlier results to compare with: Travel and Tourism (17 learners).'
  ])
})

test('a reason without who or when, and one beside a scope that asks for none', () => {
  const [art] = sectors
  if (!art) throw new Error('There is no sector.')
  const written = { ...art, reason: { ...reason, scope: { by: 'sector', name: art.name }, reason: 'Seen.', by: null, date: null } }
  expect(statementOf(madeRun([written], { guide: 'every-sheet', year: 2026 }))).toEqual([
    'We compared the grades of 2026 with those of earlier years, by sector.',
    'No difference asks for an explanation.',
    'In line with earlier years: Art and Design (42 learners).',
    'Art and Design: Reason recorded: Seen.'
  ])
})

test('numbers who achieved, and a group that differs from the others, are told by their own notes', () => {
  const years = { 2018: [2, 20, 0, 0, 0], 2019: [3, 18, 0, 0, 0] }
  const run = madeRun([
    { name: 'First Aid', now: [1, 40, 0, 0, 0], years, verdict: 'higher', isByVolume: true, note: 'By how many achieved: 40 this year, 20 in 2018, 18 in 2019.' },
    { name: 'Female', now: [1, 20, 0, 0, 0], years, asks: true, note: 'At M: 0 % of this group’s 21, 40 % of the 30 in the other groups.' }
  ])
  expect(statementOf(run).slice(1)).toEqual([
    'First Aid, higher than before: 41 learners in 2021 beside 43 learners in 2018 and 2019. By how many achieved: 40 this year, 20 in 2018, 18 in 2019. The reason is still to be recorded.',
    'Female, unlike the other groups: 21 learners in 2021 beside 43 learners in 2018 and 2019. At M: 0 % of this group’s 21, 40 % of the 30 in the other groups. The reason is still to be recorded.'
  ])
})

test('where a scope is still locked, only what is compared is said to be decided', () => {
  const lockedScopes = [{ scope: { by: 'sector', name: 'Music' }, missing: 1, of: 3, open: [] }]
  expect(statementOf(madeRun(sectors, { locked: true, lockedScopes }))[0]).toBe('We compared the grades of 2021 with those of earlier years, by sector, where every grade was decided.')
})

test('a scope of several scales is named with each', () => {
  const { comparisons, ...rest } = madeRun([{ name: 'Whole centre', now: [0, 20, 0, 0, 0] }, { name: 'Whole centre', now: [0, 12, 0, 0, 0] }])
  const scales = ['a qualification of single size', 'a qualification of double size']
  const told = comparisons.map((one, index) => ({ ...one, scale: `scale-${index}`, scaleTitle: scales[index] ?? '', verdict: 'no-history' as const }))
  expect(statementOf({ ...rest, comparisons: told }).at(-1)).toBe(
    'No earlier results to compare with: Whole centre (a qualification of single size) (20 learners) and Whole centre (a qualification of double size) (12 learners).'
  )
})

test('nothing compared, nothing stated', () => {
  expect(statementOf(madeRun([]))).toEqual([])
})
