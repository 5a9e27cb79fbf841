import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ribbonCommands, type RibbonAnswer } from '../../src/commands/ribbon'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { FLAGS_TABLE } from '../../src/write-back/flags-table'
import { flagsIn } from '../../src/write-back/flags'
import { openWorkbook } from './open-workbook'

const examples = path.join(__dirname, '..', '..', 'assets', 'examples')
const open = (name: string) => openWorkbookFile(readFileSync(path.join(examples, name)))
const MARKS = 'Component 1 marks'
const asOf = dayOf(2026, 5, 1)
const { checkSheet, checkWorkbook: checkAll, clearFlags } = ribbonCommands

function expectKind<K extends RibbonAnswer['kind']>(answer: RibbonAnswer, kind: K): Extract<RibbonAnswer, { kind: K }> {
  if (answer.kind !== kind) throw new Error(`The answer was ${answer.kind}.`, { cause: 'cause' in answer ? answer.cause : undefined })
  return answer as Extract<RibbonAnswer, { kind: K }>
}

test('Check sheet flags the sheet in front, and no other; Clear flags takes the flags away', async () => {
  const file = open('component-marks-faulty.xlsx')
  const { live } = openWorkbook(file, MARKS)
  const stages: string[] = []
  const answer = expectKind(await checkSheet(live, { today: asOf, onProgress: ({ doing }) => stages.push(doing) }), 'checked')

  const { report } = await checkWorkbook(open('component-marks-faulty.xlsx'), { asOf, only: [MARKS] })
  expect(answer.checked.report.findings).toEqual(report.findings)
  expect(new Set(report.findings.map(({ sheet }) => sheet))).toEqual(new Set([MARKS]))
  expect(answer).toMatchObject({ sheet: MARKS, notes: [] })
  expect(stages).toContain(`Checking ${MARKS}`)
  const flags = await flagsIn(file, await file.describe())
  expect(flags.map(({ key }) => key).sort()).toEqual(report.findings.map(({ key }) => key).sort())

  expect(await clearFlags(live, { today: asOf })).toEqual({ kind: 'cleared', kept: 0, unticked: 0, stillTicked: 0 })
  expect((await file.describe()).tables.map(({ name }) => name)).not.toContain(FLAGS_TABLE)
})

test('Check workbook flags every sheet that is recognised, and refuses in words where none is', async () => {
  const file = open('component-marks-faulty.xlsx')
  const answer = expectKind(await checkAll(openWorkbook(file, 'Seating plan').live, { today: asOf }), 'checked')
  const { report } = await checkWorkbook(open('component-marks-faulty.xlsx'), { asOf })
  expect(answer).toMatchObject({ sheet: null, notes: [] })
  expect(answer.checked.report.findings).toEqual(report.findings)
  expect(await flagsIn(file, await file.describe())).toHaveLength(report.findings.length)

  const { live } = openWorkbook(open('component-marks-faulty.xlsx'), MARKS, { read: () => Promise.resolve({ rows: [] }) })
  expect(expectKind(await checkAll(live, { today: asOf }), 'refused').message).toBe(
    'No sheet of this workbook was recognised. Open the pane and say what the columns of a sheet are.'
  )
})

test('findings are told also where the workbook takes no flags', async () => {
  const file = open('component-marks-faulty.xlsx')
  const info = await file.describe()
  const limits = { addSheet: 'The workbook is protected, so no sheet can be added.', write: null }
  const { live } = openWorkbook(file, MARKS, { describe: () => Promise.resolve({ ...info, limits }) })
  const answer = expectKind(await checkSheet(live, { today: asOf }), 'checked')
  expect(answer.checked.report.findings.length).toBeGreaterThan(0)
  expect(answer.notes).toEqual(['The workbook is protected, so no sheet can be added. The flags are shown in the pane alone.'])
  expect((await file.describe()).tables).toEqual(info.tables)
})

describe('Check sheet refuses in words, and writes nothing:', () => {
  const refused = async (inFront: string | null, changes = {}) => {
    const file = open('component-marks-faulty.xlsx')
    const written: unknown[] = []
    const { live } = openWorkbook(file, inFront, { apply: list => Promise.resolve(void written.push(list)), ...changes })
    const answer = expectKind(await checkSheet(live, { today: asOf }), 'refused')
    expect(written).toEqual([])
    return answer
  }

  test('no worksheet in front', async () => {
    expect((await refused(null)).message).toBe('The sheet in front has no cells. Click the sheet to check, then choose Check sheet again.')
  })

  test('a sheet that is not recognised', async () => {
    const { message, cause } = await refused('Seating plan')
    expect(message).toMatch(/^Seating plan was not checked\. .{20,}\.$/)
    expect(cause).toBeInstanceOf(Problem)
  })

  test('a sheet of its own', async () => {
    const file = open('component-marks-faulty.xlsx')
    await checkSheet(openWorkbook(file, MARKS).live, { today: asOf })
    const answer = expectKind(await checkSheet(openWorkbook(file, 'Flags').live, { today: asOf }), 'refused')
    expect(answer.message).toBe('Flags was made by Centre Check. Click the sheet to check, then choose Check sheet again.')
  })

  test('what the host could not do, in its own words', async () => {
    const read = () => Promise.reject(new Problem('A cell is being edited. Press Enter, then try again.', 'busy'))
    expect((await refused(MARKS, { read })).message).toBe('A cell is being edited. Press Enter, then try again.')
  })

  test('what nobody foresaw, with its cause kept', async () => {
    const cause = new TypeError('x is undefined')
    const answer = await refused(MARKS, { describe: () => Promise.reject(cause) })
    expect(answer.message).toBe('Check sheet stopped before it was done. Choose it again; if it stops once more, save the workbook and open it anew.')
    expect(answer.cause).toBe(cause)
  })
})
