import type { CellPlace, LiveWorkbook, Workbook } from '../../src/workbook/workbook'

/** A workbook file as if someone had it open, with a sheet in front. */
export function openWorkbook(workbook: Workbook, inFront: string | null, changes: Partial<LiveWorkbook> = {}) {
  const selected: CellPlace[] = []
  const live: LiveWorkbook = {
    describe: () => workbook.describe(),
    read: (sheet, options) => workbook.read(sheet, options),
    apply: list => workbook.apply(list),
    activeSheet: () => Promise.resolve(inFront),
    select: place => {
      selected.push(place)
      return Promise.resolve()
    },
    watch: () => Promise.resolve(() => Promise.resolve()),
    ...changes
  }
  return { live, selected }
}
