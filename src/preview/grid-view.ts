import type { ColDef, GridApi, IDatasource } from 'ag-grid-community'
import { columnIndex, columnLetters } from '../model/address'
import { turn } from '../model/slice'
import { CellEditor } from './cell-editor'
import { CellText, type Look } from './grid-cell'
import { ROW_HEIGHT, type GridLayout, type Row } from './grid-layout'
import { ROW_COLUMN, makeGrid } from './grid-library'
import type { Spot } from './grid-moves'
import { pageStrings } from './strings'

/** The library makes each column as soon as it knows of it: of a sheet as wide as Excel's, only those that one comes to. */
const COLUMNS_AT_ONCE = 200
/** How near one may come to the last column that is there before there are more, in pixels. */
const NEAR = 1000

/** What is drawn, and what is done with it. */
export interface Shown {
  readonly name: string
  readonly layout: GridLayout
  readonly lookOf: (spot: Spot) => Look
  readonly rowLookOf: (row: number) => Look
  readonly cursor: Spot | null
  readonly onType: (spot: Spot, text: string) => void
}

/** Names of classes. */
export interface Classes {
  readonly header: string
  readonly rowHeading: string
  readonly editor: string
  readonly unseen: string
}

/** A sheet in the library's grid. */
export class GridView {
  readonly #host = document.createElement('div')
  readonly #api: GridApi<Row>
  #shown: Shown
  #columns = 0

