import { cellError, type CellValue } from '../../model/cell'
import type { Grid, GridRow } from '../../model/grid'
import { Problem } from '../../model/problem'
import type { ReadOptions } from '../workbook'
import { type Block, blockOf, cellCount, halves, rowsOf } from './block'
import { isTooLarge, syncSheet } from './problems'

/** Cells asked for at once: well below the payload that Excel on the web allows, for cells of ordinary length. */
const CHUNK = 200_000
/** A used range up to this size is read as it is; in a larger one, the parts that hold values are looked for first. */
const DENSE = 5_000_000
/** More than this is not a sheet that people keep by hand, and would not fit into a pane's memory. */
const MOST_CELLS = 20_000_000
/** In how many bands the rows of a large used range are looked at. */
const BANDS = 16

/** Read at the first look, as far as it is used. Few sheets that people keep are larger. */
const CORNER: Block = { row: 0, column: 0, rows: 2000, columns: 50 }
const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount'

/** What may be an error value: Excel hands these out as text, and only the cell's type tells them from text. */
const LOOKS_LIKE_ERROR = /^#\p{L}/u

type Values = readonly (readonly (string | number | boolean)[])[]

/** All values of a sheet: a small one in one round trip, what is larger chunk by chunk. */
export async function readSheet(context: Excel.RequestContext, name: string, { onProgress, signal }: ReadOptions): Promise<Grid> {
  signal?.throwIfAborted()
  const sheet = context.workbook.worksheets.getItem(name)
  const { used, corner } = await firstLook(context, sheet, name)
  const blocks = used === null ? [] : await usedBlocks(context, sheet, used, name, signal)
  const [only, ...others] = blocks
  const isCornerWide = only !== undefined && others.length === 0 && only.column + only.columns <= CORNER.columns
  const rest = corner && isCornerWide ? blocks.flatMap(block => belowCorner(block)) : blocks
  const rows: GridRow[] = []
  const total = rest.reduce((sum, block) => sum + cellCount(block), 0)
  let done = 0
  if (corner && isCornerWide) await appendRows(context, sheet, rows, corner.block, corner.values)
  for (const block of rest) {
    const waiting = chunks(block)
    for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
      signal?.throwIfAborted()
      const values = await valuesOf(context, sheet, chunk)
      if (values === null) {
        waiting.unshift(...halves(chunk))
        continue
      }
      await appendRows(context, sheet, rows, chunk, values)
      done += cellCount(chunk)
      onProgress?.(done / total)
    }
  }
  if (done === 0) onProgress?.(1)
  return { rows }
}

interface FirstLook {
  /** The used range; null where the sheet is blank. */
  readonly used: Block | null
  /** What stands in the first rows; null where it is too much to be had at once. */
  readonly corner: { readonly block: Block; readonly values: Values } | null
}

/** Asks how far the values reach and, in the same round trip, for those of the first rows: mostly that is all. */
async function firstLook(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<FirstLook> {
  const whole = () => sheet.getUsedRangeOrNullObject(true).untrack().load(EXTENT)
  let used = whole()
  const corner = rangeOf(sheet, CORNER).getUsedRangeOrNullObject(true).untrack().load(`values,${EXTENT}`)
  try {
    await syncSheet(context, name)
  } catch (error) {
    if (!isTooLarge(error)) throw error
    used = whole()
    await context.sync()
    return { used: used.isNullObject ? null : blockOf(used), corner: null }
  }
  if (used.isNullObject) return { used: null, corner: null }
  const nothing = { block: { ...CORNER, rows: 0 }, values: [] }
  const found = corner.isNullObject ? nothing : { block: blockOf(corner), values: corner.values as Values }
  return { used: blockOf(used), corner: found }
}

function belowCorner(block: Block): Block[] {
  const row = Math.max(block.row, CORNER.rows)
  const rows = block.row + block.rows - row
  return rows > 0 ? [{ ...block, row, rows }] : []
}

/**
 * The parts of a used range that hold values, from top to bottom. One value in the last cell of the grid makes the range
 * 17,000,000,000 cells large, so that a large one is cut into bands of rows, each asked for the range used within it,
 * until what is left is small.
 */
async function usedBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Block,
  name: string,
  signal: AbortSignal | undefined
): Promise<readonly Block[]> {
  const small: Block[] = []
  let found = [used]
  for (;;) {
    small.push(...found.filter(block => cellCount(block) <= DENSE))
    refuseTooLarge(small, name)
    const large = found.filter(block => cellCount(block) > DENSE)
    if (large.length === 0) return small.sort((one, other) => one.row - other.row)
    signal?.throwIfAborted()
    const asked = large
      .flatMap(block => rowsOf(block, Math.ceil(block.rows / BANDS)))
      .map(band => rangeOf(sheet, band).getUsedRangeOrNullObject(true).untrack().load(EXTENT))
    await context.sync()
    found = asked.filter(range => !range.isNullObject).map(blockOf)
  }
}

function refuseTooLarge(blocks: readonly Block[], name: string): void {
  if (blocks.reduce((sum, block) => sum + cellCount(block), 0) <= MOST_CELLS) return
  throw new Problem(
    `The values of the sheet ${name} are spread over more than ${MOST_CELLS.toLocaleString('en-GB')} cells, ` +
      'too many to read: delete what stands far from the table and try again.',
    'too-many-cells'
  )
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  // A range that Excel need not keep for us saves a round trip in which it would have to be let go.
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack()
}

function chunks(block: Block): Block[] {
  return rowsOf(block, Math.max(1, Math.floor(CHUNK / block.columns)))
}

/** Null where Excel can't hand out that much at once. */
async function valuesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, chunk: Block): Promise<Values | null> {
  const range = rangeOf(sheet, chunk).load('values')
  try {
    await context.sync()
  } catch (error) {
    if (isTooLarge(error) && cellCount(chunk) > 1) return null
    throw error
  }
  // Past its limits Excel may give null here, whatever the type says.
  const values = range.values as Values | null
  if (values === null && cellCount(chunk) === 1) {
    throw new Problem('Excel did not hand out a cell’s value: try again.', 'too-large')
  }
  return values
}

type IsError = (row: number, column: number) => boolean

/** Asks for the types of cells only around those that may be errors: few chunks hold any. */
async function errorsAmong(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chunk: Block,
  values: Values
): Promise<IsError> {
  const suspects: number[] = []
  values.forEach((row, y) => {
    if (row.some(value => typeof value === 'string' && LOOKS_LIKE_ERROR.test(value))) suspects.push(y)
  })
  const [first] = suspects
  const last = suspects.at(-1)
  if (first === undefined || last === undefined) return () => false
  const around = { ...chunk, row: chunk.row + first, rows: last - first + 1 }
  const range = rangeOf(sheet, around).load('valueTypes')
  await context.sync()
  const types: readonly (readonly string[])[] = range.valueTypes
  return (y, x) => types[y - first]?.[x] === 'Error'
}

async function appendRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: GridRow[],
  chunk: Block,
  values: Values
): Promise<void> {
  const isError = await errorsAmong(context, sheet, chunk, values)
  values.forEach((row, y) => {
    const cells: CellValue[] = []
    row.forEach((value, x) => {
      if (value === '') return
      cells[chunk.column + x] = typeof value === 'string' && isError(y, x) ? cellError(value) : value
    })
    if (cells.length === 0) return
    const number = chunk.row + y + 1
    const last = rows.at(-1)
    // A row too long for one chunk comes in pieces.
    if (last?.number === number) rows[rows.length - 1] = { number, cells: Object.assign(last.cells.slice(), cells) }
    else rows.push({ number, cells })
  })
}
