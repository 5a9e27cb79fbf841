import { excelWorkbook } from '../../src/workbook/excel'
import type { LiveWorkbook } from '../../src/workbook/workbook'
import { bookFromFile } from './book-from-file'
import type { Book } from './book'
import { connect, type Support } from './client'
import { ExcelHost } from './excel-host'

export interface OpenInExcel {
  readonly workbook: LiveWorkbook
  readonly host: ExcelHost
}

/** A book as the add-in sees it: through Microsoft's client. */
export function openInExcel(book: Book, support?: Support): OpenInExcel {
  const host = new ExcelHost(book)
  const supports = (version: string) => Number(version.split('.')[1]) <= (support?.excelApi ?? 9)
  return { host, workbook: excelWorkbook(connect(host.execute, support, host.post), supports) }
}

export async function openFileInExcel(bytes: Uint8Array, support?: Support): Promise<OpenInExcel> {
  return openInExcel(await bookFromFile(bytes), support)
}
