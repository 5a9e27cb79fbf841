import { openFileInExcel } from '../host/open'
import { workbookContract } from './contract'

workbookContract('Excel', async file => {
  const { workbook, host } = await openFileInExcel(file)
  return { workbook, look: () => Promise.resolve(host.book) }
})
