import fc from 'fast-check'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { readForSamples, verifyRead } from '../../src/flow/sample'
import { drawForRecord, replayAll } from '../../src/flow/sample-record'
import { undoTicks } from '../../src/flow/undo-ticks'
import { onlyChoices, writeDraw, writeVerified, type SampleWritten } from '../../src/flow/write-sample'
import { showValue, type CellValue } from '../../src/model/cell'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook, WorkbookInfo } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'
import { openFileInExcel } from '../host/open'
import { workbookOf } from '../workbook/grid-workbook'
import { makeWorkbook } from '../workbook/make-workbook'

const TIME = '2026-05-01T09:00:00.000Z'
const backends: readonly (readonly [string, (file: Uint8Array) => Promise<Workbook>])[] = [
  ['a file', file => Promise.resolve(openWorkbookFile(file))],
  ['Excel', async file => (await openFileInExcel(file)).workbook]
]

const head = 'Series: May/June 2026\nComponent: 1'
const range = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)
const four = (value: number) => String(value).padStart(4, '0')

/** A cohort of 18: fifteen ticked by the awarding body, and the lowest mark not among them. */
const ticked = (headings: string, more = '', tick = '✓') =>
  [head, `Candidate number | Mark | Sampled${headings}`, ...range(1, 15).map(n => `${four(n)} | ${30 + n} | ${tick}${more}`), `0016 | 7 |${more}`, `0017 | 30 |${more}`, `0018 | 31 |${more}`].join('\n')

async function verifyAndWrite(workbook: Workbook, sheet?: string): Promise<SampleWritten> {
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  return writeVerified(read, verifyRead(read, sheet).map(decision => ({ decision, choices: onlyChoices(decision) })), TIME)
}

async function cells(workbook: Workbook, sheet = 'Sheet1'): Promise<ReadonlyMap<string, readonly CellValue[]>> {
  const { rows } = await workbook.read(sheet)
  return new Map(rows.map(({ cells: values }) => [showValue(values[0]), values]))
}

async function columnOf(workbook: Workbook, heading: string, sheet = 'Sheet1'): Promise<Readonly<Record<string, CellValue>>> {
  const all = await cells(workbook, sheet)
  const at = all.get('Candidate number')?.indexOf(heading) ?? -1
  return Object.fromEntries([...all].flatMap(([learner, values]) => (/^\d+$/.test(learner) && values[at] != null ? [[learner, values[at] as CellValue]] : [])))
}

async function everything(workbook: Workbook): Promise<unknown> {
  const { sheets } = await workbook.describe()
  const all: Record<string, unknown> = {}
  for (const { name } of sheets) all[name] = (await workbook.read(name)).rows.map(({ number, cells: values }) => [number, Array.from(values, value => value ?? null)])
  return all
}

