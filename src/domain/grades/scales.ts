import type { Grade, ScaleId } from './grade'
import { lettersOf, ordersOf } from './letters'
import { plainGrade } from './plain-grade'

export interface Scale {
  readonly id: ScaleId
  /** In words, to go on from "is not a grade of". */
  readonly title: string
  /** From the lowest. */
  readonly grades: readonly Grade[]
  /** Letters are of Level 1 or of Level 2, and alone say neither. */
  readonly twoLevels: boolean
  /** Every accepted spelling, as `plainGrade` gives it. */
  readonly spellings: ReadonlyMap<string, Grade>
}

interface ScaleData {
  readonly title: string
  readonly names: readonly string[]
  /** Spellings beyond those that follow from the names: of the lowest grade, and of others by name. */
  readonly lowest: readonly string[]
  readonly others?: Readonly<Record<string, readonly string[]>>
  readonly twoLevels?: true
}

const FAILED = ['U', 'Unclassified', 'Ungraded', 'Fail', 'Failed', 'F'] as const
const NOT_ACHIEVED = [...FAILED, 'R', 'Refer', 'Referred', 'Referral', 'Not achieved', 'NA', 'Not yet achieved', 'NYA'] as const
const LEVEL_1 = { L1: ['Level 1', '1', 'Level 1 Pass', '1P', 'P1'] } as const
const STAR_ALONE = { 'L2D*': ['L2*', '2*', '*2', '*L2'] } as const

const COMPONENT = ['U', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const

/** From the lowest grade to the highest. */
const data: Readonly<Record<ScaleId, ScaleData>> = {
  unit: { title: 'a unit', names: ['U', 'P', 'M', 'D'], lowest: NOT_ACHIEVED },
  'unit-external': {
    title: 'an external unit', names: ['U', 'N', 'P', 'M', 'D'], lowest: NOT_ACHIEVED, others: { N: ['Near Pass', 'NP'] }
  },
  'unit-firsts': {
    title: 'a unit of a BTEC First', names: ['U', 'L1', 'L2P', 'L2M', 'L2D'], lowest: FAILED,
    // Level 1 has no letters here, so they can only be of Level 2.
    others: { ...LEVEL_1, L2P: ['P'], L2M: ['M'], L2D: ['D'] }
  },
  'tech-award': { title: 'a Tech Award', names: [...COMPONENT, 'L2D*'], lowest: FAILED, others: STAR_ALONE, twoLevels: true },
  'tech-award-component': { title: 'a Tech Award component', names: COMPONENT, lowest: FAILED, twoLevels: true },
  firsts: {
    title: 'a BTEC First', names: ['U', 'L1', 'L2P', 'L2M', 'L2D', 'L2D*'], lowest: FAILED,
    others: { ...LEVEL_1, ...STAR_ALONE }, twoLevels: true
  },
  single: { title: 'a qualification of single size', names: ['U', 'P', 'M', 'D', 'D*'], lowest: FAILED },
  double: {
    title: 'a qualification of double size', names: ['U', 'PP', 'MP', 'MM', 'DM', 'DD', 'D*D', 'D*D*'], lowest: FAILED
  },
  'double-level-2': {
    title: 'a Level 2 qualification of double size',
    names: ['U', 'L1', 'L2PP', 'L2MP', 'L2MM', 'L2DM', 'L2DD', 'L2D*D', 'L2D*D*'], lowest: FAILED,
    others: { L1: ['Level 1', '1'] }, twoLevels: true
  },
  triple: {
    title: 'a qualification of triple size',
    names: ['U', 'PPP', 'MPP', 'MMP', 'MMM', 'DMM', 'DDM', 'DDD', 'D*DD', 'D*D*D', 'D*D*D*'], lowest: FAILED
  },
  'art-foundation': { title: 'a Foundation Diploma in Art and Design', names: ['U', 'P', 'M', 'D'], lowest: FAILED },
  'pass-only': {
    title: 'a qualification without Merit and Distinction', names: ['U', 'P'], lowest: NOT_ACHIEVED, others: { P: ['Achieved', 'A'] }
  },
  vtct: { title: 'a VTCT qualification', names: ['Fail', 'P', 'M', 'D', 'D*'], lowest: [...FAILED, 'Refer', 'Referred'] },
  'vtct-technical-award': {
    title: 'a VTCT Technical Award',
    names: ['Fail', 'L1P', 'L1M', 'L1D', 'L1D*', 'L2P', 'L2M', 'L2D', 'L2D*'], lowest: [...FAILED, 'Refer', 'Referred'],
    others: { ...STAR_ALONE, 'L1D*': ['L1*', '1*', '*1', '*L1'] }, twoLevels: true
  }
}

/** L2M is also 2M, M2 and ML2; L2D* also D2*; pairs and triples have their letters in any order. */
function spellingsOf(name: string): readonly string[] {
  const level = /^L([12])(?=.)/.exec(name)?.[1]
  const orders = ordersOf(lettersOf(name))
  if (level === undefined) return lettersOf(name).length > 1 ? [name, ...orders] : [name]
  return orders.flatMap(letters => {
    const [, bare = '', star = ''] = /^([PMD]+)(\*?)$/.exec(letters) ?? []
    const split = bare === '' || star === '' ? [] : [`${bare}${level}${star}`, `${bare}L${level}${star}`]
    return [`L${level}${letters}`, `${level}${letters}`, `${letters}${level}`, `${letters}L${level}`, ...split]
  })
}

function makeScale(id: ScaleId): Scale {
  const { title, names, lowest, others, twoLevels = false } = data[id]
  const grades = names.map((name, rank): Grade => ({ scale: id, name, rank }))
  const spellings = new Map<string, Grade>()
  for (const grade of grades) {
    const more = grade.rank === 0 ? lowest : (others?.[grade.name] ?? [])
    for (const spelling of [...spellingsOf(grade.name), ...more]) spellings.set(plainGrade(spelling), grade)
  }
  return { id, title, grades, twoLevels, spellings }
}

export const scaleIds = Object.keys(data) as readonly ScaleId[]

const scales = new Map(scaleIds.map(id => [id, makeScale(id)]))

/**
 * A scale with its grades from the lowest and every accepted spelling.
 *
 * Source: the awarding bodies' grade lists; the spellings are those met in schools.
 *
 * @example scaleOf('double').grades.map(({ name }) => name) // ['U', 'PP', 'MP', 'MM', 'DM', 'DD', 'D*D', 'D*D*']
 */
export function scaleOf(id: ScaleId): Scale {
  const scale = scales.get(id)
  if (!scale) throw new RangeError(`There is no scale of grades "${id}".`)
  return scale
}
