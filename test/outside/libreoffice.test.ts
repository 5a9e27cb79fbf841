import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { decide } from '../../src/flow/decide'
import type { Grid } from '../../src/model/grid'
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file'
import { writeFlags } from '../../src/flow/write-flags'
import type { BookChart } from '../host/book-chart'
import { bookFromFile } from '../host/book-from-file'
import { putSense, REMOVE_SENSE, senseCheck } from '../workbook/sense-check'
import { convert, soffice } from './soffice'

const faulty = path.join(__dirname, '../../assets/examples/component-marks-faulty.xlsx')
const asOf = dayOf(2026, 5, 20)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'centre-check-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function savedByLibreOffice(workbook: FileWorkbook): Promise<FileWorkbook> {
  const file = path.join(folder, 'written.xlsx')
  writeFileSync(file, await workbook.save())
  return openWorkbookFile(readFileSync(convert(file, folder)))
}

async function column(workbook: FileWorkbook, heading: string): Promise<readonly unknown[]> {
  const { rows }: Grid = await workbook.read('Flags')
  const at = rows.findIndex(row => row.cells.includes(heading))
  const index = rows[at]?.cells.indexOf(heading) ?? -1
  return rows.slice(at + 1).map(row => row.cells[index] ?? '')
}

/** LibreOffice saves 15 digits of a number. */
const rounded = ({ rows }: Grid) =>
  rows.map(({ number, cells }) => [number, cells.map(value => (typeof value === 'number' ? Number(value.toPrecision(13)) : value))])

/**
 * LibreOffice opens what was written, works out every formula anew and saves the workbook by its own means: a witness
 * from outside for the look-ups that highlights depend on.
 */
describe('LibreOffice', () => {
  if (soffice === undefined) {
    process.stdout.write('Passed over: LibreOffice is not installed, so what was written is not looked at from outside.\n')
    it.skip('opens what was written', () => undefined)
    return
  }

  it('opens the flagged workbook, and its formulas come out as written', async () => {
    const workbook = openWorkbookFile(readFileSync(faulty))
    const checked = await checkWorkbook(workbook, { asOf })
    await writeFlags(workbook, checked)
    const [first] = checked.report.findings
    await decide(workbook, checked, first?.key ?? '', { decision: 'accepted', reason: 'Seen.' })
    const saved = await savedByLibreOffice(workbook)

    for (const heading of ['Severity', 'Cell', 'Learner', 'What', 'Decision', 'Reason', 'Key', 'Look-up', 'Open']) {
      expect([heading, await column(saved, heading)]).toEqual([heading, await column(workbook, heading)])
    }
    expect((await column(saved, 'Open')).filter(text => text === '')).toHaveLength(1)
    for (const { name } of (await workbook.describe()).sheets.filter(sheet => sheet.name !== 'Flags')) {
      expect(rounded(await saved.read(name))).toEqual(rounded(await workbook.read(name)))
    }
  }, 120_000)

  it('saves a workbook whose flags are found again, and from which they can be cleared', async () => {
    const workbook = openWorkbookFile(readFileSync(faulty))
    const first = await checkWorkbook(workbook, { asOf })
    await writeFlags(workbook, first)
    const saved = await savedByLibreOffice(workbook)
    const again = await checkWorkbook(saved, { asOf })
    expect(again.report.findings).toEqual(first.report.findings)
    expect(again.earlier.map(flag => flag.key).sort()).toEqual(first.report.findings.map(finding => finding.key).sort())
  }, 120_000)

  it('shows the charts beside our figures, each bound to its cells still', async () => {
    const workbook = openWorkbookFile(readFileSync(faulty))
    await workbook.apply([putSense(senseCheck())])
    const before = await chartsIn(workbook)
    const saved = await savedByLibreOffice(workbook)
    const after = await chartsIn(saved)
    expect(before.map(({ type }) => type)).toEqual(['ColumnClustered', 'LineMarkers', 'XYScatter', 'BarClustered'])
    expect(after.map(told)).toEqual(before.map(told))

    await saved.apply([putSense(senseCheck())])
    expect((await chartsIn(saved)).map(told)).toEqual(before.map(told))
    await saved.apply([REMOVE_SENSE])
    expect((await bookFromFile(await saved.save())).sheets.map(({ name }) => name)).not.toContain('Sense check')
  }, 120_000)
})

async function chartsIn(workbook: FileWorkbook): Promise<readonly BookChart[]> {
  const book = await bookFromFile(await workbook.save())
  return book.sheets.find(({ name }) => name === 'Sense check')?.charts ?? []
}

function told({ name, type, title, categoryAxis, valueAxis, series }: BookChart) {
  const cells = series.map(each => [each.name, each.categories, each.values])
  return { name, type, title, axes: [categoryAxis.title, valueAxis.title, valueAxis.numberFormat], cells, looks: series.map(seen) }
}

/** What tells a series from the others, with colour and without. */
function seen({ look }: BookChart['series'][number]) {
  return [look.fill ?? look['line.color'] ?? look.markerBackgroundColor, look.markerStyle]
}