describe.each(backends)('written into %s', (_, open) => {
  test('who must be added is ticked in a column beside the table, with those whom the awarding body ticked', async () => {
    const workbook = await open(workbookOf(ticked('')))
    expect(await verifyAndWrite(workbook)).toEqual({ ticked: 16, notes: [] })
    expect(await columnOf(workbook, 'Uploaded in sample')).toEqual(Object.fromEntries(range(1, 16).map(n => [four(n), '✓'])))
    expect(Object.keys(await columnOf(workbook, 'Sampled'))).toHaveLength(15)
    const again = await readForSamples([{ file: 'marks.xlsx', workbook }])
    expect(verifyRead(again)[0]).toMatchObject({ toAdd: [], complete: true })
  })

  test.each<[string, string, string, CellValue]>([
    ['a word', 'Yes', '', 'Yes'],
    ['a letter', 'Y', '', 'Y'],
    ['an x, where it holds nothing else', 'x', '', 'x'],
    ['a truth value', 'TRUE', '', true],
    ['its noes, where nobody is ticked yet', '', 'N', 'Y']
  ])('a tick is spelled as the column has it: %s', async (_name, tick, no, expected) => {
    const rows = range(1, 15).map(n => `${four(n)} | ${30 + n} | ✓ | ${n === 15 && no !== '' ? no : tick}`)
    const workbook = await open(workbookOf([head, 'Candidate number | Mark | Sampled | In sample', ...rows, `0016 | 7 | | ${no}`, '0017 | 30 | |'].join('\n')))
    await verifyAndWrite(workbook)
    const column = await columnOf(workbook, 'In sample')
    expect([column['0016'], column['0017']]).toEqual([expected, undefined])
    expect((await cells(workbook)).get('Candidate number')).toEqual(['Candidate number', 'Mark', 'Sampled', 'In sample'])
  })

  test('nothing is written over what stands beside the table', async () => {
    const workbook = await open(workbookOf(`${ticked('')}\n\n0099 | | | a note | another`))
    await verifyAndWrite(workbook)
    expect((await cells(workbook)).get('Candidate number')?.[5]).toBe('Uploaded in sample')
    expect((await cells(workbook)).get('0099')?.slice(3)).toEqual(['a note', 'another'])
  })

  test('several who would do are offered, not chosen', async () => {
    const workbook = await open(workbookOf(`${ticked('')}\n0019 | 7 |`))
    expect(await verifyAndWrite(workbook)).toEqual({ ticked: 0, notes: [] })
    const record = (await workbook.read('Sample record')).rows.filter(({ cells: [, what] }) => what === 'Add from these')
    expect(record.map(({ cells: [, , why, learner] }) => [why, learner])).toEqual([['lowest non-zero mark', '0016'], ['lowest non-zero mark', '0019']])
  })

  test('a replacement is noted where the sheet has a column for it', async () => {
    const rows = [...range(1, 14).map(n => `${four(n)} | 30 | ✓ |`), '0015 | X | ✓ |', '0016 | 30 | |', '0017 | 30 | |']
    const workbook = await open(workbookOf([head, 'Candidate number | Mark | Sampled | Replacement for', ...rows].join('\n')))
    const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
    const [decision] = verifyRead(read)
    const [replacement] = decision.toReplace
    const [by] = replacement?.candidates ?? []
    if (!replacement || !by) throw new Error('nobody is to be replaced')
    await writeVerified(read, [{ decision, choices: [{ member: by, why: 'replacement', replaces: replacement.learner }] }], TIME)
    expect(await columnOf(workbook, 'Replacement for')).toEqual({ [by.learner]: '0015' })
    expect(verifyRead(await readForSamples([{ file: 'marks.xlsx', workbook }]))[0]).toMatchObject({ complete: true })
  })

  test('taking back restores all, except what someone has changed since', async () => {
    const workbook = await open(workbookOf(ticked('')))
    const before = await everything(workbook)
    await verifyAndWrite(workbook)
    expect(await undoTicks(workbook)).toEqual({ taken: 16, left: 0 })
    await clearWorkbook(workbook)
    expect(await everything(workbook)).toEqual(before)

    await verifyAndWrite(workbook)
    await workbook.apply([{ kind: 'write-cells', sheet: 'Sheet1', cells: [{ cell: 'D4', value: 'Yes' }, { cell: 'D5', value: null }] }])
    expect(await undoTicks(workbook)).toEqual({ taken: 14, left: 1 })
    expect(await columnOf(workbook, 'Uploaded in sample')).toEqual({ '0001': 'Yes' })
    expect(await undoTicks(workbook)).toEqual({ taken: 0, left: 0 })
  })

  test('ticks are taken back from wherever their learners were sorted to', async () => {
    const workbook = await open(workbookOf(ticked('')))
    await verifyAndWrite(workbook)
    const rows = (await workbook.read('Sheet1')).rows.filter(({ number }) => number > 3)
    const turned = [...rows].reverse().flatMap(({ cells: values }, index) =>
      ['A', 'B', 'C', 'D'].map((letter, column) => ({ cell: `${letter}${4 + index}`, value: (values[column] ?? null) as string | number | null }))
    )
    await workbook.apply([{ kind: 'write-cells', sheet: 'Sheet1', cells: turned }])
    expect(await undoTicks(workbook)).toEqual({ taken: 16, left: 0 })
    expect(Object.keys(await columnOf(workbook, 'Sampled'))).toHaveLength(15)
  })

  test('a sheet that was sorted in between gets no ticks', async () => {
    const workbook = await open(workbookOf(ticked('')))
    const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
    const [decision] = verifyRead(read)
    await workbook.apply([{ kind: 'write-cells', sheet: 'Sheet1', cells: [{ cell: 'A4', value: '0016' }, { cell: 'A19', value: '0001' }] }])
    const before = await everything(workbook)
    await expect(writeVerified(read, [{ decision, choices: onlyChoices(decision) }])).rejects.toThrow(/has changed since it was checked/)
    expect(await everything(workbook)).toEqual(before)
  })

  test('reasons that people wrote survive the next run and clearing', async () => {
    const workbook = await open(workbookOf(ticked('')))
    await verifyAndWrite(workbook)
    const record = (await workbook.read('Sample record')).rows
    const line = record.find(({ cells: [, what, , learner] }) => what === 'In the sample' && learner === '0003')
    await workbook.apply([{ kind: 'write-cells', sheet: 'Sample record', cells: [{ cell: `M${line?.number ?? 0}`, value: 'Work held by the moderator.' }] }])
    const reasons = async () => (await workbook.read('Sample record')).rows.flatMap(({ cells: values }) => (values[12] === 'Work held by the moderator.' ? [values[3]] : []))
    await verifyAndWrite(workbook)
    expect(await reasons()).toEqual(['0003'])
    expect(await clearWorkbook(workbook)).toMatchObject({ kept: 1, unticked: 16 })
    expect(await reasons()).toEqual(['0003'])
    await verifyAndWrite(workbook)
    expect(await reasons()).toEqual(['0003'])
    await clearWorkbook(workbook, { reasonsToo: true })
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  })

  test('a draw ticks those drawn, and drawing anew moves the ticks', async () => {
    const sport = ['Subject: Sport', head, 'Candidate number | Mark | Video', ...range(1, 40).map(n => `${four(n)} | ${10 + n} | Y`)].join('\n')
    const workbook = await open(workbookOf(sport))
    const draw = async (seed: string) => {
      const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
      const record = drawForRecord(read, { seed, size: null })
      await writeDraw(read, record)
      return record.draw.entries.flatMap(({ member, role }) => (role === 'drawn' ? member.learner : [])).sort()
    }
    for (const seed of ['one', 'two']) {
      const drawn = await draw(seed)
      expect(Object.keys(await columnOf(workbook, 'Uploaded in sample')).sort()).toEqual(drawn)
    }
    const replayed = await replayAll(workbook, await readForSamples([{ file: 'marks.xlsx', workbook }]))
    expect(replayed.map(({ record, replay }) => [record.draw.seed, replay.same])).toEqual([['one', true], ['two', true]])
    expect(await undoTicks(workbook)).toEqual({ taken: 15, left: 0 })
    expect((await cells(workbook)).get('Candidate number')).toHaveLength(3)
  })
})

