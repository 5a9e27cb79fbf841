import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseIso } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { openFileInExcel } from '../host/open'
import { excelSteps, type Expected } from './excel-steps'

const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/examples/component-marks-faulty.xlsx')))
const today = parseIso('2026-05-01') ?? 0

let expected: Expected = []
beforeAll(async () => {
  const { report } = await checkWorkbook(openWorkbookFile(bytes), { today })
  expected = report.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
})

test('the steps for real Excel are as they should be over the stand-in', async () => {
  expect(expected.length).toBeGreaterThan(5)
  const { workbook } = await openFileInExcel(bytes)
  expect((await excelSteps(workbook, expected, today)).filter(({ fault }) => fault !== null)).toEqual([])
})

test('a finding too many and a value that is lost are told', async () => {
  const { workbook } = await openFileInExcel(bytes)
  let reads = 0
  const steps = await excelSteps(
    { ...workbook, read: async (sheet, options) => ((reads += 1) > 8 && sheet === 'Entries' ? { rows: [] } : workbook.read(sheet, options)) },
    expected.slice(1),
    today
  )
  expect(steps.flatMap(({ name, fault }) => (fault === null ? [] : [name]))).toEqual(expect.arrayContaining(['Check workbook finds what the command line finds', 'Every value of the workbook is as it was']))
})
