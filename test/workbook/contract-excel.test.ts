import { type OpenInExcel, openFileInExcel } from '../host/open'
import type { Opened } from './contract'
import { workbookContract } from './contract'
import { cellsContract } from './contract-cells'
import { chartsContract } from './contract-charts'
import { newSheetContract } from './contract-new-sheet'

const opened = ({ workbook, host }: OpenInExcel): Opened => ({ workbook, look: () => Promise.resolve(host.book) })

workbookContract('Excel', async file => opened(await openFileInExcel(file)))
chartsContract('Excel', async file => opened(await openFileInExcel(file)))
newSheetContract('Excel', async file => opened(await openFileInExcel(file)))

// Only from ExcelApi 1.13 on, as Excel 2021 has it, can merged cells be told.
cellsContract('Excel', async file => opened(await openFileInExcel(file, { excelApi: 13, delayForCellEdit: true })))
