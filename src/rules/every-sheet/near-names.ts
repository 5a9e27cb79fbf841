import { isNearName } from '../../domain/near-name'
import { numberIds, type Learner, type LearnerRow, type TypedSheet, type TypedWorkbook } from '../../recognise/typed-sheet'
import { standIn } from './learner-place'
import { sharedLearners, sheetsOf, type SharedLearners } from './shared-learners'

/** Two rows whose learners nothing joins, and whose names are nearly the same. */
export interface NearNames {
  readonly one: LearnerRow
  readonly other: LearnerRow
  /** The other's number, where it has one. */
  readonly number: string | undefined
}

/** A name that so many others share a word with tells nothing. */
const MOST_ALIKE = 50

const remembered = new WeakMap<TypedWorkbook, readonly NearNames[]>()

/**
 * Learners who may be one, for each sheet. Siblings and namesakes exist, so a near name counts only between two sheets
 * of the same learners, where each of the two is missing from the other's sheet, no sheet has both, no sheet of another
 * class has either, and nobody else's name is as near.
 */
export function nearNamesIn(workbook: TypedWorkbook): readonly NearNames[] {
  const known = remembered.get(workbook)
  if (known) return known
  const shared = sharedLearners(workbook)
  const found = shared.sheets.flatMap(one =>
    shared.sheets.flatMap(other => (one !== other && shared.areOfTheSame(one, other) ? [...between(one, other, shared, workbook)] : []))
  )
  remembered.set(workbook, found)
  return found
}

function* between(sheet: TypedSheet, other: TypedSheet, shared: SharedLearners, workbook: TypedWorkbook): Generator<NearNames> {
  const [here, there] = [shared.missing(other, sheet), shared.missing(sheet, other)]
  if (here.length === 0 || there.length === 0) return
  const missingHere = namesOf(here, { sheet, missingFrom: other }, workbook)
  const missingThere = namesOf(there, { sheet: other, missingFrom: sheet }, workbook)
  for (const own of missingHere.names) {
    const [match, ...more] = missingThere.near(own.name)
    if (!match || more.length > 0 || missingHere.near(match.name).length > 1) continue
    if (!mayBeOne(own.learner, match.learner, shared, workbook)) continue
    const number = numberIds.map(id => workbook.learners.number(id, match.row)).find(found => found !== undefined)
    yield { one: own.row, other: match.row, number }
  }
}

interface Named {
  readonly name: string
  readonly learner: Learner
  readonly row: LearnerRow
}

/** The names of learners on a sheet, those left out that stand on the other sheet as well, if beside another number. */
function namesOf(
  absent: readonly Learner[],
  { sheet, missingFrom }: { readonly sheet: TypedSheet; readonly missingFrom: TypedSheet },
  { learners }: TypedWorkbook
): NamesByWord {
  const there = new Set(missingFrom.rows.map(row => learners.name({ sheet: missingFrom, row })))
  return new NamesByWord(
    absent.flatMap(learner => {
      const [first, ...more] = learner.rows.filter(row => row.sheet === sheet && learners.name(row) !== '')
      if (!first || there.has(learners.name(first))) return []
      const row = standIn([first, ...more])
      return [{ name: learners.name(row), learner, row }]
    })
  )
}

/** Finds near names among those that share a word or all letters, so that not all need be compared with all. */
class NamesByWord {
  private readonly byKey = new Map<string, Named[]>()

  constructor(readonly names: readonly Named[]) {
    for (const named of names) {
      for (const key of keysOf(named.name)) {
        const alike = this.byKey.get(key)
        if (alike) alike.push(named)
        else this.byKey.set(key, [named])
      }
    }
  }

  near(name: string): readonly Named[] {
    const alike = keysOf(name).flatMap(key => {
      const named = this.byKey.get(key) ?? []
      return named.length > MOST_ALIKE ? [] : named
    })
    return [...new Set(alike)].filter(other => isNearName(name, other.name))
  }
}

function keysOf(name: string): readonly string[] {
  return [...new Set([...name.split(' '), Array.from(name.replaceAll(' ', '')).sort().join('')])]
}

function mayBeOne(one: Learner, other: Learner, shared: SharedLearners, { learners }: TypedWorkbook): boolean {
  const [sheets, others] = [sheetsOf(one), sheetsOf(other)]
  // A number that both have is reported by itself, as a number beside two names.
  const haveOneNumber = one.rows.some(row =>
    numberIds.some(id => {
      const number = learners.number(id, row)
      return number !== undefined && other.rows.some(another => learners.number(id, another) === number)
    })
  )
  return !haveOneNumber && sheets.every(sheet => others.every(another => sheet !== another && shared.areOfTheSame(sheet, another)))
}
