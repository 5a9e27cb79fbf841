import { Mapping, partsOfPath } from '../recognise/mapping'
import { recognise, type PlainWorkbook } from '../recognise/recognise'
import type { Steering } from '../recognise/steering'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { readSettings, type GivenSettings } from '../rules/settings/read-settings'

export interface Understood {
  readonly typed: TypedWorkbook
  readonly given: GivenSettings
  readonly mapping: Mapping
  /** Names of the sheets that the settings were read from. */
  readonly settingsSheets: readonly string[]
}

/** Recognises sheets as the workbook's own settings say, which are read first. Yields as recognition does. */
export function* understand(workbook: Omit<PlainWorkbook, 'steering' | 'only'>): Generator<undefined, Understood, undefined> {
  const settingsAlone = yield* recognise({ ...workbook, only: 'settings' })
  const given = readSettings(settingsAlone)
  const steering = steeringOf(given, workbook.sheets.map(({ name }) => name))
  const typed = yield* recognise({ ...workbook, steering })
  return { typed, given, mapping: steering.mapping, settingsSheets: settingsAlone.sheets.map(({ name }) => name) }
}

function steeringOf({ settings, mappings }: GivenSettings, sheets: readonly string[]): Steering {
  const headings = mappings.flatMap(({ path, column }) => {
    const parts = partsOfPath(path, sheets)
    return parts ? [{ ...parts, column }] : []
  })
  return {
    mapping: new Mapping(headings),
    rulebook: settings.rulebook ?? undefined,
    academicYear: settings['academic-year'] ?? undefined
  }
}
