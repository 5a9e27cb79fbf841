import fc from 'fast-check'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { writeFlags } from '../../src/flow/write-flags'
import { randomSheets } from '../nothing-lost/random-workbooks'
import { workbookOfGrids } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { check, downloaded, openBook, visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

const books = fc.sample(randomSheets, { numRuns: 12, seed: 7 }).map(workbookOfGrids)
const textsOf = (bytes: Uint8Array) => {
  const file = OfficePackage.open(bytes)
  return Object.fromEntries(file.partNames().map(part => [part, file.text(part)]))
}

test('random workbooks come out of the page as they come out of the command line, part by part', async () => {
  let tried = 0
  for (const bytes of books) {
    const workbook = openWorkbookFile(bytes)
    const checked = await checkWorkbook(workbook, {})
    if (checked.report.findings.length === 0) continue
    await writeFlags(workbook, checked)
    const guest = await visit(on.browser, on.address)
    await openBook(guest, upload('tracking.xlsx', bytes))
    await check(guest, 'Check workbook')
    expect(textsOf(await downloaded(guest))).toEqual(textsOf(await workbook.save()))
    expect(guest.complaints).toEqual([])
    await guest.close()
    if (++tried === 4) break
  }
  expect(tried).toBe(4)
})
