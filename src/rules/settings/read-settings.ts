import { nearSpelling } from '../../domain/near-spelling'
import { isBlank, isCellError, isUnknown, showValue, type CellValue } from '../../model/cell'
import { normalise } from '../../recognise/normalise'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { settingFamilies, settingsList, startingSettings, type FamilyId, type SettingId, type Settings } from '../settings'
import type { ValueType } from './value-type'

/** A row of a settings sheet that cannot be used as it stands. */
export interface SettingFault {
  readonly kind: 'unknown' | 'impossible' | 'twice' | 'not-stored'
  readonly sheet: TypedSheet<'settings'>
  readonly row: Row
  readonly column: Column
  readonly name: string
  readonly message: string
  readonly fix: string
}

/** A row `map.<sheet>.<heading>`, as it stands. */
export interface MappingRow {
  readonly sheet: TypedSheet<'settings'>
  readonly row: Row
  /** What follows `map.`: a sheet's name and a heading, both of which may hold dots. */
  readonly path: string
  readonly column: string
}

export interface GivenSettings {
  readonly settings: Settings
  /** Names of the settings that the workbook gives, as they are listed here. */
  readonly given: readonly string[]
  readonly mappings: readonly MappingRow[]
  readonly faults: readonly SettingFault[]
}

const MAP = /^map\s*\.\s*(?=\S)/i

const types: Readonly<Record<string, { readonly type: ValueType<unknown>; readonly start: unknown } | undefined>> = settingsList
const idByName = new Map(Object.keys(settingsList).map(id => [normalise(id), id as SettingId]))
const familyIds = Object.keys(settingFamilies) as FamilyId[]

/** Reads the settings sheets of a workbook. What cannot be used is a fault, and the starting value holds. */
export function readSettings(workbook: Pick<TypedWorkbook, 'sheetsOf' | 'dateSystem'>): GivenSettings {
  const reading = new Reading(workbook.dateSystem)
  for (const sheet of workbook.sheetsOf('settings')) reading.sheet(sheet)
  return reading.result()
}

interface Line {
  readonly sheet: TypedSheet<'settings'>
  readonly row: Row
  readonly name: string
  readonly value: CellValue
}

class Reading {
  private readonly values = new Map<string, unknown>()
  private readonly firsts = new Map<string, Line>()
  private readonly mappings: MappingRow[] = []
  private readonly faults: SettingFault[] = []

  constructor(private readonly dateSystem: TypedWorkbook['dateSystem']) {}

  sheet(sheet: TypedSheet<'settings'>): void {
    const unknown: Line[] = []
    let known = 0
    for (const line of linesOf(sheet)) {
      if (this.line(line)) known += 1
      else unknown.push(line)
    }
    // A sheet of settings of something else is nobody's fault.
    if (known > 0 || unknown.some(({ name }) => nearest(name))) for (const line of unknown) this.faults.push(unknownName(line))
  }

  result(): GivenSettings {
    const settings: Record<string, unknown> = { ...startingSettings }
    for (const id of familyIds) settings[id] = new Map([...this.values].flatMap(([key, value]) => memberOf(id, key, value)))
    for (const [key, value] of this.values) if (key in types) settings[key] = value
    return { settings: settings as unknown as Settings, given: [...this.values.keys()], mappings: this.mappings, faults: this.faults }
  }

  /** False where the row's name is no setting's. */
  private line(line: Line): boolean {
    const { sheet, row, name, value } = line
    if (MAP.test(name)) {
      if (!isBlank(value)) this.mappings.push({ sheet, row, path: name.replace(MAP, ''), column: showValue(value).trim() })
      return true
    }
    const id = idByName.get(normalise(name))
    const family = familyIds.find(candidate => normalise(name).startsWith(`${normalise(candidate)} `))
    const key = id ?? (family && `${family} ${normalise(name).slice(normalise(family).length + 1)}`)
    const type = id === undefined ? family && settingFamilies[family].type : types[id]?.type
    if (key === undefined || type === undefined) return false
    if (!isBlank(value)) this.take(key, type, line)
    return true
  }

  private take(key: string, type: ValueType<unknown>, line: Line): void {
    const { value } = line
    const isTyped = typeof value !== 'object'
    const read = isTyped ? type.read(value, this.dateSystem) : undefined
    const first = this.firsts.get(key)
    if (isUnknown(value)) this.faults.push(notStored(line))
    else if (read === undefined || !isTyped) this.faults.push(impossible(line, type, types[key]?.start))
    else if (!first) {
      this.firsts.set(key, line)
      this.values.set(key, read)
    } else if (type.show(read) !== type.show(this.values.get(key))) this.faults.push(twice(line, first))
  }
}

function* linesOf(sheet: TypedSheet<'settings'>): Generator<Line> {
  const [names, values] = [sheet.column('setting'), sheet.column('value')]
  for (const row of sheet.rows) {
    const name = names?.value(row)
    if (name !== undefined && values) yield { sheet, row, name, value: values.raw(row) }
  }
}

function memberOf(family: FamilyId, key: string, value: unknown): readonly (readonly [string, unknown])[] {
  return key.startsWith(`${family} `) ? [[key.slice(family.length + 1), value]] : []
}

function nearest(name: string): string | undefined {
  return nearSpelling(name.toLowerCase(), Object.keys(settingsList))
}

function unknownName(line: Line): SettingFault {
  const { name } = line
  const suggestion = nearest(name)
  const fix = suggestion === undefined ? 'Correct the name, or delete the row: it is not used.' : `If ${suggestion} is meant, write that: until then the row is not used.`
  return fault('unknown', 'setting', line, `There is no setting named "${name}".`, fix)
}

function impossible(line: Line, type: ValueType<unknown>, start: unknown): SettingFault {
  const { name, value } = line
  const shown = isCellError(value) ? value.text : `"${showValue(value).trim()}"`
  const holds = start === null || start === undefined ? 'the setting counts as blank' : `its starting value holds, ${type.show(start)}`
  return fault('impossible', 'value', line, `${shown} is no value for ${name}, which takes ${type.expects}.`, `Correct the value or clear the cell: until then ${holds}.`)
}

function notStored(line: Line): SettingFault {
  const message = `The value of ${line.name} is a formula whose result is not stored in the file.`
  return fault('not-stored', 'value', line, message, 'Open the workbook in Excel, save it and check again.')
}

function twice(line: Line, first: Line): SettingFault {
  const cell = first.sheet.column('value')?.cell(first.row) ?? ''
  const place = first.sheet === line.sheet ? cell : `${cell} of the sheet ${first.sheet.name}`
  const message = `${line.name} is set to another value in ${place}, and that one is used.`
  return fault('twice', 'value', line, message, 'Keep one of the two rows.')
}

function fault(kind: SettingFault['kind'], at: 'setting' | 'value', { sheet, row, name }: Line, message: string, fix: string): SettingFault {
  const column = sheet.column(at)
  if (!column) throw new Error(`The settings sheet ${sheet.name} has no column ${at}.`)
  return { kind, sheet, row, column, name, message, fix }
}
