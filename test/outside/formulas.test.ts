import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isUnknown, UNKNOWN, type CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { openWorkbookFile } from '../../src/workbook/file'
import { ALL_DATA, formulaBook } from '../formulas/formula-book'
import { madeFormulas } from '../formulas/made-formulas'
import { convert, soffice } from './soffice'

/** LibreOffice works out thousands of formulas: a witness from outside for ours. */
describe('LibreOffice', () => {
  if (soffice === undefined) {
    process.stdout.write('Passed over: LibreOffice is not installed, so results of formulas are not compared with it.\n')
    it.skip('works formulas out as we do', () => undefined)
    return
  }

  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'centre-check-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([1, 2, 3])('works formulas out as we do, or we leave them to Excel (%i)', async seed => {
    const formulas = madeFormulas(4000, seed)
    const book = formulaBook(formulas)
    const file = path.join(folder, 'formulas.xlsx')
    writeFileSync(file, book)
    const theirs = results(await openWorkbookFile(readFileSync(convert(file, folder))).read('Formulas'))
    const workbook = openWorkbookFile(book)
    await workbook.apply([{ kind: 'write-cells', sheet: 'Data', cells: ALL_DATA }])
    const ours = results(await workbook.read('Formulas'))

    const known = formulas.flatMap((formula, index) => (isUnknown(ours[index]) ? [] : [{ formula, ours: ours[index], theirs: theirs[index] }]))
    expect(known.filter(each => told(each.ours, each.ours) !== told(each.theirs, each.ours))).toEqual([])
    expect(known.length).toBeGreaterThan(3000)
  }, 60_000)

  it('finds in a written workbook what we worked out, and works out itself what we left', async () => {
    const workbook = openWorkbookFile(formulaBook(['Data!A4+Data!B4', 'TEXT(Data!A4,"0.0")', 'A1*2', 'A2&"!"', 'COUNTIF(Data!D:D,"Pass")']))
    await workbook.apply([{ kind: 'write-cells', sheet: 'Data', cells: ALL_DATA }])
    await workbook.apply([{ kind: 'write-cells', sheet: 'Data', cells: [{ cell: 'A4', value: 40 }, { cell: 'D2', value: 'Pass' }] }])
    expect(results(await workbook.read('Formulas'))).toEqual([101, UNKNOWN, 202, UNKNOWN, 4])
    const file = path.join(folder, 'written.xlsx')
    writeFileSync(file, await workbook.save())
    expect(results(await openWorkbookFile(readFileSync(convert(file, folder))).read('Formulas'))).toEqual([101, '40.0', 202, '40.0!', 4])
  }, 60_000)
})

function results({ rows }: Grid): readonly (CellValue | undefined)[] {
  const found: (CellValue | undefined)[] = []
  for (const { number, cells } of rows) found[number - 1] = cells[0]
  return found
}

/** LibreOffice saves fifteen digits, has errors of its own in some places, and holds text of no characters for blank. */
function told(value: CellValue | undefined, beside: CellValue | undefined): string {
  if (typeof value === 'object' && value !== null) return value.kind
  if (typeof value === 'boolean' && typeof beside === 'number') return String(Number(value))
  return typeof value === 'number' ? String(Number(value.toPrecision(13))) : (value ?? '').toString()
}
