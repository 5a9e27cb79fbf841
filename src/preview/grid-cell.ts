import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community'
import type { Row } from './grid-layout'

/** How a cell is drawn. */
export interface Look {
  readonly className: string
  /** Heard before the text, not seen. */
  readonly before: string
  readonly text: string
  /** Heard after it. */
  readonly after: string
  /** What is said when one points at the cell. */
  readonly title: string
  readonly isSelected: boolean
}

export interface Drawing {
  readonly lookOf: (row: number) => Look
  readonly unseen: string
}

/** Draws a cell anew, each time the library asks for it. */
export class CellText implements ICellRendererComp<Row> {
  readonly #text = document.createElement('span')
  #cell: HTMLElement | null = null
  #look: Look | null = null
  #worn: readonly string[] = []

  init(params: ICellRendererParams<Row> & Drawing): void {
    this.refresh(params)
  }

  getGui(): HTMLElement {
    return this.#text
  }

  refresh({ node, lookOf, unseen, eGridCell }: ICellRendererParams<Row> & Drawing): boolean {
    const look = lookOf((node.rowIndex ?? 0) + 1)
    if (this.#look && isSame(this.#look, look)) return true
    this.#look = look
    this.#cell = eGridCell
    this.#wear(look.className)
    eGridCell.ariaSelected = String(look.isSelected)
    eGridCell.title = look.title
    this.#text.replaceChildren(...aside(look.before, unseen), look.text, ...aside(look.after, unseen))
    return true
  }

  destroy(): void {
    this.#wear('')
  }

  #wear(className: string): void {
    this.#cell?.classList.remove(...this.#worn)
    this.#worn = className.split(' ').filter(name => name !== '')
    this.#cell?.classList.add(...this.#worn)
  }
}

function isSame(one: Look, other: Look): boolean {
  return one.className === other.className && one.text === other.text && one.before === other.before && one.after === other.after
    && one.title === other.title && one.isSelected === other.isSelected
}

function aside(text: string, className: string): HTMLElement[] {
  if (text === '') return []
  const span = document.createElement('span')
  span.className = className
  span.textContent = text
  return [span]
}