  constructor(place: HTMLElement, shown: Shown, readonly classes: Classes) {
    this.#shown = shown
    this.#host.style.height = '100%'
    this.#api = makeGrid(this.#host, {
      infiniteInitialRowCount: shown.layout.rows,
      defaultColDef: { sortable: false, resizable: false, suppressHeaderMenuButton: true, cellRenderer: CellText, cellEditor: CellEditor, cellEditorParams: { className: classes.editor } },
      focusGridInnerElement: () => {
        this.focus(this.#shown.cursor ?? { row: 1, column: 0 })
        return true
      },
      // Tab leads on from the grid, as it led to it.
      tabToNextCell: () => false,
      onBodyScroll: ({ left }) => { this.#scrolledTo(left) }
    })
    // Only now is the library's style there to be measured.
    place.append(this.#host)
  }

  /** Puts columns and rows in, each in its turn. */
  async fill(): Promise<void> {
    await turn()
    if (this.#api.isDestroyed()) return
    this.#setColumns(COLUMNS_AT_ONCE)
    await turn()
    if (this.#api.isDestroyed()) return
    this.#api.setGridOption('datasource', this.#rows())
    const { cursor } = this.#shown
    if (!cursor) return
    this.show(cursor)
    // Something that was done in the grid of another sheet led here.
    if (document.activeElement === document.body) this.focus(cursor)
  }

  /** Draws what has changed. Columns and rows that were there stay: the cursor may stand in one that was emptied. */
  draw(now: Shown): void {
    const before = this.#shown
    const shown = { ...now, layout: atLeastAs(before.layout, now.layout) }
    this.#shown = shown
    if (this.#columns === 0 || before.lookOf === shown.lookOf) return
    const { rows, widths } = shown.layout
    if (!isSame(before.layout.widths, widths)) this.#setColumns(Math.max(this.#columns, COLUMNS_AT_ONCE))
    if (before.layout.rows !== rows) this.#api.setRowCount(rows, true)
    this.#api.refreshCells({ force: true })
    const isLarger = before.layout.rows < rows || before.layout.widths.length < widths.length
    if (isLarger && shown.cursor) this.show(shown.cursor)
  }

  /** Brings a cell into view; the focus goes with it where it is in the grid. */
  show(spot: Spot): void {
    if (this.#columns === 0 || !this.#holds(spot)) return
    this.reveal(spot)
    const { activeElement } = document
    if (activeElement instanceof HTMLInputElement || !this.#host.contains(activeElement)) return
    this.focus(spot)
  }

  reveal({ row, column }: Spot): void {
    if (column >= this.#columns) this.#setColumns(column + COLUMNS_AT_ONCE)
    this.#api.ensureIndexVisible(row - 1)
    this.#api.ensureColumnVisible(columnLetters(column))
  }

  focus(spot: Spot): void {
    this.reveal(spot)
    this.#api.setFocusedCell(spot.row - 1, columnLetters(spot.column))
  }

  edit({ row, column }: Spot, key: string): void {
    this.#api.startEditingCell({ rowIndex: row - 1, colKey: columnLetters(column), key })
  }

  endEditing(): void {
    this.#api.stopEditing()
  }

  /** How many rows are in view at once. */
  get page(): number {
    return Math.floor(this.#host.clientHeight / ROW_HEIGHT) - 2
  }

  destroy(): void {
    this.#api.destroy()
    this.#host.remove()
  }

  /** A cursor may stand beyond what is drawn, where another has set it. */
  #holds({ row, column }: Spot): boolean {
    const { rows, widths } = this.#shown.layout
    return row <= rows && column < widths.length
  }

  #scrolledTo(left: number): void {
    const { widths } = this.#shown.layout
    if (this.#columns >= widths.length) return
    const end = widths.slice(0, this.#columns).reduce((sum, width) => sum + width, 0)
    if (left + this.#host.clientWidth + NEAR > end) this.#setColumns(this.#columns + COLUMNS_AT_ONCE)
  }

  #setColumns(count: number): void {
    const { layout, name } = this.#shown
    const { classes } = this
    this.#columns = Math.min(count, layout.widths.length)
    const rowColumn: ColDef<Row> = {
      ...ROW_COLUMN,
      headerName: pageStrings.row,
      headerClass: classes.rowHeading,
      cellRendererParams: { unseen: classes.unseen, lookOf: (row: number) => this.#shown.rowLookOf(row) }
    }
    this.#api.setGridOption('columnDefs', [rowColumn, ...layout.widths.slice(0, this.#columns).map((width, column) => this.#columnOf(column, width))])
    const grid = this.#host.querySelector('[role=grid]')
    grid?.setAttribute('aria-label', pageStrings.sheet(name))
    grid?.setAttribute('aria-multiselectable', 'true')
    grid?.setAttribute('aria-colcount', String(layout.widths.length + 1))
  }

  #columnOf(column: number, width: number): ColDef<Row, string> {
    const letters = columnLetters(column)
    const spotIn = (rowIndex: number | null | undefined) => ({ row: (rowIndex ?? 0) + 1, column })
    return {
      colId: letters,
      headerName: letters,
      headerClass: this.classes.header,
      width,
      minWidth: 0,
      editable: true,
      cellRendererParams: { unseen: this.classes.unseen, lookOf: (row: number) => this.#shown.lookOf({ row, column }) },
      valueGetter: ({ node }) => this.#shown.layout.editTextOf(spotIn(node?.rowIndex).row, column),
      // Written by the workbook, if at all, and drawn then.
      valueSetter: ({ node, newValue }) => {
        this.#shown.onType(spotIn(node?.rowIndex), newValue ?? '')
        return false
      }
    }
  }

  #rows(): IDatasource {
    return {
      getRows: wanted => {
        const { rows } = this.#shown.layout
        const count = Math.max(Math.min(wanted.endRow, rows) - wanted.startRow, 0)
        wanted.successCallback(Array.from({ length: count }, (_, index): Row => ({ number: wanted.startRow + index + 1 })), rows)
      }
    }
  }
}

/** Whether an element is about the cells, and not a cell: letters of columns, the ground beside and below. */
export function isBeside(target: EventTarget): boolean {
  return target instanceof Element && spotAt(target) === null && target.closest('.ag-body-vertical-scroll, .ag-body-horizontal-scroll') === null
}

/** Which cell an element of the grid is in; null for what is no cell. Column -1 holds the rows' numbers. */
export function spotAt(target: EventTarget): Spot | null {
  if (!(target instanceof Element)) return null
  const column = target.closest('[role=gridcell], [role=rowheader]')?.getAttribute('col-id')
  const row = target.closest('[row-index]')?.getAttribute('row-index')
  if (column == null || row == null) return null
  return { row: Number(row) + 1, column: column === ROW_COLUMN.colId ? -1 : columnIndex(column) }
}

function atLeastAs(before: GridLayout, now: GridLayout): GridLayout {
  const [rows, widths] = [Math.max(before.rows, now.rows), [...now.widths, ...before.widths.slice(now.widths.length)]]
  return rows === now.rows && widths.length === now.widths.length ? now : { ...now, rows, widths }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}
