import type { Grade } from '../../domain/grades/grade'
import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { rememberedBy } from '../remembered-by'

export type VtctSheet = TypedSheet<'vtct-tags'>
export type ComponentType = 'external' | 'synoptic' | 'unit-practical'

/** A row of a sheet of VTCT TAGs: one learner on one assessment component. */
export interface Component {
  readonly sheet: VtctSheet
  readonly row: Row
  readonly learner: Learner | null
  /** With the paper where there is one: "External examination, paper 2". */
  readonly name: string
  /** As the sheet says, else as the component's name tells; undefined where neither does. */
  readonly type: ComponentType | undefined
  readonly isTechnicalAward: boolean | undefined
  /** Whether something stands in the cell of the TAG that may be a grade. */
  readonly isTagged: boolean
  readonly tag: Grade | undefined
  readonly isUploaded: boolean
  readonly isScheduled: boolean
}

/** Words for no TAG. */
const NO_TAG = /^(?:none|nil|no(?: tag| grade)?|not given|withdrawn|w)$/i

const rowsOf = rememberedBy((workbook: TypedWorkbook): ReadonlyMap<VtctSheet, readonly Component[]> =>
  new Map(workbook.sheetsOf('vtct-tags').map(sheet => [sheet, read(sheet, workbook)]))
)

/** The rows of a sheet that this guide speaks of, but those of learners who have left. */
export function componentsOn(sheet: VtctSheet, workbook: TypedWorkbook): readonly Component[] {
  return rowsOf(workbook).get(sheet) ?? []
}

export function componentsIn(workbook: TypedWorkbook): readonly Component[] {
  return [...rowsOf(workbook).values()].flat()
}

/** All components of each learner, over all sheets. */
export const componentsByLearner = rememberedBy((workbook: TypedWorkbook): ReadonlyMap<Learner, readonly Component[]> => {
  const byLearner = new Map<Learner, Component[]>()
  for (const component of componentsIn(workbook)) {
    if (!component.learner) continue
    const own = byLearner.get(component.learner) ?? []
    byLearner.set(component.learner, own)
    own.push(component)
  }
  return byLearner
})

/** Whether the published deadlines are those of a component: not of the synoptic assessment and the unit practicals of the Technicals. */
export function hasDeadline({ type, isTechnicalAward }: Component): boolean {
  return type === 'external' || isTechnicalAward === true
}

function read(sheet: VtctSheet, workbook: TypedWorkbook): readonly Component[] {
  const [tag, name, paper] = [sheet.column('tag'), sheet.column('component'), sheet.column('paper')]
  const [schedule, uploaded] = [sheet.column('schedule-id'), sheet.column('tag-upload-date')]
  const rows = sheet.rows.filter(row => sheet.isUnder(row, 'vtct-tag-2021') && sheet.column('status')?.value(row) !== 'withdrawn')
  return rows.map(row => {
    const typed = tag === undefined || tag.isBlank(row) ? null : tag.raw(row)
    const number = paper?.value(row)
    const called = name?.value(row) ?? ''
    return {
      sheet,
      row,
      learner: workbook.learners.of(sheet, row),
      name: number === undefined ? called : `${called}, paper ${number}`,
      type: sheet.column('component-type')?.value(row) ?? typeNamed(called),
      isTechnicalAward: technicalAward(sheet, row),
      isTagged: typed !== null && !(typeof typed === 'string' && NO_TAG.test(typed.trim())),
      tag: tag?.value(row),
      isUploaded: uploaded?.isBlank(row) === false,
      isScheduled: schedule?.isBlank(row) === false
    }
  })
}

function typeNamed(name: string): ComponentType | undefined {
  if (/\bsynoptic\b/i.test(name)) return 'synoptic'
  if (/\b(?:paper|exam(?:ination)?|external|written)\b/i.test(name)) return 'external'
  return /\bpractical\b/i.test(name) ? 'unit-practical' : undefined
}

function technicalAward(sheet: VtctSheet, row: Row): boolean | undefined {
  const type = sheet.column('qualification-type')?.value(row)
  if (type !== undefined) return type === 'Technical-Award'
  const title = sheet.column('qualification')?.value(row) ?? ''
  if (/\btechnical award\b|\bAM20530\b/i.test(title)) return true
  return /\btechnical (?:certificate|level)\b|\blevel 3\b.*\btechnical\b/i.test(title) ? false : undefined
}
