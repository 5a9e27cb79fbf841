import type { Day } from '../../domain/dates'
import { remembered } from '../../recognise/remembered'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { aimName } from './evidence'
import { rememberedBy } from '../remembered-by'
import { sameTitle } from './same-title'
import { unitName } from './unit-results'

export type UnitsSheet = TypedSheet<'units'>

/** A row of a sheet of units: a unit, or a topic or learning aim of one. */
export interface Content {
  readonly sheet: UnitsSheet
  readonly row: Row
  readonly qualification: string
  readonly cohort: string
  readonly unit: string
  /** Empty where the row is of the whole unit. */
  readonly aim: string
  readonly topic: string
  readonly isMandatory: boolean | undefined
  readonly isLicenceLinked: boolean
  /** How much of it has been taught, from 0 to 1, or `some`; undefined where that is not recorded. */
  readonly taught: number | 'some' | undefined
  readonly taughtOn: Day | undefined
}

/** The content of the units that are taken, on all sheets; topics that are only examples are left out. */
export const contentIn = rememberedBy((workbook: TypedWorkbook): readonly Content[] => workbook.sheetsOf('units').flatMap(contentOf))

/** The content of a qualification, or of any where none is named. */
export function contentFor(workbook: TypedWorkbook, qualification: string): readonly Content[] {
  return byTitle(workbook)(qualification)
}

const byTitle = rememberedBy((workbook: TypedWorkbook) =>
  remembered(qualification => contentIn(workbook).filter(content => sameTitle(content.qualification, qualification)))
)

/** How much has been taught by a day: what is planned for later has not. */
export function taughtBy({ taught, taughtOn }: Content, day: Day): number | 'some' | undefined {
  return taught ?? (taughtOn === undefined ? undefined : Number(taughtOn <= day))
}

/** The share of rows that are taught, of those of which it is recorded; undefined where it is recorded of none. */
export function shareTaught(content: readonly Content[], day: Day): number | undefined {
  const shares = content.flatMap(one => taughtBy(one, day) ?? [])
  return shares.length === 0 ? undefined : shares.reduce((sum: number, share) => sum + (share === 'some' ? 0.5 : share), 0) / shares.length
}

function contentOf(sheet: UnitsSheet): readonly Content[] {
  const [unit, aim, topic] = [sheet.column('unit-number'), sheet.column('learning-aim'), sheet.column('topic')]
  const [mandatory, taught, taughtDate] = [sheet.column('mandatory'), sheet.column('taught'), sheet.column('taught-date')]
  const [qualification, programme, cohort] = [sheet.column('qualification'), sheet.column('programme'), sheet.column('cohort')]
  const licence = sheet.column('licence-linked')
  const isLeftOut = (row: Row) => sheet.column('is-eg')?.value(row) === 'yes' || sheet.column('chosen')?.value(row) === 'no'
  return sheet.rows.filter(row => sheet.isUnder(row, 'pearson-q-tag-2021') && !isLeftOut(row)).flatMap(row => {
    const name = unit?.value(row)
    if (name === undefined) return []
    const kind = mandatory?.value(row)
    return [{
      sheet,
      row,
      qualification: qualification?.value(row) ?? programme?.value(row) ?? '',
      cohort: cohort?.value(row) ?? '',
      unit: unitName(name),
      aim: aimName(aim?.value(row) ?? ''),
      topic: topic?.value(row) ?? '',
      isMandatory: kind === undefined ? undefined : kind === 'mandatory',
      isLicenceLinked: licence?.value(row) === 'yes',
      taught: taught?.value(row),
      taughtOn: taughtDate?.value(row)
    }]
  })
}

/** As a message calls it: "unit 3, aim B". */
export function contentName({ unit, aim }: Pick<Content, 'unit' | 'aim'>): string {
  return aim === '' ? `unit ${unit}` : `unit ${unit}, aim ${aim.toUpperCase()}`
}
