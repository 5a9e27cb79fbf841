import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsOf } from '../../src/formulas/forms'
import { recalculate } from '../../src/formulas/recalculate'
import { address } from '../../src/model/address'
import { isUnknown, type CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { FormulaReader } from '../../src/workbook/xlsx/formulas/formula-reader'
import { readNamedThings } from '../../src/workbook/xlsx/formulas/named-things'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { readSharedStrings } from '../../src/workbook/xlsx/shared-strings'
import { readWorkbookPart } from '../../src/workbook/xlsx/workbook-part'

const corpus = process.env.CENTRE_CHECK_CORPUS
if (corpus === undefined) process.stdout.write('Passed over: formulas of real workbooks. Set CENTRE_CHECK_CORPUS to a folder of them.\n')

const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name)).sort()

interface Compared {
  readonly place: string
  readonly stored: CellValue
  readonly result: CellValue
}

/** Every formula worked out anew, with no value changed, beside the result that the program stored that made the file. */
async function compared(bytes: Uint8Array): Promise<readonly Compared[]> {
  const workbook = openWorkbookFile(bytes)
  const file = OfficePackage.open(bytes)
  const part = readWorkbookPart(file)
  const { known, isBeyond } = readNamedThings(file, part)
  const strings = part.sharedStrings === undefined ? [] : readSharedStrings(file.text(part.sharedStrings))
  const grids = new Map<string, Grid>()
  const readings = new Map(part.sheets.map(sheet => [sheet.name, readFormulas(file, sheet.part, strings)]))
  for (const { name } of part.sheets) grids.set(name, await workbook.read(name))
  const isFormula = new Set([...readings].flatMap(([name, { formulas }]) => formulas.map(({ column, row }) => `${name}!${address(column, row)}`)))
  const values = [...grids].flatMap(([sheet, { rows }]) =>
    rows.flatMap(({ number, cells }) => Array.from(cells, (value, column) => ({ sheet, column, row: number, value: value ?? null }))))
  const results = recalculate(
    {
      forms: [...readings].flatMap(([name, { formulas }]) => formsOf(name, formulas, known)),
      gridOf: name => grids.get(name) ?? { rows: [] },
      oddCellsOf: name => [...(readings.get(name)?.odd.values() ?? [])],
      isBeyond
    },
    values.flatMap(({ value, ...place }) => (isFormula.has(`${place.sheet}!${address(place.column, place.row)}`) || typeof value === 'object' ? [] : { ...place, value }))
  )
  return results.map(({ sheet, column, row, value }) => ({
    place: `${sheet}!${address(column, row)}`,
    stored: grids.get(sheet)?.rows.find(({ number }) => number === row)?.cells[column] ?? null,
    result: value
  }))
}

function readFormulas(file: OfficePackage, part: string, strings: readonly string[]) {
  const reader = new FormulaReader(new Set(strings.flatMap((text, index) => (text === '' ? index : []))))
  reader.push(new TextEncoder().encode(file.text(part)))
  return reader.finish()
}

function isSame({ stored, result }: Compared): boolean {
  if (typeof stored === 'number' && typeof result === 'number') return Math.abs(stored - result) <= 1e-12 * Math.max(1, Math.abs(stored))
  return JSON.stringify(result === '' ? null : result) === JSON.stringify(stored)
}

const maybe = corpus === undefined ? describe.skip : describe
maybe('the formulas of real workbooks', () => {
  let [workedOut, left] = [0, 0]
  afterAll(() => { process.stdout.write(`Formulas of real workbooks: ${workedOut} worked out as stored, ${left} left to Excel.\n`) })

  test.each(files)('%s', async name => {
    try {
      const found = await compared(new Uint8Array(readFileSync(join(corpus ?? '', name))))
      const known = found.filter(({ stored, result }) => !isUnknown(result) && !isUnknown(stored))
      expect(known.filter(each => !isSame(each))).toEqual([])
      workedOut += known.length
      left += found.length - known.length
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  })

  test('some are worked out', () => { expect(workedOut).toBeGreaterThan(0) })
})
