import { openWorkbookFile } from '../../src/workbook/file'
import { bookFromFile } from '../host/book-from-file'
import { type Opened, workbookContract } from './contract'
import { cellsContract } from './contract-cells'
import { chartsContract } from './contract-charts'
import { newSheetContract } from './contract-new-sheet'

function open(file: Uint8Array): Promise<Opened> {
  const workbook = openWorkbookFile(file)
  return Promise.resolve({ workbook, look: async () => bookFromFile(await workbook.save()) })
}

workbookContract('a file', open)
cellsContract('a file', open)
chartsContract('a file', open)
newSheetContract('a file', open)
