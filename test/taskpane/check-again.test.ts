import { setChecksAgain, watchFlaggedCells } from '../../src/taskpane/check-again'
import type { LiveEvent } from '../../src/workbook/workbook'
import { finding, resultOf } from './finding'

const result = resultOf([finding('D7'), finding('D9', { decision: 'accepted' })])
const select = (cell: string): LiveEvent => ({ kind: 'cell-selected', place: { sheet: 'Marks', cell } })
const change: LiveEvent = { kind: 'cells-changed', sheet: 'Marks' }

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  setChecksAgain(true)
  jest.useRealTimers()
})

function timesChecked(...happened: readonly (LiveEvent | number)[]): number {
  let times = 0
  const watch = watchFlaggedCells(() => result, () => { times += 1 })
  for (const one of happened) {
    if (typeof one === 'number') jest.advanceTimersByTime(one)
    else watch.hear(one)
  }
  watch.stop()
  jest.advanceTimersByTime(10_000)
  return times
}

test.each<[string, number, readonly (LiveEvent | number)[]]>([
  ['a flagged cell that is edited and left, as Excel tells it', 1, [select('D7'), change, select('D8'), 1500]],
  ['where the next cell is told of first', 1, [select('D7'), select('D8'), change, 1500]],
  ['someone who types on, once, when they pause', 1, [select('D7'), change, 800, select('D8'), change, 800, select('E8'), change, 1500]],
  ['not before the pause', 0, [select('D7'), change, 500]],
  ['a cell in the row of a finding, which may hang on it', 1, [select('C7'), change, 1500]],
  ['not a cell in a row without a finding', 0, [select('D8'), change, 1500]],
  ['not a cell whose finding was accepted', 0, [select('D9'), change, 1500]],
  ['not a change on another sheet', 0, [select('D7'), { kind: 'cells-changed', sheet: 'Flags' }, 1500]],
  ['not a cell that was left two cells ago', 0, [select('D7'), select('D8'), select('E8'), change, 1500]]
])('checks again: %s', (_, times, happened) => { expect(timesChecked(...happened)).toBe(times) })

test('does nothing where that was switched off', () => {
  setChecksAgain(false)
  expect(timesChecked(select('D7'), change, 1500)).toBe(0)
})
