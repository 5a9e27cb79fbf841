import { remembered } from '../../recognise/remembered'
import type { Column, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { ComponentSheet } from './series-log'
import { plainSubject } from '../../recognise/subject'

export type ComponentType = 'internal' | 'external'

/** A sheet of either kind that may say who assesses a component. */
type Typed = ComponentSheet & { column(id: 'component-type'): Column<ComponentType> | undefined }

const gathered = new WeakMap<TypedWorkbook, ReadonlyMap<string, ComponentType | null>>()

/**
 * Whether the component of a row is assessed by the centre or by the awarding body: by the row, or by another row of
 * entries or series log about the same component, as long as they agree. Undefined where nothing says.
 */
export function componentTypeOn(workbook: TypedWorkbook, sheet: Typed): (row: Row) => ComponentType | undefined {
  const types = gathered.get(workbook) ?? gather(workbook)
  gathered.set(workbook, types)
  const own = sheet.column('component-type')
  const key = keyOn(sheet)
  return row => own?.value(row) ?? types.get(key(row)) ?? undefined
}

function gather(workbook: TypedWorkbook): ReadonlyMap<string, ComponentType | null> {
  const types = new Map<string, ComponentType | null>()
  const sheets: readonly Typed[] = [...workbook.sheetsOf('component-entries'), ...workbook.sheetsOf('component-series')]
  for (const sheet of sheets) {
    const own = sheet.column('component-type')
    const key = keyOn(sheet)
    for (const row of own ? sheet.rows : []) {
      const type = own?.value(row)
      if (type === undefined) continue
      const known = types.get(key(row))
      types.set(key(row), known === undefined || known === type ? type : null)
    }
  }
  return types
}

function keyOn(sheet: Typed): (row: Row) => string {
  const [subject, component] = [sheet.column('subject'), sheet.column('component')]
  const plainOf = remembered(plainSubject)
  return row => `${plainOf(subject?.value(row) ?? '')}|${component?.value(row) ?? ''}`
}
