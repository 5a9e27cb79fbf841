import type { Grid } from '../../../src/model/grid'
import type { KindId } from '../../../src/recognise/dictionary'
import { kinds } from '../../../src/recognise/heading-index'
import type { TypedSheet } from '../../../src/recognise/typed-sheet'
import { openWorkbookFile } from '../../../src/workbook/file'
import type { Workbook } from '../../../src/workbook/workbook'
import { openFileInExcel } from '../../host/open'
import { workbookOf } from '../../workbook/grid-workbook'
import { meanings, readText, readWorkbook } from '../read-sheet'

/** A sheet as a school may lay it out, and what is understood of it. */
export interface Layout {
  readonly kind: KindId
  /** `vocabulary`: the usual headings; `synonyms`: other words, other order; `messy`: titles, groups, blanks, totals, notes. */
  readonly style: 'vocabulary' | 'synonyms' | 'messy'
  readonly text: string
  /** Such as `uln@A group@label`. */
  readonly meanings: string
  /** The rows as Excel prints them that stand for something. */
  readonly rows: readonly number[]
  readonly unrecognised?: readonly string[]
  readonly rulebook: string
  readonly academicYear?: number
}

/** Tests that layouts are understood, as written and whichever way they are opened. */
export function testLayouts(layouts: readonly Layout[]): void {
  const named = layouts.map(layout => [`${kinds[layout.kind].title}: ${layout.style}`, layout] as const)

  test.each(named)('%s', (_, layout) => {
    const book = readText(plain(layout.text))
    expect(book.unrecognised).toEqual([])
    expect(book.sheets.map(understood)).toEqual([wanted(layout)])
  })

  describe.each<[string, (bytes: Uint8Array) => Promise<Workbook>]>([
    ['in Excel', async bytes => (await openFileInExcel(bytes)).workbook],
    ['from a file', bytes => Promise.resolve(openWorkbookFile(bytes))]
  ])('%s', (_, open) => {
    test.each(named)('%s', async (__, layout) => {
      const workbook = await open(workbookOf(plain(layout.text)))
      const sheets: { readonly name: string; readonly grid: Grid }[] = []
      for (const { name } of (await workbook.describe()).sheets) sheets.push({ name, grid: await workbook.read(name) })
      expect(readWorkbook(sheets).sheets.map(understood)).toEqual([wanted(layout)])
    })
  })
}

function wanted({ kind, meanings: all, rows, unrecognised = [], rulebook, academicYear }: Layout) {
  return { kind, meanings: all, rows, unrecognised, rulebook, academicYear: academicYear ?? null, problems: [] }
}

function understood(sheet: TypedSheet) {
  return {
    kind: sheet.kind,
    meanings: meanings(sheet).join(' '),
    rows: sheet.rows.map(({ number }) => number),
    unrecognised: sheet.unrecognised.map(({ heading }) => heading),
    rulebook: sheet.rulebook,
    academicYear: sheet.academicYear,
    problems: sheet.problems
  }
}

function plain(text: string): string {
  return text.replace(/^\n/, '').replace(/^ {6}/gm, '')
}
