import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { exampleBytes } from '../browser/books'
import { workbookOf } from '../workbook/grid-workbook'

const asOf = dayOf(2026, 5, 1)
const belongsTo = async (bytes: Uint8Array) => (await checkWorkbook(openWorkbookFile(bytes), { asOf })).belongsTo

test('a row is its assessor’s and its class’s; what stands above the table, or on no known sheet, is nobody’s', async () => {
  const whose = await belongsTo(exampleBytes('component-marks-faulty.xlsx'))
  expect(whose({ sheet: 'Component 1 marks', cell: 'J15' })).toEqual({ assessor: 'Mrs F Adeyemi', group: '10A' })
  expect(whose({ sheet: 'Component 1 marks', cell: 'B4' })).toEqual({ assessor: null, group: null })
  expect(whose({ sheet: 'Seating plan', cell: 'B4' })).toEqual({ assessor: null, group: null })
})

test('an assessor named above the table is every row’s', async () => {
  const whose = await belongsTo(workbookOf('Assessor: A. Khan\nSeries: May/June 2026\nComponent: 1\nCandidate number | Mark /60\n12 | 41'))
  expect(whose({ sheet: 'Sheet1', cell: 'B5' })).toMatchObject({ assessor: 'A. Khan' })
})
