import { Problem } from '../../src/model/problem'
import { SIGNATURE } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import type { Failure } from '../host/excel-host'
import { type OpenInExcel, openFileInExcel } from '../host/open'
import { plain, seen } from '../workbook/contract'
import { deeds, REASON, untouched } from './deeds'

const isWhole = process.env.CENTRE_CHECK_WHOLE !== undefined
/** Of all places where Excel can fail, every so many are tried, where not all are. */
const STRIDE = isWhole ? 1 : 19

const look = (opened: OpenInExcel) => seen({ workbook: opened.workbook, look: () => Promise.resolve(opened.host.book) })

async function othersCells({ workbook }: OpenInExcel): Promise<Map<string, string>> {
  const { sheets, tables } = await workbook.describe()
  const ours = new Set(tables.flatMap(({ name, sheet }) => (name.startsWith(SIGNATURE) ? sheet : [])))
  const found = new Map<string, string>()
  for (const { name } of sheets.filter(sheet => !ours.has(sheet.name) && !sheet.name.startsWith(SIGNATURE))) {
    for (const [row, cells] of plain(await workbook.read(name))) cells.forEach((value, column) => found.set(`${name} ${row} ${column}`, JSON.stringify(value)))
  }
  return found
}

/** Whether someone who looks at a sheet of ours would take it for complete. */
function looksFinished({ host }: OpenInExcel): boolean {
  const ours = host.book.sheets.filter(({ visibility, tables }) => visibility === 'Visible' && tables.some(({ name }) => name.startsWith(SIGNATURE)))
  return ours.length > 0 && !ours.some(sheet => sheet.name.startsWith(SIGNATURE) || String(sheet.value(0, 0)).includes('being written'))
}

const holdsReason = ({ host }: OpenInExcel) => host.book.sheets.some(sheet => JSON.stringify([...sheet.rows.values()].flatMap(row => [...row.values()].map(({ value }) => value))).includes(REASON))

let runs = 0
afterAll(() => process.stdout.write(`Excel failed in ${runs} places${isWhole ? '' : '; with CENTRE_CHECK_WHOLE set, in every one'}.\n`))

describe.each(deeds)('when Excel fails while $name', ({ before, run, recordDiffers = false }) => {
  test('all or nothing looks finished, nothing lands elsewhere, no reason is lost, and the next run puts it right', async () => {
    const file = await before()
    const whole = await openFileInExcel(file)
    const [stateBefore, cellsBefore, hadReason] = [await look(whole), await othersCells(whole), holdsReason(whole)]
    whole.host.failAt(null)
    await run(whole.workbook)
    const { requests, changes } = whole.host.counted
    const [stateAfter, cellsAfter, hasReason] = [await look(whole), await othersCells(whole), holdsReason(whole)]
    const each = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    const failures: Failure[] = [
      ...each(requests).flatMap(request => [{ request, isCarriedOut: false }, { request, isCarriedOut: true }]),
      ...each(changes).map(change => ({ change }))
    ]
    for (const failure of failures.filter((_, index) => index % STRIDE === 0)) {
      runs++
      const opened = await openFileInExcel(file)
      opened.host.failAt(failure)
      const reason: unknown = await run(opened.workbook).then(() => null, (thrown: unknown) => thrown)
      opened.host.failAt(null)
      expect(reason).toBeInstanceOf(Problem)

      const told = JSON.stringify(failure)
      if (looksFinished(opened)) expect([told, [stateBefore, stateAfter]]).toEqual([told, expect.arrayContaining([await look(opened)])])
      for (const [cell, value] of await othersCells(opened)) expect([told, cell, [cellsBefore.get(cell), cellsAfter.get(cell)]]).toEqual([told, cell, expect.arrayContaining([value])])
      if (hadReason && hasReason) expect([told, holdsReason(opened)]).toEqual([told, true])
      await run(opened.workbook)
      if (!recordDiffers) expect([told, await look(opened)]).toEqual([told, stateAfter])
      expect([told, await othersCells(opened)]).toEqual([told, cellsAfter])
      if (!recordDiffers) continue
      await clearWorkbook(opened.workbook, { reasonsToo: true })
      expect([told, await othersCells(opened)]).toEqual([told, await othersCells(await openFileInExcel(untouched()))])
    }
  }, 600_000)
})
