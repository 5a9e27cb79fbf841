import { Problem } from '../../src/model/problem'
import { openInBrowser } from '../../src/preview/browser-workbook'
import { commandsFor } from '../../src/taskpane/commands'
import type { PaneEvent } from '../../src/taskpane/state'
import type { LiveWorkbook } from '../../src/workbook/workbook'
import { exampleBytes, marksOf } from '../browser/books'

async function start(bytes = exampleBytes('component-marks-faulty.xlsx'), change: Partial<LiveWorkbook> = {}) {
  const file = await openInBrowser(bytes)
  const workbook: LiveWorkbook = {
    describe: options => file.describe(options),
    read: (sheet, options) => file.read(sheet, options),
    apply: changes => file.apply(changes),
    activeSheet: () => file.activeSheet(),
    select: place => file.select(place),
    watch: listener => file.watch(listener),
    ...change
  }
  const events: PaneEvent[] = []
  return { file, events, commands: commandsFor(workbook, event => { events.push(event) }) }
}

const refuse = (message: string) => () => Promise.reject(new Problem(message, 'refused'))
const last = (events: readonly PaneEvent[]) => events.at(-1)

test('a check writes the flags and tells the counts', async () => {
  const { file, events, commands } = await start()
  await commands.check()
  expect(last(events)).toMatchObject({ kind: 'checked', announcement: expect.stringMatching(/^\d+ to put right/) as unknown, result: { notes: [] } })
  expect((await file.describe()).tables.map(({ name }) => name)).toContain('CentreCheck_Flags')
})

test('a workbook that takes no flags still has its findings told', async () => {
  const { events, commands } = await start(undefined, { apply: refuse('The workbook is signed.') })
  await commands.check()
  expect(last(events)).toMatchObject({ kind: 'checked', result: { notes: ['The workbook is signed. Until then the findings are shown here alone.'] } })
})

test('a check that is stopped writes nothing', async () => {
  const { file, events, commands } = await start(marksOf(2000, 5))
  const running = commands.check()
  commands.cancel()
  await running
  expect(last(events)).toMatchObject({ kind: 'run-failed', message: { tone: 'info', text: 'Stopped. The workbook is as it was.' } })
  expect(file.changed).toBe(false)
})

test('a second check while one runs does nothing', async () => {
  const { events, commands } = await start()
  await Promise.all([commands.check(), commands.check()])
  expect(events.filter(({ kind }) => kind === 'run-started')).toHaveLength(1)
})

test('where no sheet is recognised, nothing is written', async () => {
  const { file, events, commands } = await start()
  await commands.check(['Seating plan'])
  expect(last(events)).toMatchObject({ kind: 'checked', announcement: 'No sheet was recognised, so nothing was checked.' })
  expect(file.changed).toBe(false)
})

test.each([
  ['a problem in its own words', new Problem('The sheet is gone.', 'gone'), { text: 'The sheet is gone.' }],
  ['anything else as our fault, with what the program said', new TypeError('x is undefined'), { text: expect.stringContaining('broke') as unknown, detail: expect.stringContaining('x is undefined') as unknown }]
])('tells %s', async (_, error, message) => {
  const { events, commands } = await start(undefined, { read: () => Promise.reject(error) })
  await commands.check()
  expect(last(events)).toMatchObject({ kind: 'run-failed', message: { tone: 'problem', ...message } })
})

test('a decision that can’t be written is not taken', async () => {
  let isLocked = false
  const { file, events, commands } = await start(undefined, { apply: changes => (isLocked ? refuse('The workbook is locked.')() : file.apply(changes)) })
  await commands.check()
  const checked = last(events)
  if (checked?.kind !== 'checked') throw new Error('the check did not end')
  const [finding] = checked.result.checked.report.findings
  if (!finding) throw new Error('nothing was found')
  isLocked = true
  await commands.decide(checked.result, [], finding, { decision: 'accepted', reason: 'agreed' })
  expect(last(events)).toMatchObject({ kind: 'run-failed', message: { text: 'The workbook is locked.' } })
})

test('a sheet of ours is known for one', async () => {
  const { file, events, commands } = await start()
  await commands.check()
  file.show('Flags')
  await commands.look()
  expect(last(events)).toEqual({ kind: 'front', front: { kind: 'ours', name: 'Flags' } })
})

test('a cell that can’t be shown is a message', async () => {
  const { events, commands } = await start(undefined, { select: refuse('The sheet is hidden.') })
  await commands.check()
  const checked = last(events)
  if (checked?.kind !== 'checked') throw new Error('the check did not end')
  const [finding] = checked.result.checked.report.findings
  if (!finding) throw new Error('nothing was found')
  await commands.goTo(finding)
  expect(last(events)).toMatchObject({ kind: 'message', message: { text: 'The sheet is hidden.' } })
})
