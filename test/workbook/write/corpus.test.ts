import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quoteSheetName } from '../../../src/model/address'
import { Problem } from '../../../src/model/problem'
import { type FileWorkbook, openWorkbookFile } from '../../../src/workbook/file'
import type { Change, WorkbookInfo } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { CHARTS, putSense, REMOVE_SENSE, senseCheck } from '../sense-check'
import { FLAGS, PUT_FLAGS, REMOVE_FLAGS, REMOVE_HIGHLIGHTS } from './made-package'

const corpus = process.env.CENTRE_CHECK_CORPUS
if (corpus === undefined) process.stdout.write('Passed over: writing to real workbooks. Set CENTRE_CHECK_CORPUS to a folder of them.\n')

const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name)).sort()

/** What is added to a part, taken out again by means of its own, so that the writer is not its own witness. */
function withoutAdditions(text: string, sheet: string): string {
  return (
    text
      // Entries of styles, which end their start tag with two spaces; those with content first.
      .replace(/<((?:\w+:)?(?:font|fill|xf|dxf)) {2}>.*?<\/\1>|<((?:\w+:)?xf) [^<>]* {2}>.*?<\/\2>|<(?:\w+:)?(?:xf|numFmt) [^<>]* {2}\/>/gs, '')
      .replace(/<((?:\w+:)?conditionalFormatting) [^>]*><((?:\w+:)?)cfRule [^>]*><\2formula>[^<]*CentreCheck_[^<]*<\/\2formula><\/\2cfRule><\/\1>/g, '')
      .replace(new RegExp(`<(?:\\w+:)?sheet name="${sheet.replace(/[()]/g, '\\$&')}" [^>]*>`), '')
      .replace(/<((?:\w+:)?definedName) name="CentreCheck_FlagKeys">[^<]*<\/\1>/, '')
      // Lists that closed themselves, or that were not there.
      .replace(/<((?:\w+:)?\w+)([^<>]*) ><\/\1>/g, '<$1$2/>')
      .replace(/<((?:\w+:)?(?:dxfs|numFmts|definedNames))><\/\1>/g, '')
  )
}

function withoutCounts(text: string): string {
  return text.replace(/(<(?:\w+:)?(?:fonts|fills|cellXfs|dxfs|numFmts) (?:[^<>]* )?count=")\d+/g, '$1')
}

const LINKS = new Set(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])

/** Lists of parts, without the entries that name ours. */
function withoutLinks(text: string, added: readonly string[]): string {
  return added.reduce((left, part) => {
    const file = part.slice(part.lastIndexOf('/') + 1)
    return left.replace(new RegExp(`<(?:\\w+:)?(?:Override|Relationship) [^>]*"[^"]*${file}"[^>]*>`), '')
  }, text)
}

function changesFor(info: WorkbookInfo): readonly Change[] {
  const first = info.sheets[0]?.name ?? ''
  const link = { formula: `HYPERLINK("#${quoteSheetName(first).replaceAll('"', '""')}!A1","A1")`, result: 'A1' }
  return [
    { ...PUT_FLAGS, sheet: { ...FLAGS, rows: [['error', link, 'The mark is missing.', 46143, null, 'k1'], ...FLAGS.rows] } },
    {
      kind: 'set-highlights',
      highlights: info.sheets
        .filter(sheet => !sheet.protected)
        .flatMap(({ name }) =>
          (['error', 'warning', 'advice'] as const).map(style => ({ sheet: name, range: 'B2:B40', formula: 'COUNTA(CentreCheck_FlagKeys)>0', style }))
        )
    }
  ]
}

async function open(bytes: Uint8Array): Promise<{ readonly workbook: FileWorkbook; readonly info: WorkbookInfo } | null> {
  try {
    const workbook = openWorkbookFile(bytes)
    const info = await workbook.describe()
    return info.limits.write === null && info.limits.addSheet === null ? { workbook, info } : null
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

function changedParts(original: OfficePackage, other: OfficePackage): string[] {
  return original.partNames().filter(part => Buffer.compare(original.bytes(part), other.bytes(part)) !== 0)
}

const written: string[] = []

const maybe = corpus === undefined ? describe.skip : describe
maybe('a real workbook', () => {
  test.each(files)('%s keeps all that it held', async name => {
    const bytes = new Uint8Array(readFileSync(join(corpus ?? '', name)))
    const opened = await open(bytes)
    if (opened === null) return
    written.push(name)
    const { workbook, info } = opened
    const before = new Map<string, unknown>()
    for (const sheet of info.sheets) before.set(sheet.name, await workbook.read(sheet.name))
    const changes = changesFor(info)
    await workbook.apply(changes)
    const saved = await workbook.save()

    // The table is there, and so is every value.
    const again = openWorkbookFile(saved)
    const flags = (await again.describe()).tables.find(table => table.name === FLAGS.table)
    const grid = await again.read(flags?.sheet ?? '')
    expect(grid.rows.find(row => row.number === 5)?.cells.slice(0, 4)).toEqual(['error', 'A1', 'The mark is missing.', 46143])
    for (const sheet of info.sheets) expect(await again.read(sheet.name)).toEqual(before.get(sheet.name))

    // Parts differ by our additions alone.
    const original = OfficePackage.open(bytes)
    const marked = OfficePackage.open(saved)
    const added = marked.partNames().filter(part => !original.has(part))
    expect(added.filter(part => !/^xl\/(worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?|tables\/table\d+\.xml|styles\.xml)$/.test(part))).toEqual([])
    for (const part of original.partNames()) {
      if (Buffer.compare(original.bytes(part), marked.bytes(part)) === 0) continue
      const text = marked.text(part)
      const stripped = LINKS.has(part) ? withoutLinks(text, added) : withoutAdditions(text, flags?.sheet ?? '')
      expect(withoutCounts(stripped)).toBe(withoutCounts(original.text(part)))
    }

    // Writing twice is writing once; clearing gives back every byte of every part.
    await again.apply(changes)
    expect(Buffer.compare(await again.save(), saved)).toBe(0)
    await again.apply([REMOVE_HIGHLIGHTS, REMOVE_FLAGS])
    const cleared = OfficePackage.open(await again.save())
    expect(cleared.partNames().sort()).toEqual(original.partNames().sort())
    expect(changedParts(original, cleared)).toEqual([])

    // Charts of ours come and go the same way, beside those that are there.
    await again.apply([putSense(senseCheck())])
    const charted = OfficePackage.open(await again.save())
    expect(charted.partNames().filter(part => /^xl\/charts\/chart\d+\.xml$/.test(part) && !original.has(part)).length).toBe(CHARTS.length)
    expect(changedParts(original, charted).filter(part => /drawing|chart|media/.test(part))).toEqual([])
    await again.apply([REMOVE_SENSE])
    const uncharted = OfficePackage.open(await again.save())
    expect(uncharted.partNames().sort()).toEqual(original.partNames().sort())
    expect(changedParts(original, uncharted)).toEqual([])
  }, 60_000)

  test('and most of them can be written', () => {
    process.stdout.write(`${written.length} of ${files.length} real workbooks written and cleared without a trace.\n`)
    expect(written.length).toBeGreaterThan(0.8 * files.length)
  })
})
