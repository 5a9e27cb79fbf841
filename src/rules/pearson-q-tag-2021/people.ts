import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { Day } from '../../domain/dates'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { ownRows } from './own-rows'
import { enteredOn, type QTagSheet } from './q-tags'
import { rememberedBy } from '../remembered-by'

export type StaffSheet = TypedSheet<'staff'>

/** Someone named beside Q-TAGs. */
export interface Judge {
  readonly name: string
  /** "assesses", "verifies". */
  readonly does: string
  /** The first cell that names them so. */
  readonly row: Row
  readonly column: Column
  /** The first day on which one of these Q-TAGs was recorded; undefined where none has a day. */
  readonly since: Day | undefined
}

/** The assessors and internal verifiers whom a sheet of Q-TAGs names, each spelling once. */
export function judgesOn(sheet: QTagSheet, workbook: TypedWorkbook): readonly Judge[] {
  const date = sheet.column('q-tag-date')
  const judges = new Map<string, Judge>()
  for (const { row } of enteredOn(sheet, workbook)) {
    for (const [id, does] of [['assessor', 'assesses'], ['iv-name', 'verifies']] as const) {
      const column = sheet.column(id)
      for (const name of namesIn(column?.value(row) ?? '')) {
        const before = judges.get(name)
        const day = date?.value(row)
        const since = before?.since === undefined || (day !== undefined && day < before.since) ? day : before.since
        if (column) judges.set(name, before ? { ...before, since: since ?? before.since } : { name, does, row, column, since })
      }
    }
  }
  return [...judges.values()]
}

/** The same on all sheets of Q-TAGs. */
export const judgesIn = rememberedBy((workbook: TypedWorkbook): readonly Judge[] =>
  workbook.sheetsOf('q-tags').flatMap(sheet => judgesOn(sheet, workbook))
)

/** A person in one role, as a staff sheet lists them. */
export interface StaffRow {
  readonly sheet: StaffSheet
  readonly row: Row
  readonly name: string
}

/** Everyone whom a staff sheet lists. */
export function staffOn(sheet: StaffSheet): readonly StaffRow[] {
  const names = sheet.column('staff-name')
  return ownRows(sheet).flatMap(row => {
    const name = names?.value(row)
    return name === undefined ? [] : [{ sheet, row, name }]
  })
}

/** Those of a list who may be a person of this name. */
export function namedLike<T extends { readonly name: string }>(people: readonly T[], name: string): readonly T[] {
  return people.filter(person => mayBeOnePerson(person.name, name))
}
