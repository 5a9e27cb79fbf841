import { useEffect, useState } from 'react'
import { lookAtSheet } from '../flow/look-at-sheet'
import type { Grid } from '../model/grid'
import { SLICE } from '../model/slice'
import type { CellPlace, WorkbookInfo } from '../workbook/workbook'
import type { BrowserWorkbook } from './browser-workbook'

/** The sheet that is drawn. */
export interface SheetView {
  readonly name: string
  readonly grid: Grid
  /** Below this row, numbers in these columns are dates. */
  readonly headingRow: number
  readonly dateColumns: readonly string[]
}

export interface WorkbookView {
  readonly info: WorkbookInfo | null
  readonly sheet: SheetView | null
  readonly cursor: CellPlace | null
}

const nothing: WorkbookView = { info: null, sheet: null, cursor: null }

/** What the page draws of the workbook, kept in step with it. */
export function useWorkbookView(workbook: BrowserWorkbook): WorkbookView {
  const [view, setView] = useState(nothing)
  useEffect(() => {
    let current = true
    let drawing = false
    let again = false
    // What happens while the sheet is read is drawn with one more reading, however much it is.
    const draw = async () => {
      again = true
      if (drawing) return
      drawing = true
      try {
        while (again) {
          again = false
          const [info, name] = [await workbook.describe(), await workbook.activeSheet()]
          const sheet = name === null ? null : await sheetView(workbook, name)
          if (current) setView(before => ({ ...before, info, sheet }))
        }
      } finally {
        drawing = false
      }
    }
    void draw()
    const watching = workbook.watch(event => {
      if (event.kind === 'cell-selected') setView(before => ({ ...before, cursor: event.place }))
      else void draw()
    })
    return () => {
      current = false
      void watching.then(stop => stop())
    }
  }, [workbook])
  return view
}

async function sheetView(workbook: BrowserWorkbook, name: string): Promise<SheetView> {
  const [grid, look] = [await workbook.read(name), await lookAtSheet(workbook, name, { slice: SLICE })]
  return { name, grid, headingRow: look?.sheet.headingRow ?? 0, dateColumns: look?.dateColumns ?? [] }
}