test('both backends write the same', async () => {
  const results = []
  for (const [, open] of backends) {
    const workbook = await open(workbookOf(ticked(' | In sample | Notes', ' | | x')))
    await verifyAndWrite(workbook)
    results.push(await everything(workbook))
  }
  expect(results[1]).toEqual(results[0])
})

/** The same workbook, of which something else is said. */
function described(workbook: Workbook, more: (info: WorkbookInfo) => Partial<WorkbookInfo>): Workbook {
  return {
    describe: async options => {
      const info = await workbook.describe(options)
      return { ...info, ...more(info) }
    },
    read: (sheet, options) => workbook.read(sheet, options),
    apply: changes => workbook.apply(changes)
  }
}

describe('where no tick can be written it is said, and the record is written all the same', () => {
  test.each<[string, (info: WorkbookInfo) => Partial<WorkbookInfo>, RegExp]>([
    ['a protected sheet', ({ sheets }) => ({ sheets: sheets.map(sheet => ({ ...sheet, protected: true })) }), /^The sheet Sheet1 is protected/],
    ['an Excel table without the column', ({ tables }) => ({ tables: [...tables, { name: 'Table1', sheet: 'Sheet1' }] }), /give the table a column "Uploaded in sample"/]
  ])('%s', async (_, more, note) => {
    const workbook = described(openWorkbookFile(workbookOf(ticked(''))), more)
    const before = await workbook.read('Sheet1')
    expect(await verifyAndWrite(workbook)).toEqual({ ticked: 0, notes: [expect.stringMatching(note)] })
    expect(await workbook.read('Sheet1')).toEqual(before)
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toContain('Sample record')
  })

  test('a table that has the column is ticked in', async () => {
    const workbook = described(openWorkbookFile(workbookOf(ticked(' | In sample', ' |'))), () => ({ tables: [{ name: 'Table1', sheet: 'Sheet1' }] }))
    expect(await verifyAndWrite(workbook)).toEqual({ ticked: 16, notes: [] })
  })
})

test('a formula where a tick would go is refused in words, and nothing is written', async () => {
  const rows = range(1, 18).map(n => `<row r="${n + 3}"><c r="A${n + 3}"><v>${n}</v></c><c r="B${n + 3}"><v>${n === 16 ? 7 : 30}</v></c><c r="C${n + 3}" t="str"><f>"x"</f><v>${n < 16 ? 'Y' : 'N'}</v></c></row>`)
  const texts = (row: number, ...all: readonly string[]) =>
    `<row r="${row}">${all.map((text, index) => `<c r="${'ABC'.charAt(index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
  const sheet = `<sheetData>${texts(1, 'Series: May/June 2026')}${texts(2, 'Component: 1')}${texts(3, 'Candidate number', 'Mark', 'In sample')}${rows.join('')}</sheetData>`
  const workbook = openWorkbookFile(makeWorkbook({ sheets: { Sheet1: sheet } }))
  await expect(verifyAndWrite(workbook)).rejects.toThrow('The cell C19 of the sheet Sheet1 holds a formula, which would be lost')
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Sheet1'])
})

