import { openWorkbookFile } from '../../src/workbook/file'
import { bookFromFile } from '../host/book-from-file'
import { workbookContract } from './contract'

workbookContract('a file', file => {
  const workbook = openWorkbookFile(file)
  return Promise.resolve({ workbook, look: async () => bookFromFile(await workbook.save()) })
})
