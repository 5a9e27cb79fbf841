import { Problem } from '../../src/model/problem'
import type { Change, NewSheet } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { type Opened, plain, seen } from './contract'
import { highlight, marks, marksWorkbook, notes, put, REMOVE } from './contract-fixtures'
import { makeWorkbook } from './make-workbook'

const sheet: NewSheet = {
  name: 'Tracking',
  above: [['Tracking'], ['How to fill it in.'], ['Academic year:', '2025-26']],
  columns: [
    { heading: 'Candidate', width: 12, numberFormat: '@', prompt: 'Four digits, such as 0012.' },
    { heading: 'Day', width: 12, numberFormat: 'dd/mm/yyyy', prompt: 'The day.' },
    { heading: 'Done', width: 8, prompt: 'Yes when it is "done" & <dusted>.', choices: { values: ['Yes', 'No'], asks: true } },
    { heading: 'A heading that is longer than a prompt’s title', width: 20, prompt: 'Ticked where so.', choices: { values: ['✓'], asks: false } }
  ],
  rows: [['0012', 46143, 'Yes', '=1+1'], [null, null, null, null], ['0013', null, null, '✓']]
}

const add = (more: Partial<NewSheet> = {}): Change => ({ kind: 'add-sheet', sheet: { ...sheet, ...more } })

/** What every backend must do when it makes a sheet that is the person's own. */
export function newSheetContract(name: string, open: (file: Uint8Array) => Promise<Opened>): void {
  const namesIn = async ({ workbook }: Opened) => (await workbook.describe()).sheets.map(other => other.name)

  describe(`${name}: a new sheet`, () => {
    test('holds what stands above, headings and rows, as they are', async () => {
      const { workbook } = await open(marksWorkbook())
      await workbook.apply([add()])
      expect(plain(await workbook.read('Tracking'))).toEqual([
        [1, ['Tracking']],
        [2, ['How to fill it in.']],
        [3, ['Academic year:', '2025-26']],
        [5, sheet.columns.map(({ heading }) => heading)],
        [6, ['0012', 46143, 'Yes', '=1+1']],
        [8, ['0013', null, null, '✓']]
      ])
    })

    test('is seen, bears no table, and stands behind the others', async () => {
      const { workbook } = await open(marksWorkbook())
      await workbook.apply([add()])
      const { sheets, tables } = await workbook.describe()
      expect(sheets.map(({ name: title, visibility }) => [title, visibility])).toEqual([['Marks', 'visible'], ['Year 11', 'visible'], ['Tracking', 'visible']])
      expect(tables).toEqual([])
    })

    test('takes a free name, and never the place of another', async () => {
      const opened = await open(makeWorkbook({ sheets: { tracking: marks(1) } }))
      await opened.workbook.apply([add(), add()])
      expect(await namesIn(opened)).toEqual(['tracking', 'Tracking (2)', 'Tracking (3)'])
    })

    test('stays as it is when sheets of ours come and go', async () => {
      const opened = await open(marksWorkbook())
      await opened.workbook.apply([put(notes(3)), add()])
      await opened.workbook.apply([put(notes(5)), { kind: 'set-highlights', highlights: [highlight('Marks')] }])
      const before = plain(await opened.workbook.read('Tracking'))
      await opened.workbook.apply([REMOVE, { kind: 'set-highlights', highlights: [] }])
      await clearWorkbook(opened.workbook, { reasonsToo: true })
      expect(await namesIn(opened)).toEqual(['Marks', 'Year 11', 'Tracking'])
      expect(plain(await opened.workbook.read('Tracking'))).toEqual(before)
    })

    test.each<[string, Uint8Array, readonly Change[], string]>([
      ['in a protected structure', marksWorkbook({ workbook: '<workbookProtection lockStructure="1"/>' }), [add()], 'structure-protected'],
      ['beside a change that can’t be made', marksWorkbook(), [add(), { kind: 'set-highlights', highlights: [highlight('Grades')] }], 'no-such-sheet']
    ])('is refused %s, and nothing is changed', async (_, file, changes, code) => {
      const opened = await open(file)
      const before = await seen(opened)
      const refusal: unknown = await opened.workbook.apply(changes).then(() => null, (reason: unknown) => reason)
      expect(refusal).toBeInstanceOf(Problem)
      expect(refusal).toMatchObject({ code })
      expect(await seen(opened)).toEqual(before)
    })

    test.each<[string, Partial<NewSheet['columns'][number]>]>([
      ['a prompt longer than Excel shows', { prompt: 'x'.repeat(256) }],
      ['a list longer than Excel takes', { choices: { values: Array.from({ length: 60 }, (_, index) => `value ${index}`), asks: false } }],
      ['a choice with a comma', { choices: { values: ['Yes, now'], asks: false } }]
    ])('with %s is a fault of the program', async (_, more) => {
      const { workbook } = await open(marksWorkbook())
      const [column, ...others] = sheet.columns
      await expect(workbook.apply([add({ columns: [{ heading: '', width: 1, prompt: '', ...column, ...more }, ...others] })])).rejects.toThrow(RangeError)
    })
  })
}
