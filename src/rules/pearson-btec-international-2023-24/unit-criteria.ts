import { plainAim } from '../../domain/criteria'
import { normalise } from '../../recognise/normalise'
import type { TypedWorkbook } from '../../recognise/typed-sheet'

/** The criteria that the units sheets list, by unit and then by learning aim; '' where a row names no aim. */
export type UnitCriteria = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

const remembered = new WeakMap<TypedWorkbook, UnitCriteria>()

/** Where two qualifications have a unit of one number with criteria of their own, nothing tells which is meant: it is left out. */
export function unitCriteria(workbook: TypedWorkbook): UnitCriteria {
  const before = remembered.get(workbook)
  if (before) return before
  const byQualification = new Map<string, Map<string, Map<string, Set<string>>>>()
  for (const sheet of workbook.sheetsOf('units')) {
    const [units, aims, criteria, qualifications] = [
      sheet.column('unit-number'), sheet.column('learning-aim'), sheet.column('criteria'), sheet.column('qualification')
    ]
    for (const row of sheet.rows) {
      const [unit, listed] = [units?.value(row), criteria?.value(row)]
      if (unit === undefined || listed === undefined) continue
      const own = entry(byQualification, unit, () => new Map<string, Map<string, Set<string>>>())
      const ofUnit = entry(own, normalise(qualifications?.value(row) ?? ''), () => new Map<string, Set<string>>())
      const ofAim = entry(ofUnit, plainAim(aims?.value(row) ?? ''), () => new Set<string>())
      for (const criterion of listed) ofAim.add(criterion)
    }
  }
  const found = new Map<string, ReadonlyMap<string, readonly string[]>>()
  for (const [unit, qualifications] of byQualification) {
    const [only, ...others] = [...qualifications.values()]
    if (only && others.length === 0) found.set(unit, new Map([...only].map(([aim, criteria]) => [aim, [...criteria]])))
  }
  remembered.set(workbook, found)
  return found
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make()
  map.set(key, known)
  return known
}
