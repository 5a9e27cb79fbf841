import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community'
import type { Row } from './grid-layout'
import { pageStrings } from './strings'

export interface EditorLook {
  readonly className: string
}

/** Types into one cell. What begins and ends it, and where the cursor goes then, is the library's. */
export class CellEditor implements ICellEditorComp<Row, string> {
  readonly #input = document.createElement('input')

  init({ eventKey, value, column, rowIndex, className }: ICellEditorParams<Row, string> & EditorLook): void {
    this.#input.className = className
    this.#input.ariaLabel = pageStrings.cell(`${column.getColId()}${rowIndex + 1}`)
    // F2 and Enter go on from what stands there; anything else is typed over it.
    this.#input.value = eventKey?.length === 1 ? eventKey : (eventKey === 'Backspace' ? '' : (value ?? ''))
  }

  getGui(): HTMLElement {
    return this.#input
  }

  afterGuiAttached(): void {
    this.#input.focus()
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length)
  }

  getValue(): string {
    return this.#input.value
  }
}
