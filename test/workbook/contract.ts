import { cellError, type CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { Problem } from '../../src/model/problem'
import type { Change, Workbook, WriteValue } from '../../src/workbook/workbook'
import { areaAddress } from '../host/area'
import type { Book } from '../host/book'
import { formulaOf } from '../host/objects/workbook'
import {
  blank, boolean, error, formula, highlight, marks, marksWorkbook, notes, notesAndCells, notesWithColumn, number, put, REMOVE, type Rows,
  sheetData, text
} from './contract-fixtures'
import { makeWorkbook } from './make-workbook'

export interface Opened {
  readonly workbook: Workbook
  /** What the workbook holds now, seen from outside. */
  readonly look: () => Promise<Book>
}

/** What every backend must do, whatever holds the workbook. */
export function workbookContract(name: string, open: (file: Uint8Array) => Promise<Opened>): void {
  describe(`${name}: reading`, () => {
    const read = async (rows: Rows, more = '', attributes: Readonly<Record<number, string>> = {}) => {
      const { workbook } = await open(makeWorkbook({ sheets: { Marks: sheetData(rows, attributes) + more } }))
      return plain(await workbook.read('Marks'))
    }

    test.each<[string, readonly [string, string], CellValue]>([
      ['a number', number(61.5), 61.5],
      ['zero', number(0), 0],
      ['a date, which is a number', number(46143), 46143],
      ['text', text('Ada'), 'Ada'],
      ['text with spaces at its ends', text(' X '), ' X '],
      ['a number kept as text', text('0012'), '0012'],
      ['text with a line break', text('Mark\n/60'), 'Mark\n/60'],
      ['text that looks like a formula', text('=A1'), '=A1'],
      ['true', boolean(true), true],
      ['false', boolean(false), false],
      ['a formula', formula('1+1', 2), 2],
      ['an error', error('#N/A'), cellError('#N/A')],
      ['another error', error('#DIV/0!'), cellError('#DIV/0!')],
      ['text that reads like an error', text('#N/A'), '#N/A'],
      ['a number sign and words', text('#1 in the list'), '#1 in the list']
    ])('%s', async (_, cell, value) => {
      expect(await read({ 3: [blank, text('before'), cell, text('after')] })).toEqual([[3, [null, 'before', value, 'after']]])
    })

    test('errors beside text that reads like them', async () => {
      const rows = { 1: [text('#N/A'), error('#N/A')], 2: [text('a'), number(1)], 3: [error('#REF!'), text('#REF!')] }
      expect(await read(rows)).toEqual([
        [1, ['#N/A', cellError('#N/A')]],
        [2, ['a', 1]],
        [3, [cellError('#REF!'), '#REF!']]
      ])
    })

    test('nothing', async () => {
      expect(await read({})).toEqual([])
    })

    test('rows without values are left out', async () => {
      expect(await read({ 2: [number(1)], 4: [blank, blank], 7: [blank, number(2), blank] })).toEqual([[2, [1]], [7, [null, 2]]])
    })

    test('formatting down to the last row costs nothing', async () => {
      expect(await read({ 1: [number(1)], 1048576: { A: blank, XFD: blank } })).toEqual([[1, [1]]])
    })

    test('a value in the last cell of the grid', async () => {
      const grid = await read({ 1: [number(1)], 2: { C: number(2) }, 1048576: { XFD: text('far') } })
      expect(grid.map(([row, cells]) => [row, cells.length, cells.at(-1)])).toEqual([[1, 1, 1], [2, 3, 2], [1048576, 16384, 'far']])
    })

    test('merged cells and hidden rows and columns', async () => {
      const rows = { 1: [text('Title'), blank], 2: [number(1), number(2)], 3: [number(3), number(4)] }
      const more = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
      expect(await read(rows, more, { 2: 'hidden="1"' })).toEqual([[1, ['Title']], [2, [1, 2]], [3, [3, 4]]])
    })

    test('a long sheet, with its progress', async () => {
      const rows: Record<number, readonly (readonly [string, string])[]> = {}
      for (let row = 1; row <= 9000; row++) rows[row] = Array.from({ length: 30 }, (_, column) => number(row * 100 + column))
      const { workbook } = await open(makeWorkbook({ sheets: { Marks: sheetData(rows) } }))
      const shares: number[] = []
      const grid = await workbook.read('Marks', { onProgress: share => shares.push(share) })
      expect(grid.rows.length).toBe(9000)
      expect(grid.rows.every(({ number: row, cells }, index) => row === index + 1 && cells.length === 30 && cells[29] === row * 100 + 29)).toBe(true)
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
      expect(shares.at(-1)).toBe(1)
    })

    test('stops when asked to', async () => {
      const { workbook } = await open(marksWorkbook())
      await expect(workbook.read('Marks', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    })

    test('a sheet that is not there', async () => {
      const { workbook } = await open(marksWorkbook())
      await expect(workbook.read('Grades')).rejects.toMatchObject({ name: 'Problem', code: 'no-such-sheet', message: expect.stringContaining('Grades') as unknown })
    })
  })

  describe(`${name}: describing`, () => {
    test('sheets in tab order, hidden and protected', async () => {
      const sheets = { Marks: marks(1), Old: marks(1), 'Lists & more': marks(1, { isProtected: true }) }
      const { workbook } = await open(
        makeWorkbook({
          sheets: { Marks: sheets.Marks, Old: sheets.Old, 'Lists &amp; more': sheets['Lists & more'] },
          attributes: { Old: 'state="hidden"', 'Lists &amp; more': 'state="veryHidden"' }
        })
      )
      expect(await workbook.describe()).toEqual({
        sheets: [
          { name: 'Marks', visibility: 'visible', protected: false },
          { name: 'Old', visibility: 'hidden', protected: false },
          { name: 'Lists & more', visibility: 'very-hidden', protected: true }
        ],
        tables: [],
        dateSystem: 1900,
        limits: { addSheet: null, write: null }
      })
      expect((await workbook.read('Lists & more')).rows.length).toBe(2)
    })

    test('dates counted from 1904', async () => {
      const { workbook } = await open(marksWorkbook({ workbook: '<workbookPr date1904="1"/>' }))
      expect((await workbook.describe()).dateSystem).toBe(1904)
    })

    test('a protected structure', async () => {
      const { workbook } = await open(marksWorkbook({ workbook: '<workbookProtection lockStructure="1"/>' }))
      expect((await workbook.describe()).limits.addSheet).toMatch(/structure is protected.*Protect Workbook/)
    })
  })

  describe(`${name}: a sheet of ours`, () => {
    test('is added with its table, title and names, and reads back as written', async () => {
      const { workbook, look } = await open(marksWorkbook())
      await workbook.apply([put(notes(3))])
      expect((await workbook.describe()).sheets.map(sheet => sheet.name)).toEqual(['Marks', 'Year 11', 'Notes'])
      expect((await workbook.describe()).tables).toEqual([{ name: 'CentreCheck_Notes', sheet: 'Notes' }])
      expect(plain(await workbook.read('Notes'))).toEqual([
        [1, ['Notes']],
        [2, ['Written by a test.']],
        [4, ['Cell', 'Learner', 'What', 'Decision', 'Open']],
        [5, ['B2', '0001', 'a 0', null, '0001']],
        [6, ['B3', '0002', 'a 1', 'accepted']],
        [7, ['B4', '0003', 'a 2', null, '0003']]
      ])
      const book = await look()
      expect(book.names.map(formulaOf)).toEqual(['=Notes!$E$5:$E$7'])
      expect(book.tables.map(({ area }) => areaAddress(area))).toEqual(['A4:E7'])
      expect(book.sheets.at(-1)?.visibility).toBe('Visible')
    })

    test.each<[string, number, number, readonly string[]]>([
      ['as long', 3, 3, ['Notes', 'Written by a test.']],
      ['longer', 2, 40, ['Notes', 'Written by a test.']],
      ['shorter', 40, 2, ['Notes', 'Written by a test.']],
      ['with fewer lines above', 5, 3, ['Kept']],
      ['with more lines above', 3, 5, ['Notes', 'Written by a test.', 'Again.', 'And again.']],
      ['without rows', 3, 0, ['Notes']],
      ['from no rows', 0, 3, ['Notes']]
    ])('written anew %s is as if it had been written once', async (_, before, after, title) => {
      const sheet = notes(after, { mark: 'b', title })
      const again = await open(marksWorkbook())
      await again.workbook.apply([put(notes(before))])
      await again.workbook.apply([put(sheet)])
      const once = await open(marksWorkbook())
      await once.workbook.apply([put(sheet)])
      expect(await seen(again)).toEqual(await seen(once))
    })

    test('of more than a thousand rows', async () => {
      const { workbook } = await open(marksWorkbook())
      await workbook.apply([put(notes(1500))])
      const rows = plain(await workbook.read('Notes'))
      expect(rows.length).toBe(1503)
      expect(rows.at(-1)).toEqual([1504, ['B1501', '1500', 'a 1499', null, '1500']])
    })

    test('takes another name where someone else’s sheet has its own', async () => {
      const { workbook } = await open(makeWorkbook({ sheets: { Marks: marks(2), notes: marks(1) } }))
      await workbook.apply([put(notes(1))])
      await workbook.apply([put(notes(2))])
      expect((await workbook.describe()).sheets.map(sheet => sheet.name)).toEqual(['Marks', 'notes', 'Notes (2)'])
      expect((await workbook.read('notes')).rows.length).toBe(2)
    })

    test('goes without a trace', async () => {
      const opened = await open(marksWorkbook())
      const before = await seen(opened)
      await opened.workbook.apply([put(notes(3)), { kind: 'set-highlights', highlights: [highlight('Marks')] }])
      expect(await seen(opened)).not.toEqual(before)
      await opened.workbook.apply([{ kind: 'set-highlights', highlights: [] }, REMOVE])
      expect(await seen(opened)).toEqual(before)
      await opened.workbook.apply([REMOVE])
      expect(await seen(opened)).toEqual(before)
    })

    test.each([
      '=1+1', '+44 20', '-', '-5', '@home', "'quoted'", '0012', '12/03/26', '1-2', '3 Mar 2026', '12:30', '50%', '1e5', '1,000', 'TRUE', '#N/A', ' ', ' X ',
      'two\nlines', '<b>&amp;</b>', 'é 😀', '_x0041_'
    ])('keeps the text %j as it is', async value => {
      expect(await roundTrip(value)).toBe(value)
    })

    test.each<[WriteValue, CellValue | undefined]>([[12.5, 12.5], [0, 0], [-3, -3], [true, true], [false, false], [null, undefined], ['', undefined]])(
      'keeps the value %j',
      async (value, expected) => {
        expect(await roundTrip(value)).toBe(expected)
      }
    )

    test('cuts text that is longer than a cell can hold', async () => {
      expect(await roundTrip('x'.repeat(40_000))).toBe('x'.repeat(32_766) + '…')
    })

    async function roundTrip(value: WriteValue): Promise<CellValue | undefined> {
      const { workbook } = await open(marksWorkbook())
      const sheet = { ...notes(1), rows: [['key', value, 'end']] }
      await workbook.apply([put(sheet)])
      return (await workbook.read('Notes')).rows.at(-1)?.cells[1]
    }
  })

  describe(`${name}: highlights`, () => {
    const set = (highlights: Extract<Change, { kind: 'set-highlights' }>['highlights'], sheets?: readonly string[]): Change => ({
      kind: 'set-highlights',
      highlights,
      ...(sheets && { sheets })
    })
    const formats = async ({ look }: Opened) =>
      (await look()).sheets.flatMap(sheet => sheet.conditionalFormats.map(({ area, formula: rule, look: style }) => [sheet.name, areaAddress(area), rule, style.fill ?? null]))
    const users = (sheet: string) => [[sheet, 'B2:B9', '=B2>50', null], [sheet, 'A2:A9', '', null]]
    const ours = (sheet: string, range = 'B2:B10') => [sheet, range, '=ISNUMBER(MATCH($A2,CentreCheck_OpenNotes,0))', '#FFC7CE']

    test('are set, replaced and removed, beside what is the user’s own', async () => {
      const opened = await open(marksWorkbook())
      await opened.workbook.apply([put(notes(3)), set([highlight('Marks'), highlight('Year 11', 'B2:B4')])])
      expect(await formats(opened)).toEqual([...users('Marks'), ours('Marks'), ...users('Year 11'), ours('Year 11', 'B2:B4')])
      await opened.workbook.apply([set([highlight('Marks', 'B3')], ['Marks'])])
      expect(await formats(opened)).toEqual([...users('Marks'), ours('Marks', 'B3'), ...users('Year 11'), ours('Year 11', 'B2:B4')])
      await opened.workbook.apply([set([], ['year 11', 'Gone'])])
      expect(await formats(opened)).toEqual([...users('Marks'), ours('Marks', 'B3'), ...users('Year 11')])
      await opened.workbook.apply([set([])])
      expect(await formats(opened)).toEqual([...users('Marks'), ...users('Year 11')])
    })

    test('of one name go, and those of another stay', async () => {
      const opened = await open(marksWorkbook())
      const other = { ...highlight('Marks', 'B5'), formula: 'ISNUMBER(MATCH($A5,CentreCheck_OpenOthers,0))' }
      const names = ['CentreCheck_OpenNotes', 'CentreCheck_OpenOthers'].map(own => ({ name: own, heading: 'Open' }))
      await opened.workbook.apply([{ kind: 'put-sheet', sheet: notes(3), names }, set([highlight('Marks'), other])])
      await opened.workbook.apply([{ kind: 'set-highlights', sheets: ['Marks'], by: 'CentreCheck_OpenNotes', highlights: [highlight('Marks', 'B3')] }])
      const left = ['Marks', 'B5', `=${other.formula}`, '#FFC7CE']
      expect(await formats(opened)).toEqual([...users('Marks'), left, ours('Marks', 'B3'), ...users('Year 11')])
    })

    test.each([
      ['error', { color: '#9C0006', fill: '#FFC7CE', bold: true }],
      ['warning', { color: '#7A4A00', fill: '#FFE5A8', italic: true }],
      ['advice', { color: '#0B3D6B', fill: '#DCEBFA', underline: 'Single' }]
    ] as const)('look as an %s does', async (style, look) => {
      const opened = await open(marksWorkbook())
      await opened.workbook.apply([put(notes(1)), set([{ ...highlight('Marks'), style }])])
      expect((await opened.look()).sheets[0]?.conditionalFormats.at(-1)?.look).toEqual(look)
    })

    test('on a sheet that is not there: nothing is written', async () => {
      await refuses(marksWorkbook(), [put(notes(1)), set([highlight('Grades')])], 'no-such-sheet', 'Grades')
    })
  })

  describe(`${name}: what can’t be written is refused in words, and nothing is changed`, () => {
    const locked = () => makeWorkbook({ sheets: { Marks: marks(9, { isProtected: true }), 'Year 11': marks(3) } })
    const structure = () => marksWorkbook({ workbook: '<workbookProtection lockStructure="1"/>' })
    const highlightMarks: Change = { kind: 'set-highlights', highlights: [highlight('Marks')] }

    test('a protected sheet', () => refuses(locked(), [put(notes(1)), highlightMarks], 'sheet-protected', 'Marks'))
    test('a protected structure', () => refuses(structure(), [put(notes(1))], 'structure-protected', 'Protect Workbook'))

    describe.each<[string, Change]>([
      ['written anew', put(notes(5))],
      ['removed', REMOVE]
    ])('a sheet of ours that is to be %s', (_, change) => {
      test.each([
        ['beside our table', ['G6'], 'G6'],
        ['below it', ['B9'], 'B9'],
        ['beside the lines above it', ['C1'], 'C1'],
        ['on a row that begins blank', ['H5', 'G6'], 'H5']
      ])('with a cell of someone’s %s', async (_, cells, named) => {
        await refuses(await notesAndCells(...cells), [change], 'foreign-cells', `Notes also holds cells outside our table, such as ${named},`)
      })

      test('with a column of someone’s in our table', async () => {
        await refuses(await notesWithColumn('Follow up'), [change], 'foreign-column', 'on the sheet Notes has a column Follow up that is not one of ours')
      })

      test('and has only our own cells', async () => {
        const { workbook } = await open(await notesAndCells())
        await expect(workbook.apply([change])).resolves.toBeUndefined()
      })
    })

    test('but a protected sheet without highlights is no obstacle to removing all', async () => {
      const { workbook } = await open(locked())
      await expect(workbook.apply([put(notes(1)), { kind: 'set-highlights', highlights: [] }])).resolves.toBeUndefined()
    })
  })

  async function refuses(file: Uint8Array, changes: readonly Change[], code: string, words: string): Promise<void> {
    const opened = await open(file)
    const before = await seen(opened)
    const refusal: unknown = await opened.workbook.apply(changes).then(() => null, (reason: unknown) => reason)
    expect(refusal).toBeInstanceOf(Problem)
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) as unknown })
    expect(await seen(opened)).toEqual(before)
  }
}

/** Everything about a workbook that both backends show alike. */
export async function seen({ workbook, look }: Opened): Promise<unknown> {
  const info = await workbook.describe()
  const book = await look()
  const grids = []
  for (const sheet of info.sheets) grids.push([sheet.name, plain(await workbook.read(sheet.name))])
  return {
    info,
    grids,
    tables: book.tables.map(({ name, area }) => [name, areaAddress(area)]),
    names: book.names.map(name => [name.name, formulaOf(name)]),
    charts: book.sheets.map(({ charts }) => charts.map(chart => structuredClone({ ...chart, id: '' }))),
    formats: book.sheets.map(({ conditionalFormats }) =>
      conditionalFormats.map(({ type, area, formula: rule, look: style }) => [type, areaAddress(area), rule, style])
    )
  }
}

/** A grid with blanks made alike: text without a character, gaps, and null are one and the same to a rule. */
export function plain({ rows }: Grid): [number, CellValue[]][] {
  return rows.flatMap(({ number: row, cells }) => {
    const values = Array.from(cells, value => (value === '' ? null : (value ?? null)))
    while (values.length > 0 && values.at(-1) === null) values.pop()
    return values.length === 0 ? [] : [[row, values] satisfies [number, CellValue[]]]
  })
}
