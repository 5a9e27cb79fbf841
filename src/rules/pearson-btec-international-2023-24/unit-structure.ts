import { normalise } from '../../recognise/normalise'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { familyKey, type Settings } from '../settings'
import type { Threshold } from '../../domain/award'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'

/** What the units sheets say of a unit. */
export interface StructureUnit {
  /** As it is printed. */
  readonly unit: string
  readonly isMandatory: boolean
  readonly isChosen: boolean
  /** Undefined where no column says so. */
  readonly needsPass: boolean | undefined
  readonly size: number | undefined
  readonly points: Readonly<Record<'P' | 'M' | 'D', number | undefined>>
}

/** The units of a programme by their plain names, as the units sheets list them; several rows may be one unit. */
export function structureOf(workbook: TypedWorkbook, edition: InternationalEdition, programme: string): ReadonlyMap<string, StructureUnit> {
  const found = new Map<string, StructureUnit>()
  for (const sheet of workbook.sheetsOf('units')) {
    for (const row of coveredRows(sheet, edition)) {
      const unit = sheet.column('unit-number')?.value(row)
      const of = normalise(sheet.column('qualification')?.value(row) ?? '')
      if (unit === undefined || (of !== '' && programme !== '' && of !== programme)) continue
      const said = sheet.column('required-pass')?.value(row)
      const before = found.get(normalise(unit))
      found.set(normalise(unit), {
        unit,
        isMandatory: before?.isMandatory === true || sheet.column('mandatory')?.value(row) === 'mandatory',
        isChosen: before?.isChosen === true || sheet.column('chosen')?.value(row) === 'yes',
        needsPass: before?.needsPass ?? (said === undefined ? undefined : said === 'yes'),
        size: before?.size ?? sheet.column('unit-size')?.value(row),
        points: before?.points ?? {
          P: sheet.column('points-p')?.value(row),
          M: sheet.column('points-m')?.value(row),
          D: sheet.column('points-d')?.value(row)
        }
      })
    }
  }
  return found
}

/** What the settings say of one size of qualification. */
export interface SizeRules {
  /** As it is compared: "extended diploma". */
  readonly size: string
  readonly thresholds: readonly Threshold[]
  /** Units of the valid combination by their plain names; undefined where none is entered. */
  readonly combination: readonly string[] | undefined
  /** How many required units may be U; undefined where that is not entered. */
  readonly compensation: number | undefined
}

/** Every size of which the settings know something, from the smallest by its lowest threshold. */
export function sizesIn(settings: Settings): readonly SizeRules[] {
  const names = [...settings['ia.threshold'].keys()].map(key => key.split(' ').slice(0, -1).join(' '))
  const sizes = new Set([...names, ...settings['ia.combination'].keys(), ...settings['ia.compensation'].keys()])
  const lowest = ({ thresholds }: SizeRules) => Math.min(...thresholds.map(({ points }) => points))
  return [...sizes].map(size => sizeRules(settings, size)).sort((one, other) => (lowest(one) === lowest(other) ? 0 : lowest(one) - lowest(other)))
}

export function sizeRules(settings: Settings, name: string): SizeRules {
  const size = familyKey(name)
  const thresholds = [...settings['ia.threshold']].flatMap(([key, points]) => {
    const grade = key.slice(size.length + 1)
    return key.startsWith(`${size} `) && !grade.includes(' ') ? [{ grade: grade.toUpperCase(), points }] : []
  })
  const combination = settings['ia.combination'].get(size)?.map(plainUnit)
  return { size, thresholds, combination, compensation: settings['ia.compensation'].get(size) }
}

/** "Unit 3" and "U3" are "3", as in the columns of units. */
export function plainUnit(text: string): string {
  return normalise(text).replace(/^(?:units? ?|u(?=\d))(?:no |number )?0*(?=.)/, '')
}
