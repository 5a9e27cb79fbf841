import { zipSync, strToU8 } from 'fflate'
import { Problem } from '../../src/model/problem'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { tryHostile } from '../nothing-lost/hostile-run'
import { makeWorkbook } from '../workbook/make-workbook'

/** Spoils so many workbooks and tells how they fared; throws where one crashed the program or hung. */
export async function hostile(count: number, say: (line: string) => void): Promise<void> {
  const { tally, slowest, faults } = await tryHostile(count, 1)
  for (const [outcome, number] of Object.entries(tally).sort(([, one], [, other]) => other - one)) say(`${number} ${outcome}`)
  say(`${count} spoilt workbooks, ${faults.length} faults; the slowest took ${Math.round(slowest.milliseconds)} ms: ${slowest.how}`)
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n\n'))
}

const MEGABYTE = 2 ** 20
/** Just below what is taken for a bomb whatever it packs to. */
const UNPACKED = 60 * MEGABYTE

const filled = (item: (index: number) => string): string => {
  const items: string[] = []
  let length = 0
  for (let index = 0; length < UNPACKED; index++) {
    const next = item(index)
    items.push(next)
    length += next.length
  }
  return items.join('')
}
const rows = (cells: (row: number) => string) => `<sheetData>${filled(index => (index < 1_048_576 ? `<row r="${index + 1}">${cells(index + 1)}</row>` : ' '.repeat(MEGABYTE)))}</sheetData>`
const spread = (step: number, row: number) => Array.from({ length: Math.floor(16_384 / step) }, (_, n) => `<c r="${letters(n * step)}${row}"><v>1</v></c>`).join('')

function letters(column: number): string {
  return column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
}

/** Small files that unpack to much, each made to take as much memory as it can. */
export const greedy: Readonly<Record<string, () => Uint8Array>> = {
  'short texts': () => makeWorkbook({ strings: filled(() => '<si><t>a</t></si>') }),
  'one long text': () => makeWorkbook({ strings: `<si><t>${'a'.repeat(UNPACKED)}</t></si>` }),
  'many cells': () => makeWorkbook({ sheets: { Marks: rows(() => '<c><v>1</v></c>'.repeat(30)) } }),
  'rows just full enough to be kept whole': () => makeWorkbook({ sheets: { Marks: rows(row => spread(16, row)) } }),
  'cells in the last column': () => makeWorkbook({ sheets: { Marks: rows(row => `<c r="XFD${row}"><v>1</v></c>`) } }),
  'formatting alone': () => makeWorkbook({ sheets: { Marks: rows(row => `<c r="A${row}" s="1"/>`) } }),
  'merged cells': () => makeWorkbook({ sheets: { Marks: `<sheetData/><mergeCells>${filled(index => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`)}</mergeCells>` } }),
  'parts': () => zipSync(Object.fromEntries([...Array.from({ length: 60_000 }, (_, n) => [`xl/media/${n}`, new Uint8Array(1000)] as const), ['[Content_Types].xml', strToU8('<Types/>')] as const]))
}

/** Checks a workbook; says what came of it, and to how many megabytes its parts unpack. */
export async function devour(bytes: Uint8Array): Promise<{ readonly outcome: string; readonly unpacked: number }> {
  try {
    const file = OfficePackage.open(bytes)
    const unpacked = file.partNames().reduce((sum, part) => sum + file.size(part), 0) / MEGABYTE
    return { outcome: await outcomeOf(bytes), unpacked }
  } catch (error) {
    if (error instanceof Problem) return { outcome: error.code, unpacked: 0 }
    throw error
  }
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await checkWorkbook(openWorkbookFile(bytes), {})
    return 'checked'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
