import type { Grade, ScaleId } from '../../domain/grades/grade'
import { levelNamed } from '../../domain/grades/qualification-title'
import { lacksLevel, readGrade } from '../../domain/grades/read-grade'
import { scaleThatFits } from '../../domain/grades/scale-that-fits'
import { scaleIds, scaleOf } from '../../domain/grades/scales'
import { scalesNamed } from '../../domain/grades/scales-named'
import type { Graded } from '../../domain/grades/scales-of-suite'
import { remembered } from '../remembered'
import type { Row } from '../typed-sheet'
import type { Reader, ReaderContext } from './reader'
import { textOf } from './text-readers'

/** The scales that are tried where nothing says the suite, the likeliest first. */
const USUAL = {
  unit: ['unit', 'unit-external', 'tech-award-component', 'unit-firsts', 'pass-only'],
  qualification: ['single', 'double', 'triple', 'tech-award', 'firsts', 'double-level-2', 'pass-only'],
  vtct: ['vtct', 'vtct-technical-award']
} as const satisfies Record<string, readonly ScaleId[]>

/** Whose grades a column holds; of either kind they are the unit's where the row names one. */
export type GradeColumn = keyof typeof USUAL | 'unit-or-qualification' | 'component'

/** The scales that a row's grade may be of, in the order in which they are tried. */
interface Candidates {
  readonly scales: readonly ScaleId[]
  readonly read: (text: string) => Grade | undefined
}

/** Reads a grade by the scale of the row's qualification or suite; only without one, by the scale that fits the column. */
export function gradeReader(column: GradeColumn, context: ReaderContext): Reader<Grade> {
  const candidatesOf = candidatesBy(column, context)
  return {
    byRow: true,
    read: (value, row) => candidatesOf(row).read(textOf(value)),
    explain: (value, row) => ({ kind: 'value', message: whyNoGrade(textOf(value), candidatesOf(row)) })
  }
}

/** The grade on the first scale that has it; letters alone are read where all of them are of one level. */
function readBy(scales: readonly ScaleId[], level: number | undefined): Candidates {
  const only = level === 1 || level === 2 ? level : undefined
  const read = remembered((text: string) => {
    for (const scale of scales) {
      const grade = readGrade(text, scale, only)
      if (grade) return grade
    }
    return undefined
  })
  return { scales, read }
}

function whyNoGrade(text: string, { scales }: Candidates): string {
  if (scales.some(scale => lacksLevel(text, scale))) return 'may be of Level 1 or of Level 2: say which in the cell, the heading or a label "Level"'
  if (scales.length > 0) return `is not a grade of ${scales.map(described).join(' or of ')}`
  return scaleIds.some(scale => readGrade(text, scale, 2) !== undefined)
    ? 'stands among grades of other scales, and no column or label says the suite'
    : 'is not a grade'
}

function described(id: ScaleId): string {
  const { title, grades } = scaleOf(id)
  return `${title}, ${grades[0]?.name ?? ''} to ${grades.at(-1)?.name ?? ''}`
}

function candidatesBy(column: GradeColumn, context: ReaderContext): (row?: Row) => Candidates {
  const { said, heading, counts } = context
  const words = (id: string, row: Row | undefined) => {
    const value = said(id, row)
    return typeof value === 'string' ? value : ''
  }
  const headingLevel = levelNamed(heading)
  const known = new Map<string, Candidates>()
  return row => {
    const suite = words('suite', row)
    const title = `${words('qualification', row)} ${words('qualification-type', row)} ${words('programme', row)}`
    const level = words('level', row)
    const size = words('qualification-size', row)
    const graded = column === 'unit-or-qualification' ? (said('unit-number', row) === undefined ? 'qualification' : 'unit') : column
    const isExternal = graded === 'unit' && words('assessment-type', row) === 'external'
    const key = `${suite}\n${title}\n${level}\n${size}\n${graded}\n${String(isExternal)}`
    const before = known.get(key)
    if (before) return before
    const named = scalesNamed({ suite, title, level, size }, isExternal ? 'external-unit' : graded)
    const fitting = named.length === 1 ? undefined : scaleThatFits(counts(), named.length > 0 ? named : usual(graded))
    const scales = new Set([...(fitting === undefined ? [] : [fitting]), ...named])
    // VTCT's titles name the level at which its components are graded; a Level 1 grade on such a sheet says so itself.
    const inTitle = graded === 'vtct' ? levelNamed(title) : undefined
    const made = readBy([...scales], headingLevel ?? levelNamed(level) ?? inTitle)
    known.set(key, made)
    return made
  }
}

function usual(graded: Graded | 'vtct' | 'component'): readonly ScaleId[] {
  if (graded === 'component') return ['tech-award-component']
  return graded === 'vtct' || graded === 'qualification' ? USUAL[graded] : USUAL.unit
}
