import fc from 'fast-check'
import { isBlank } from '../../src/model/cell'
import { BrowserWorkbook } from '../../src/preview/browser-workbook'
import { SheetEdits } from '../../src/preview/sheet-edits'
import { openWorkbookFile } from '../../src/workbook/file'
import { makeWorkbook } from '../workbook/make-workbook'

jest.setTimeout(60_000)

const cells = `<sheetData>
  <row r="1"><c r="A1" t="inlineStr"><is><t>Number</t></is></c><c r="B1" t="inlineStr"><is><t>Mark</t></is></c></row>
  <row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>30</v></c><c r="C2"><f>B2*2</f><v>60</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
  <row r="3"><c r="A3"><v>13</v></c><c r="B3"><v>31</v></c><c r="C3"><f>B3*2</f><v>62</v></c></row>
</sheetData>`

function opened(): { readonly workbook: BrowserWorkbook; readonly edits: SheetEdits } {
  const workbook = new BrowserWorkbook(openWorkbookFile(makeWorkbook({ sheets: { Marks: cells } })))
  return { workbook, edits: new SheetEdits(workbook) }
}

const values = async (workbook: BrowserWorkbook, row: number) =>
  [...((await workbook.read('Marks')).rows.find(({ number }) => number === row)?.cells ?? [])].slice(0, 2)

test('a row is emptied, but for its formula; both ways', async () => {
  const { workbook, edits } = opened()
  expect(await edits.clear('Marks', ['A3', 'B3', 'C3'])).toEqual({ text: '2 cells were emptied. C3 holds a formula and stays.', isRefused: false })
  expect((await values(workbook, 3)).filter(value => !isBlank(value))).toEqual([])
  expect([edits.canUndo, edits.canRedo]).toEqual([true, false])
  expect(await edits.undo()).toEqual({ text: 'Taken back: A3, B3 are as before.', isRefused: false })
  expect(await values(workbook, 3)).toEqual([13, 31])
  expect((await edits.redo()).text).toBe('Made again in A3, B3.')
  expect([edits.canUndo, edits.canRedo]).toEqual([true, false])
})

test('many cells are filled in one go, or none where one may not be; and taken back in one go', async () => {
  const { workbook, edits } = opened()
  const [block, withFormula] = [
    [{ cell: 'A3', value: '0014' }, { cell: 'B3', value: 20 }, { cell: 'A4', value: 15 }],
    [{ cell: 'B2', value: 1 }, { cell: 'C2', value: 2 }]
  ]
  expect(await edits.fill('Marks', block)).toEqual({ text: '3 cells were filled with what was copied.', isRefused: false })
  expect([await values(workbook, 3), await values(workbook, 4)]).toEqual([['0014', 20], [15]])
  expect(await edits.fill('Marks', withFormula)).toMatchObject({ text: expect.stringMatching(/^The cell C2 .* holds a formula/) as string, isRefused: true })
  expect(await values(workbook, 2)).toEqual([12, 30])
  await edits.undo()
  expect([await values(workbook, 3), (await values(workbook, 4)).filter(value => !isBlank(value))]).toEqual([[13, 31], []])
})

test('what was asked for at once is done in order', async () => {
  const { workbook, edits } = opened()
  void edits.type({ sheet: 'Marks', cell: 'B2' }, 40)
  void edits.type({ sheet: 'Marks', cell: 'B2' }, 41)
  await edits.undo()
  expect(await values(workbook, 2)).toEqual([12, 40])
})

test.each([
  ['a formula alone', (edits: SheetEdits) => edits.clear('Marks', ['C2']), /^The cell C2 .* holds a formula/, true],
  ['nothing', (edits: SheetEdits) => edits.clear('Marks', []), /^Nothing stands/, false],
  ['undo before any edit', (edits: SheetEdits) => edits.undo(), /^There is nothing to take back/, false],
  ['an error that was typed', (edits: SheetEdits) => edits.clear('Marks', ['D2']), /#N\/A stood there/, false]
])('says so: %s', async (_, act, text, isRefused) => {
  const { edits } = opened()
  const edited = await act(edits)
  expect(edited.text).toMatch(text)
  expect([edited.isRefused, edits.canUndo]).toEqual([isRefused, false])
})

test('a cell that something else has changed meanwhile is left as it is', async () => {
  const { workbook, edits } = opened()
  await edits.type({ sheet: 'Marks', cell: 'B2' }, 40)
  await workbook.apply([{ kind: 'write-cells', sheet: 'Marks', cells: [{ cell: 'B2', value: 7 }] }])
  expect(await edits.undo()).toEqual({ text: 'B2 has been changed since, so this was left as it is.', isRefused: true })
  expect(await values(workbook, 2)).toEqual([12, 7])
})

test('whatever was typed, taking it all back gives the sheet as it was', async () => {
  const place = fc.record({ cell: fc.constantFrom('A1', 'A2', 'B2', 'B3', 'D9'), value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)) })
  await fc.assert(fc.asyncProperty(fc.array(place, { maxLength: 6 }), async typed => {
    const { workbook, edits } = opened()
    const before = JSON.stringify(await workbook.read('Marks'))
    for (const { cell, value } of typed) await edits.type({ sheet: 'Marks', cell }, value)
    while (edits.canUndo) expect((await edits.undo()).isRefused).toBe(false)
    expect(JSON.stringify(await workbook.read('Marks'))).toBe(before)
  }), { numRuns: 60 })
})
