import { checkWorkbook } from '../../src/flow/check-workbook'
import { dayOf } from '../../src/domain/dates'
import { decide } from '../../src/flow/decide'
import { drawFrom, readForSamples, verifyRead } from '../../src/flow/sample'
import { onlyChoices, writeDraw, writeVerified } from '../../src/flow/write-sample'
import { openWorkbookFile } from '../../src/workbook/file'
import { SIGNATURE, type Workbook } from '../../src/workbook/workbook'
import { writeFlags } from '../../src/flow/write-flags'
import { bookFromFile } from '../host/book-from-file'
import type { Book } from '../host/book'
import { openFileInExcel } from '../host/open'
import { workbookOfGrids } from '../workbook/grid-workbook'
import { HOSTILE_TEXTS, hostileSheets } from './hostile-texts'

const TIME = '2026-05-20T09:00:00.000Z'

/** Formulas that we write: a link to a cell, and the look-up of a flag that is open. */
const OURS = /^=?(?:HYPERLINK\("#(?:[^"]|"")*![A-Z]+\d+","[A-Z]+\d+"\)|IF\(LOWER\(TRIM\([A-Z]+\d+\)\)="accepted","",[A-Z]+\d+(?:&"")?\))$/

const backends: readonly (readonly [string, (bytes: Uint8Array) => Promise<{ readonly workbook: Workbook; readonly look: () => Promise<Book> }>])[] = [
  ['a file', bytes => {
    const workbook = openWorkbookFile(bytes)
    return Promise.resolve({ workbook, look: async () => bookFromFile(await workbook.save()) })
  }],
  ['Excel', async bytes => {
    const { workbook, host } = await openFileInExcel(bytes)
    return { workbook, look: () => Promise.resolve(host.book) }
  }]
]

test.each(backends)('in %s, what looks like a formula, a tag or nothing is written as the text that it is', async (_, open) => {
  const { workbook, look } = await open(workbookOfGrids(hostileSheets()))
  const checked = await checkWorkbook(workbook, { asOf: dayOf(2026, 5, 20) })
  expect(checked.report.findings.length).toBeGreaterThanOrEqual(HOSTILE_TEXTS.length)
  await writeFlags(workbook, checked)
  // A reason is a person's own text: it is written back with every further flag.
  let latest = checked
  for (const [index, reason] of HOSTILE_TEXTS.entries()) {
    const key = checked.report.findings[index]?.key ?? ''
    latest = (await decide(workbook, latest, key, { decision: 'accepted', reason })).checked
  }
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  await writeVerified(read, verifyRead(read).map(decision => ({ decision, choices: onlyChoices(decision) })), TIME)
  for (const seed of ['=1+1', '@SUM(A1)', '<b>']) {
    const now = await readForSamples([{ file: 'marks.xlsx', workbook }])
    await writeDraw(now, { draw: drawFrom(now, { seed, size: null, sheet: hostileSheets()[1]?.name ?? '' }), program: 'Centre Check', time: TIME })
  }

  const book = await look()
  const written = book.sheets.filter(({ tables }) => tables.some(({ name }) => name.startsWith(SIGNATURE)))
  expect(written.map(({ name }) => name)).toEqual(['Flags', 'Sample record'])
  const values = new Set<unknown>()
  for (const { name, rows } of written) {
    for (const [row, cells] of rows) {
      for (const [column, { value, formula }] of cells) {
        if (formula !== undefined) expect([name, row, column, formula]).toEqual([name, row, column, expect.stringMatching(OURS)])
        values.add(value)
      }
    }
  }
  // Excel's cells hold no text that begins or ends otherwise than it was given; blanks at the ends are cut from reasons.
  for (const text of HOSTILE_TEXTS) expect([text, [...values].some(value => value === text || value === text.trim())]).toEqual([text, true])
}, 30_000)
