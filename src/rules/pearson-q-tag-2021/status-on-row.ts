import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Settings } from '../settings'
import { registeredFor, registeredRows, registeredStatus, type Status } from './register'
import { sameTitle } from './same-title'

type AnySheet = Pick<TypedSheet, 'name' | 'columns'>

/** Where the learner of a row stands: by the row's own status, else by the register; undefined where neither says, or several differ. */
export function statusOnRow(sheet: AnySheet, row: Row, workbook: TypedWorkbook, settings: Settings): Status | undefined {
  const registered = registeredRows(workbook.learners.of(sheet, row)).filter(one => sameTitle(registeredFor(one), titleOn(sheet, row)))
  const said = textOn(sheet, row, 'status')
  const isToppedUp = registered.some(one => one.sheet.column('top-up')?.value(one.row) === 'yes')
  if (said === 'mid-flight' && isToppedUp) return 'certificating'
  if (said === 'certificating' || said === 'mid-flight' || said === 'withdrawn') return said
  const all = new Set(registered.map(one => registeredStatus(one, settings['tag.window-end'])))
  return all.size === 1 ? [...all][0] : undefined
}

/** The qualification that a row names; empty where it names none. */
export function titleOn(sheet: AnySheet, row: Row): string {
  return textOn(sheet, row, 'qualification') ?? textOn(sheet, row, 'programme') ?? ''
}

function textOn(sheet: AnySheet, row: Row, id: string): string | undefined {
  const column: Column | undefined = sheet.columns.find(one => one.id === id)
  const value = column?.value(row)
  return typeof value === 'string' ? value : undefined
}