test('highlights of samples and of flags stay beside each other', async () => {
  const { workbook, host } = await openFileInExcel(workbookOf(`${ticked('')}\n0019 | 7 |\n0020 | 99 |`))
  const names = () => {
    const formulas = host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula))
    return [...new Set(formulas.map(formula => /CentreCheck_\w+/.exec(formula)?.[0]))].sort()
  }
  const both = ['CentreCheck_Open', 'CentreCheck_ToSample']
  await verifyAndWrite(workbook)
  expect(names()).toEqual(['CentreCheck_ToSample'])
  await writeFlags(workbook, await checkWorkbook(workbook, {}))
  expect(names()).toEqual(both)
  await verifyAndWrite(workbook)
  expect(names()).toEqual(both)
  await clearWorkbook(workbook)
  expect(names()).toEqual([])
})

test('a draw for internal verification is highlighted, and recorded', async () => {
  const attempts = ['Candidate number | Unit | Assignment | Attempt | Assessor | Grade | Date assessed',
    ...range(1, 20).map(n => `${four(n)} | ${n % 2 === 0 ? 3 : 5} | A | first | A Ash | P | 12/03/2026`)].join('\n')
  const { workbook, host } = await openFileInExcel(workbookOf(attempts))
  const before = await everything(workbook)
  const read = await readForSamples([{ file: 'tracking.xlsx', workbook }])
  const record = drawForRecord(read, { seed: 's', size: null })
  expect(await writeDraw(read, record)).toEqual({ ticked: 0, notes: [] })
  const drawn = record.draw.entries.flatMap(({ member, role }) => (role === 'drawn' ? member.cell : []))
  const lookups = (await workbook.read('Sample record')).rows.flatMap(({ cells: values }) => (values[1] === 'Drawn' ? [[values[7], values[14]]] : []))
  expect(lookups.map(([cell]) => cell)).toEqual(drawn)
  expect(lookups.every(([, lookup]) => /^1:\S+/.test(showValue(lookup)))).toBe(true)
  expect(host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(1)
  await clearWorkbook(workbook)
  expect(await everything(workbook)).toEqual(before)
  expect(host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([])
})

test('samples of one name on different sheets keep sections of their own', async () => {
  const alone = (lowest: number) => ['Candidate number | Mark | Sampled', ...range(1, 15).map(n => `${four(n + lowest)} | 30 | ✓`), `${four(lowest)} | 7 |`].join('\n')
  const workbook = openWorkbookFile(workbookOf(`== Marks A ==\nComponent: 1\n${alone(100)}\n== Marks B ==\nComponent: 1\n${alone(200)}`))
  const sections = async () => {
    const { rows } = await workbook.read('Sample record')
    return rows.flatMap(({ cells: [, what, value] }) => (what === 'Name' || what === 'First sheet' ? [value] : []))
  }
  await verifyAndWrite(workbook)
  const first = await sections()
  await verifyAndWrite(workbook)
  expect(await sections()).toEqual(first)
  expect(new Set(first).size).toBeGreaterThan(1)
})

test('whatever is written is cleared without a trace', async () => {
  const member = fc.record({ mark: fc.integer({ min: 0, max: 40 }), absent: fc.boolean(), sampled: fc.boolean(), uploaded: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 30 }), fc.constantFrom('✓', 'Yes', 'x', 'TRUE', '1'), fc.boolean(), async (members, tick, hasColumn) => {
      const rows = members.map(({ mark, absent, sampled, uploaded }, index) =>
        [four(index + 1), absent ? 'X' : mark, sampled ? '✓' : '', ...(hasColumn ? [uploaded ? tick : ''] : [])].join(' | '))
      const workbook = openWorkbookFile(workbookOf([head, `Candidate number | Mark | Sampled${hasColumn ? ' | In sample' : ''}`, ...rows].join('\n')))
      const before = await everything(workbook)
      await verifyAndWrite(workbook)
      await verifyAndWrite(workbook)
      await clearWorkbook(workbook)
      expect(await everything(workbook)).toEqual(before)
    }),
    { numRuns: 40 }
  )
})

test.each([1, 25])('Excel is asked as often for %i ticks as for any', async count => {
  const rows = range(1, 400).map(n => `${four(n)} | ${n <= count ? 7 : 30} | |`)
  const { workbook, host } = await openFileInExcel(workbookOf([head, 'Candidate number | Mark | Sampled | In sample', ...rows].join('\n')))
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  const [decision] = verifyRead(read)
  const before = host.exchanges.length
  const choices = decision.members.slice(0, count).map(member => ({ member, why: 'chosen' }))
  expect(await writeVerified(read, [{ decision, choices }], TIME)).toEqual({ ticked: count, notes: [] })
  expect(host.exchanges.length - before).toBe(3)
})
