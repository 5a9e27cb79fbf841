import { everything } from '../../src/taskpane/narrow/narrowing'
import { sortOutcomes } from '../../src/taskpane/outcomes'
import { atFirst, groupsOf, next, type PaneState } from '../../src/taskpane/state'
import { finding, outcome, resultOf } from './finding'

const first = finding('D7')
const second = finding('D7', { rule: 'another' })
const accepted = finding('D9', { decision: 'accepted', reason: 'agreed' })
const checked: PaneState = { ...atFirst, result: resultOf([first, second, accepted]) }

describe('a cell that is selected', () => {
  const at = (cell: string, state = checked) => next(state, { kind: 'cell-selected', place: { sheet: 'Marks', cell } }).chosen
  test('shows its finding', () => { expect(at('D7')).toBe(first.key) })
  test('keeps the finding chosen, where that is one of its own', () => { expect(at('D7', { ...checked, chosen: second.key })).toBe(second.key) })
  test('keeps the finding chosen, where it has none', () => { expect(at('A1', { ...checked, chosen: first.key })).toBe(first.key) })
  test('does not bring up what was accepted', () => { expect(at('D9')).toBeNull() })
  test('does not bring up what the filter hides', () => { expect(at('D7', { ...checked, filter: 'warning' })).toBeNull() })
})

test('checking again keeps what one was looking at; where that was put right, the next one is shown', () => {
  const third = finding('D11')
  const looking: PaneState = { ...atFirst, result: resultOf([first, third]), chosen: first.key, filter: 'error', narrowing: { ...everything, sheet: 'Marks' } }
  const again = (...left: Parameters<typeof resultOf>[0]) => next(looking, { kind: 'checked-again', result: resultOf(left), announcement: '' })
  expect(again(first, third)).toMatchObject({ chosen: first.key, filter: 'error', narrowing: { sheet: 'Marks' }, run: null })
  expect(again(third).chosen).toBe(third.key)
  expect(again().chosen).toBeNull()
  expect(next({ ...looking, chosen: null }, { kind: 'checked-again', result: resultOf([third]), announcement: '' }).chosen).toBeNull()
})

test('a change on a checked sheet makes the result old; one elsewhere does not', () => {
  expect(next(checked, { kind: 'cells-changed', sheet: 'Marks' }).result?.stale).toBe(true)
  expect(next(checked, { kind: 'cells-changed', sheet: 'Flags' })).toBe(checked)
})

test('a run shows no bar until it is slow; one that the ribbon started is shown at once', () => {
  const started = next(checked, { kind: 'run-started', doing: 'Starting' })
  expect(started.run?.shown).toBe(false)
  const moved = next(started, { kind: 'run-moved', doing: 'Reading', share: 0.5, canStop: true })
  expect(moved.run).toEqual({ doing: 'Reading', share: 0.5, canStop: true, shown: false })
  expect(next(moved, { kind: 'run-slow' }).run?.shown).toBe(true)
  expect(next(checked, { kind: 'run-moved', doing: 'Reading', share: 0, canStop: false }).run?.shown).toBe(true)
})

test('a run that fails leaves the last result, and its message is said aloud', () => {
  const failed = next({ ...checked, run: { doing: '', share: 0, shown: true, canStop: true } }, { kind: 'run-failed', message: { tone: 'problem', text: 'No.' } })
  expect(failed).toEqual({ ...checked, message: { tone: 'problem', text: 'No.' }, announcement: 'No.' })
})

test('nothing that was not judged is left out', () => {
  const result = resultOf([first], [
    outcome('a', 'passed'),
    outcome('b', 'found', { reason: 'Two rows have no mark.' }),
    outcome('c', 'cannot-tell', { reason: 'There is no Mark column.' }),
    outcome('d', 'failed', { reason: 'x is undefined' }),
    outcome('e', 'not-applicable', { reason: 'No entries.' })
  ])
  const sorted = sortOutcomes(result)
  expect(sorted.passed).toBe(1)
  expect(sorted.silent.map(({ rule }) => rule)).toEqual(['c', 'd'])
  expect(sorted.partly.map(({ rule }) => rule)).toEqual(['b'])
  expect(sorted.notApplicable.map(({ rule }) => rule)).toEqual(['e'])
})

test('the list holds what the filter lets through', () => {
  expect(groupsOf({ ...checked, narrowing: { ...everything, rule: 'another' } }).map(({ id }) => id)).toEqual(['error another'])
  expect(groupsOf(checked).map(({ id }) => id)).toEqual(['error mark-missing', 'error another', 'accepted mark-missing'])
  expect(groupsOf({ ...checked, filter: 'accepted' }).map(({ id }) => id)).toEqual(['accepted mark-missing'])
})
