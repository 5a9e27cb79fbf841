import { zlibCodec } from '../../src/cli/zlib-codec'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { byFflate, byNode, leastWork } from './floor'

/** What an engine found: all of one sort must find the same, or the comparison is not one. */
export interface Tally {
  readonly values: number
  /** The sum of all numbers. */
  readonly sum: number
}

export interface Engine {
  /** What we measure ourselves against, ourselves, or what no engine can do without. */
  readonly sort: 'library' | 'ours' | 'floor'
  /** The fastest way that its own documentation gives. */
  readonly way: string
  /** Loads the engine, which is not measured, and returns what is: it reads a workbook and tallies what it then holds. */
  readonly load: () => Promise<(bytes: Uint8Array, sheets: number) => Promise<Tally>>
}

/** By this day the marks are checked. */
export const AS_OF = dayOf(2026, 5, 1)

/** A library's date is counted as the serial number that stands in the file. */
const serial = (date: Date) => date.getTime() / 86_400_000 + 25569

function tallyOf(rows: Iterable<Iterable<unknown>>): Tally {
  let values = 0
  let sum = 0
  for (const row of rows) {
    for (const value of row) {
      if (value === null || value === undefined || value === '') continue
      values++
      if (typeof value === 'number') sum += value
      else if (value instanceof Date) sum += serial(value)
    }
  }
  return { values, sum: Math.round(sum) }
}

export const engines = {
  'hucre': {
    sort: 'library',
    way: 'readXlsx, without styles (its default)',
    load: async () => {
      const { readXlsx } = await import('hucre')
      return async bytes => {
        const { sheets } = await readXlsx(bytes)
        return tallyOf(sheets.flatMap(sheet => sheet.rows))
      }
    }
  },
  'hucre-stream': {
    sort: 'library',
    way: 'streamXlsxRows for each sheet, rows collected',
    load: async () => {
      const { streamXlsxRows } = await import('hucre')
      return async (bytes, sheets) => {
        const rows = []
        for (let sheet = 0; sheet < sheets; sheet++) for await (const row of streamXlsxRows(bytes, { sheet })) rows.push(row.values)
        return tallyOf(rows)
      }
    }
  },
  'sheetjs': {
    sort: 'library',
    way: 'read with dense: true, no formulas, HTML or formatted text',
    load: async () => {
      const { read } = await import('sheetjs')
      return bytes => {
        const { Sheets } = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false })
        const rows = Object.values(Sheets).flatMap(sheet => sheet['!data'] ?? [])
        return Promise.resolve(tallyOf(rows.map(row => row.map(cell => cell.v))))
      }
    }
  },
  'exceljs': {
    sort: 'library',
    way: 'Workbook.xlsx.load',
    load: async () => {
      const { default: exceljs } = await import('exceljs')
      return async bytes => {
        const workbook = new exceljs.Workbook()
        await workbook.xlsx.load(bytes.slice().buffer)
        const rows: unknown[][] = []
        workbook.eachSheet(sheet => {
          sheet.eachRow(row => rows.push(Array.isArray(row.values) ? row.values : []))
        })
        return tallyOf(rows)
      }
    }
  },
  'exceljs-stream': {
    sort: 'library',
    way: 'stream.xlsx.WorkbookReader, shared strings cached, rows collected',
    load: async () => {
      const { Readable } = await import('node:stream')
      const { default: exceljs } = await import('exceljs')
      return async bytes => {
        const reader = new exceljs.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
          sharedStrings: 'cache', styles: 'ignore', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore'
        })
        const rows: unknown[][] = []
        for await (const sheet of reader) for await (const row of sheet) rows.push(Array.isArray(row.values) ? row.values : [])
        return tallyOf(rows)
      }
    }
  },
  'centre-check': {
    sort: 'ours',
    way: 'open and read every sheet',
    load: () =>
      Promise.resolve(async bytes => {
        const workbook = openWorkbookFile(bytes, zlibCodec)
        const { sheets } = await workbook.describe()
        const grids = []
        for (const { name } of sheets) grids.push(await workbook.read(name))
        return tallyOf(grids.flatMap(({ rows }) => rows.map(({ cells }) => cells)))
      })
  },
  'centre-check-rules': {
    sort: 'ours',
    way: 'open, read, recognise and check every sheet',
    load: () =>
      Promise.resolve(async bytes => {
        const { grids } = await checkWorkbook(openWorkbookFile(bytes, zlibCodec), { asOf: AS_OF })
        return tallyOf([...grids.values()].flatMap(({ rows }) => rows.map(({ cells }) => cells)))
      })
  },
  'floor-node': {
    sort: 'floor',
    way: 'every part unpacked by Node’s zlib, its bytes walked once',
    load: () => Promise.resolve(bytes => Promise.resolve(leastWork(bytes, byNode)))
  },
  'floor-fflate': {
    sort: 'floor',
    way: 'the same, unpacked by fflate',
    load: () => Promise.resolve(bytes => Promise.resolve(leastWork(bytes, byFflate)))
  }
} as const satisfies Readonly<Record<string, Engine>>

export type EngineId = keyof typeof engines

export function isEngineId(text: string): text is EngineId {
  return Object.hasOwn(engines, text)
}
