import { Problem } from '../../src/model/problem'
import { openInBrowser } from '../../src/preview/browser-workbook'
import { commandsFor } from '../../src/taskpane/commands'
import type { PaneEvent } from '../../src/taskpane/state'
import type { LiveWorkbook } from '../../src/workbook/workbook'
import { exampleBytes, marksOf } from '../browser/books'
import { workbookOf } from '../workbook/grid-workbook'

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

test('after a check, a corrected mark does not stand in the way of a decision; a sorted sheet does, and checking again is offered', async () => {
  const { file, events, commands } = await start(marksOf(20, 5.5))
  await commands.check()
  const checked = last(events)
  if (checked?.kind !== 'checked') throw new Error('the check did not end')
  const { report } = checked.result.checked
  const [finding] = report.findings
  const sheet = report.sheets.find(({ name }) => name === finding?.sheet)
  const letterOf = (id: string) => sheet?.columns.find(({ column }) => column === id)?.letter ?? ''
  const firstRow = (sheet?.headingRow ?? 0) + 1
  if (!sheet || !finding) throw new Error('nothing was found')
  const write = (cell: string, value: string | number) => file.apply([{ kind: 'write-cells', sheet: sheet.name, cells: [{ cell, value }] }])
  const accept = () => commands.decide(checked.result, [], finding, { decision: 'accepted', reason: 'agreed' })

  await write(`${letterOf('mark')}${firstRow}`, 1)
  await accept()
  expect(last(events)).toMatchObject({ kind: 'decided', notes: [] })

  await write(`${letterOf('candidate-number')}${firstRow}`, '9999')
  await accept()
  expect(last(events)).toEqual({
    kind: 'run-failed',
    message: { tone: 'problem', text: `The sheet ${sheet.name} has changed since it was checked: check it again.`, checkAgain: true }
  })
})

describe('what a column is taken for', () => {
  const marks = `
    == Marks ==
    Candidate number | Mark | Sampled | Asessor
    0012 | 30 | ✓ | JB`
  const asked = { sheet: 'Marks', heading: 'Asessor', letter: 'D', column: 'assessor' }

  test('is written, looked at again, told with where it is written, and undone', async () => {
    const { events, commands } = await start(workbookOf(marks))
    await commands.map(asked)
    expect(last(events)).toMatchObject({
      kind: 'mapped',
      isWritten: true,
      mapped: { sheet: 'Marks', letter: 'D', text: 'Written in the sheet Settings.', undo: { column: null } },
      front: { kind: 'seen', look: { sheet: { unrecognised: [] } } },
      announcement: 'Asessor: Taken for “Assessor”, as settled by hand. Written in the sheet Settings. All 4 columns understood.'
    })
    await commands.map({ ...asked, column: null, isUndo: true })
    expect(last(events)).toMatchObject({
      mapped: { text: 'Undone, in the sheet Settings too.', undo: null },
      announcement: 'Asessor: Not understood, and left alone. Undone, in the sheet Settings too. 3 of 4 columns understood.'
    })
  })

  test('can’t be written into a workbook that refuses it: its words stand beside the column, and nothing else changes', async () => {
    const { events, commands } = await start(workbookOf(marks), { apply: refuse('The structure is protected.') })
    await commands.map(asked)
    expect(last(events)).toEqual({
      kind: 'mapped',
      mapped: { sheet: 'Marks', letter: 'D', text: 'The structure is protected.', undo: null },
      isWritten: false,
      front: null,
      announcement: 'The structure is protected.'
    })
  })

  test('is honoured, once a check has found it on a sheet that does not say by its name that it holds settings', async () => {
    const { file, events, commands } = await start(workbookOf(`${marks}
      == Choices ==
      Setting | Value | Note
      map.Marks.Asessor | assessor |`))
    const understood = () => events.flatMap(event => (event.kind === 'front' && event.front.kind === 'seen' ? event.front.look.sheet.columns.length : [])).at(-1)
    await commands.look()
    expect(understood()).toBe(3)
    await commands.check(['Marks'])
    expect(understood()).toBe(4)
    await commands.map({ ...asked, column: 'ignore' })
    expect(last(events)).toMatchObject({ mapped: { undo: { column: 'assessor' }, text: 'Written in the sheet Choices.' } })
    expect((await file.describe()).sheets.map(({ name }) => name)).not.toContain('Settings')
  })
})
