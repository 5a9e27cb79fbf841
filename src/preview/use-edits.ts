import { useState } from 'react'
import type { CellPlace, CellWrite } from '../workbook/workbook'
import type { BrowserWorkbook } from './browser-workbook'
import { SheetEdits, type Edited } from './sheet-edits'

export interface Edits {
  /** What came of the last one. */
  readonly said: Edited
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly type: (place: CellPlace, value: CellWrite['value']) => void
  readonly fill: (sheet: string, cells: readonly CellWrite[]) => void
  readonly clear: (sheet: string, cells: readonly string[]) => void
  readonly undo: () => void
  readonly redo: () => void
  /** When all that was asked for is done. */
  readonly settled: () => Promise<void>
}

const nothing: Edited = { text: '', isRefused: false }

/** The person's own edits of a workbook in the page. */
export function useEdits(workbook: BrowserWorkbook): Edits {
  const [edits] = useState(() => new SheetEdits(workbook))
  const [state, setState] = useState({ said: nothing, canUndo: false, canRedo: false })
  const tell = (edited: Promise<Edited>) => {
    void edited.then(said => { setState({ said, canUndo: edits.canUndo, canRedo: edits.canRedo }) })
  }
  return {
    ...state,
    type: (place, value) => { tell(edits.type(place, value)) },
    fill: (sheet, cells) => { tell(edits.fill(sheet, cells)) },
    clear: (sheet, cells) => { tell(edits.clear(sheet, cells)) },
    undo: () => { tell(edits.undo()) },
    redo: () => { tell(edits.redo()) },
    settled: () => edits.settled()
  }
}
