import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { read, type CellObject, type WorkSheet } from 'sheetjs'
import { isCellError, isUnknown, type CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { address } from '../../src/model/address'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'

const corpus = process.env.CENTRE_CHECK_CORPUS
const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name))
const say = (text: string) => process.stdout.write(`${text}\n`)

type Outcome = { readonly grids: ReadonlyMap<string, Grid> } | { readonly problem: Problem }

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    const workbook = openWorkbookFile(bytes)
    const grids = new Map<string, Grid>()
    for (const { name } of (await workbook.describe()).sheets) grids.set(name, await workbook.read(name))
    return { grids }
  } catch (error) {
    if (error instanceof Problem) return { problem: error }
    throw error
  }
}

/** Our values and the other reader's by address, but for what only one of them has a notion of. */
function differences(grid: Grid, sheet: WorkSheet): string[] {
  const ours = new Map<string, CellValue>()
  for (const { number, cells } of grid.rows) cells.forEach((value, column) => ours.set(address(column, number), value))
  const found: string[] = []
  for (const [row, cells] of ((sheet['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[]).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      const at = address(column, row + 1)
      const mine = ours.get(at) ?? null
      ours.delete(at)
      if (!isSame(mine, cell)) found.push(`${at}: ${JSON.stringify(mine)} here, ${JSON.stringify(cell)} there`)
    }
  }
  for (const [at, value] of ours) if (!isUnknown(value)) found.push(`${at}: ${JSON.stringify(value)} here alone`)
  return found
}

function isSame(mine: CellValue, theirs: CellObject | undefined): boolean {
  if (isUnknown(mine)) return theirs?.v === undefined || theirs.v === '' || theirs.t === 'z'
  if (isCellError(mine)) return theirs?.t === 'e'
  return mine === (theirs?.v === undefined || theirs.v === '' ? null : theirs.v)
}

describe('real workbooks', () => {
  if (corpus === undefined) {
    say('Passed over: real workbooks. Set CENTRE_CHECK_CORPUS to a folder of them to read each and compare.')
    it.skip('are read', () => undefined)
    return
  }

  it('are read, or refused in words', async () => {
    const refused = new Map<string, number>()
    let sheets = 0
    let values = 0
    for (const file of files) {
      const outcome = await outcomeOf(readFileSync(path.join(corpus, file)))
      if ('problem' in outcome) {
        refused.set(outcome.problem.code, (refused.get(outcome.problem.code) ?? 0) + 1)
      } else {
        sheets += outcome.grids.size
        for (const { rows } of outcome.grids.values()) for (const { cells } of rows) values += Object.keys(cells).length
      }
    }
    const number = [...refused.values()].reduce((sum, count) => sum + count, 0)
    say(`${files.length} workbooks: ${files.length - number} read (${sheets} sheets, ${values} values), refused ${JSON.stringify(Object.fromEntries(refused))}`)
    expect(files.length - number).toBeGreaterThan(number)
  })

  it('are read as another reader reads them', async () => {
    const found: string[] = []
    let compared = 0
    for (const file of files) {
      const bytes = readFileSync(path.join(corpus, file))
      const outcome = await outcomeOf(bytes)
      if ('problem' in outcome) continue
      const theirs = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false })
      for (const [name, grid] of outcome.grids) {
        const sheet = theirs.Sheets[name]
        if (!sheet) continue
        compared++
        found.push(...differences(grid, sheet).map(difference => `${file} ${name} ${difference}`))
      }
    }
    say(`${compared} sheets compared`)
    expect(found).toEqual([])
    expect(compared).toBeGreaterThan(0)
  })
})
