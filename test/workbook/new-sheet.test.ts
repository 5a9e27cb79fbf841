import { newWorkbookFile } from '../../src/workbook/new-file'
import type { NewSheet } from '../../src/workbook/workbook'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { areaAddress } from '../host/area'
import { openFileInExcel } from '../host/open'
import { marksWorkbook } from './contract-fixtures'

const sheet: NewSheet = {
  name: 'Tracking',
  above: [['Tracking']],
  columns: [
    { heading: 'Candidate', width: 12, numberFormat: '@', prompt: 'Four "digits" & more.' },
    { heading: 'Done', width: 8, prompt: 'Yes when done.', choices: { values: ['Yes', 'No'], asks: true } },
    { heading: 'A heading that is longer than a title', width: 20, prompt: 'Ticked where so.', choices: { values: ['✓'], asks: false } }
  ],
  rows: [['0012', null, null]]
}

test('in a file every column has its prompt, its list and its format', async () => {
  const part = OfficePackage.open(await newWorkbookFile(sheet).save()).text('xl/worksheets/sheet1.xml')
  expect(part.match(/<dataValidation .*?<\/dataValidation>/g)).toEqual([
    '<dataValidation type="custom" showErrorMessage="0" allowBlank="1" showInputMessage="1" promptTitle="Candidate" ' +
      'prompt="Four &quot;digits&quot; &amp; more." sqref="A4:A1004"><formula1>TRUE</formula1></dataValidation>',
    '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" errorTitle="Not in the list" error="Keep it if that is how your centre writes it." ' +
      'allowBlank="1" showInputMessage="1" promptTitle="Done" prompt="Yes when done." sqref="B4:B1004"><formula1>"Yes,No"</formula1></dataValidation>',
    '<dataValidation type="list" errorStyle="warning" showErrorMessage="0" errorTitle="Not in the list" error="Keep it if that is how your centre writes it." ' +
      'allowBlank="1" showInputMessage="1" promptTitle="A heading that is longer than a…" prompt="Ticked where so." sqref="C4:C1004"><formula1>"✓"</formula1></dataValidation>'
  ])
  expect(part).toContain('<pane ySplit="3" topLeftCell="A4"')
})

test('in Excel every column has its prompt, its list and its format', async () => {
  const { workbook, host } = await openFileInExcel(marksWorkbook())
  await workbook.apply([{ kind: 'add-sheet', sheet }])
  const added = host.book.sheets.at(-1)
  const set = (property: string) => added?.formats.filter(format => format.property === property).map(({ area, value }) => [areaAddress(area), value])
  expect(set('validation.rule')).toEqual([
    ['A4:A1004', { custom: { formula: '=TRUE' } }],
    ['B4:B1004', { list: { inCellDropDown: true, source: 'Yes,No' } }],
    ['C4:C1004', { list: { inCellDropDown: true, source: '✓' } }]
  ])
  expect(set('validation.prompt')).toEqual([
    ['A4:A1004', { showPrompt: true, title: 'Candidate', message: 'Four "digits" & more.' }],
    ['B4:B1004', { showPrompt: true, title: 'Done', message: 'Yes when done.' }],
    ['C4:C1004', { showPrompt: true, title: 'A heading that is longer than a…', message: 'Ticked where so.' }]
  ])
  expect(set('validation.errorAlert')?.map(([, alert]) => (alert as { showAlert: boolean }).showAlert)).toEqual([false, true, false])
  expect(added?.formatAt(500, 0, 'numberFormat')).toBe('@')
  expect(added?.frozenRows).toBe(3)
  expect(host.exchanges.length).toBeLessThanOrEqual(4)
})

test('what fails on the way is never seen, and the next run takes it away', async () => {
  for (let request = 1; request <= 3; request++) {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    host.failAt({ request, isCarriedOut: false })
    const result = await workbook.apply([{ kind: 'add-sheet', sheet }]).then(() => 'done', () => 'failed')
    const visible = () => host.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)
    if (result === 'failed') expect(visible()).toEqual(['Marks', 'Year 11'])
    host.failAt(null)
    await workbook.apply([{ kind: 'add-sheet', sheet }])
    expect(host.book.sheets.filter(({ visibility }) => visibility !== 'Visible')).toEqual([])
  }
})
