import { parseArea } from '../../host/area'
import { exampleBytes } from '../books'
import { browserOnSite } from '../browser-on-site'
import { openPane, type ExcelVisit } from '../excel-page'
import { check } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

let excel: ExcelVisit | undefined
function host() {
  if (!excel) throw new Error('The pane is not open.')
  return excel.host
}

/** What only Excel has to say. */
const states: readonly State[] = [
  ['excel open', ({ page }) => page.getByText('58 learners').waitFor()],
  ['excel cell edited', async ({ page }) => {
    host().refusal = 'InvalidOperationInCellEditMode'
    await page.getByRole('button', { name: 'Check this sheet' }).click()
    await page.getByText(/A cell is being edited/).first().waitFor()
    host().refusal = null
  }],
  ['excel checked', async guest => {
    await check(guest)
    await guest.page.getByRole('option', { name: /J15/ }).click()
  }],
  ['excel sorted meanwhile', async ({ page }) => {
    const marks = host().book.sheets.find(({ name }) => name === 'Component 1 marks')
    if (marks) host().book.type(marks, parseArea('A9'), '9999')
    await page.getByRole('button', { name: 'Accept with a reason' }).click()
    await page.getByLabel('Why can this stand as it is?').fill('Marked out of 70.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByText('has changed since it was checked: check it again.').first().waitFor()
  }]
]

testLooks(on, states, async (browser, address, { options, background }) => {
  excel = await openPane(browser, address, exampleBytes('component-marks-faulty.xlsx'), { ...options, background, viewport: options.viewport ?? { width: 350, height: 760 } })
  return excel
})
