import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { address } from '../../../src/model/address'
import { isUnknown } from '../../../src/model/cell'
import type { Grid } from '../../../src/model/grid'
import { Problem } from '../../../src/model/problem'
import { openWorkbookFile } from '../../../src/workbook/file'
import type { Change } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { plain } from '../contract'

const corpus = process.env.CENTRE_CHECK_CORPUS
if (corpus === undefined) process.stdout.write('Passed over: writing into cells of real workbooks. Set CENTRE_CHECK_CORPUS to a folder of them.\n')

const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name)).sort()
const refusals = new Map<string, number>()
let written = 0

const change = (sheet: string, cell: string, value: string | null): Change => ({ kind: 'write-cells', sheet, cells: [{ cell, value }] })

/** A cell with text in the middle of a sheet; one below all rows where there is none. */
function someCell({ rows }: Grid): { readonly cell: string; readonly before: string | null } {
  for (const { number, cells } of rows.slice(Math.floor(rows.length / 2))) {
    const column = cells.findIndex(value => typeof value === 'string')
    const before = cells[column]
    if (typeof before === 'string') return { cell: address(column, number), before }
  }
  return { cell: address(3, (rows.at(-1)?.number ?? 0) + 3), before: null }
}

type Rows = ReturnType<typeof plain>

/** What only Excel can work out again, when a formula may hang on what was written, counts for what it was. */
function unlessUnknown(rows: Rows, before: Rows): Rows {
  const known = new Map(before.map(([number, cells]) => [number, cells]))
  return rows.map(([number, cells]) => [number, cells.map((value, column) => (isUnknown(value) ? (known.get(number)?.[column] ?? null) : value))])
}

const maybe = corpus === undefined ? describe.skip : describe
maybe('a cell of each sheet of a real workbook', () => {
  test.each(files)('%s', async name => {
    const bytes = new Uint8Array(readFileSync(join(corpus ?? '', name)))
    try {
      const workbook = openWorkbookFile(bytes)
      const { sheets } = await workbook.describe()
      for (const { name: sheet } of sheets) {
        const grid = await workbook.read(sheet)
        const original = plain(grid)
        const { cell, before } = someCell(grid)
        try {
          await workbook.apply([change(sheet, cell, 'Written by a test')])
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          refusals.set(error.code, (refusals.get(error.code) ?? 0) + 1)
          continue
        }
        written++
        const after = unlessUnknown(plain(await openWorkbookFile(await workbook.save()).read(sheet)), original)
        const changed = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(original[index]))
        // Formulas of other rows may follow.
        expect(changed.map(([row]) => row)).toContain(Number(cell.replace(/\D/g, '')))
        await workbook.apply([change(sheet, cell, before)])
        expect(unlessUnknown(plain(await workbook.read(sheet)), original)).toEqual(original)
      }
      const [original, saved] = [OfficePackage.open(bytes), OfficePackage.open(await workbook.save())]
      expect(saved.partNames()).toEqual(original.partNames())
      const differing = original.partNames().filter(part => Buffer.compare(original.bytes(part), saved.bytes(part)) !== 0)
      expect(differing.filter(part => !/(worksheets\/[^/]+|workbook\d*)\.xml$/.test(part))).toEqual([])
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }, 60_000)

  test('most take it', () => {
    const told = [...refusals].map(([code, count]) => `${code} ${count}`).join(', ')
    process.stdout.write(`${written} sheets of real workbooks took a value and gave it back; refused: ${told}.\n`)
    expect(written).toBeGreaterThan(files.length)
  })
})
