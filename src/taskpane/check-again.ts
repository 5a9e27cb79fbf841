import { isAccepted } from '../model/finding'
import type { CellPlace, LiveEvent } from '../workbook/workbook'
import { keepChoice, keptChoice } from './kept-choice'
import type { Result } from './state'

const CHOICE = 'check-again'

/** Someone who goes on typing is not interrupted: checking waits for a pause this long, in milliseconds. */
const PAUSE = 1200

export function checksAgain(): boolean {
  return keptChoice(CHOICE) !== 'no'
}

export function setChecksAgain(wanted: boolean): void {
  keepChoice(CHOICE, wanted ? 'yes' : 'no')
}

export interface Watch {
  readonly hear: (event: LiveEvent) => void
  readonly stop: () => void
}

/**
 * Has a sheet checked again when a cell in a flagged row was edited and left. Excel tells of an edit when the cell is left, some
 * hosts after the next cell was selected: the cell selected last and the one before it may both be the one edited.
 */
export function watchFlaggedCells(latest: () => Result | null, checkAgain: () => void): Watch {
  let selected: readonly CellPlace[] = []
  let pause: ReturnType<typeof setTimeout> | undefined
  return {
    hear: event => {
      if (event.kind === 'cell-selected') selected = [event.place, ...selected.slice(0, 1)]
      if (event.kind !== 'cells-changed') return
      const result = latest()
      const isFlagged = selected.some(place => place.sheet === event.sheet && result !== null && isInFlaggedRow(result, place))
      // Whatever is typed meanwhile puts off a check that is due.
      if (!isFlagged && pause === undefined) return
      clearTimeout(pause)
      pause = setTimeout(() => {
        pause = undefined
        if (checksAgain()) checkAgain()
      }, PAUSE)
    },
    stop: () => { clearTimeout(pause) }
  }
}

/** A finding often hangs on other cells of its row too: a mark that is a sum, on its parts. */
function isInFlaggedRow({ checked: { report } }: Result, { sheet, cell }: CellPlace): boolean {
  return report.findings.some(finding => finding.sheet === sheet && rowOf(finding.cell) === rowOf(cell) && !isAccepted(finding))
}

const rowOf = (cell: string) => cell.replace(/^\D+/, '')
