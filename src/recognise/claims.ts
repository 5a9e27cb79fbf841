import { columnLetters } from '../model/address'
import { isBlank } from '../model/cell'
import type { Claim, KindMatch } from './heading-row'
import { kinds } from './heading-index'
import type { LabelSpec } from './kind'
import { labelsOfEverySheet } from './kinds/every-sheet-labels'
import { normalise } from './normalise'
import type { HeadingProblem, Row } from './typed-sheet'

const labels: Readonly<Record<string, LabelSpec | undefined>> = labelsOfEverySheet

export interface SettledClaims {
  /** The columns whose meaning is settled, in sheet order. */
  readonly claims: readonly Claim[]
  readonly problems: readonly HeadingProblem[]
}

/**
 * Gives each meaning to one column. Where several claim it, the one that holds something has it; where several hold
 * something, none has, and rules that need it cannot tell.
 */
export function settleClaims({ kind, claims }: KindMatch, rows: readonly Row[]): SettledClaims {
  const settled: Claim[] = []
  const problems: HeadingProblem[] = []
  for (const [id, all] of claims) {
    const ambiguous = all.find(claim => ambiguity(kind, claim, claims))
    const rivals: Claim[] = []
    for (const claim of all.filter(one => !ambiguity(kind, one, claims))) {
      const label = labelMeant(kind, claim, all)
      const spec = label === undefined ? undefined : labels[label]
      if (label !== undefined && spec && !claims.has(label)) settled.push({ ...claim, id: label, spec })
      else rivals.push(claim)
    }
    if (ambiguous) problems.push(ambiguousHeading(kind, ambiguous, claims))
    const [first] = rivals
    if (!first) continue
    if (rivals.length === 1) {
      settled.push(first)
      continue
    }
    const filled = rivals.filter(({ column }) => rows.some(row => !isBlank(row.cells[column])))
    const owner = filled.length > 1 ? undefined : (filled[0] ?? first)
    if (owner) settled.push(owner)
    problems.push(twoColumns(kind, id, rivals, owner))
  }
  return { claims: settled.sort((a, b) => a.column - b.column), problems }
}

/**
 * The label of every sheet that a heading names, where another column bears the very name of the meaning: beside
 * "Subject", a "Qualification" is no subject.
 */
function labelMeant(kind: KindMatch['kind'], { id, heading, byHand }: Claim, all: readonly Claim[]): Claim['id'] | undefined {
  if (byHand || !all.some(claim => isCalled(claim.heading, kinds[kind].columns[id]?.heading ?? ''))) return undefined
  return Object.keys(labels).find(label => label !== id && isCalled(heading, labels[label]?.heading ?? ''))
}

function isCalled({ forms }: Claim['heading'], name: string): boolean {
  return forms.some(form => form.name === normalise(name))
}

function ambiguity(kind: KindMatch['kind'], { heading, byHand }: Claim, claims: KindMatch['claims']) {
  if (byHand) return undefined
  return kinds[kind].ambiguous?.find(
    candidate => claims.has(candidate.beside) && heading.forms.some(({ name }) => name === normalise(candidate.heading))
  )
}

function ambiguousHeading(kind: KindMatch['kind'], claim: Claim, claims: KindMatch['claims']): HeadingProblem {
  const found = ambiguity(kind, claim, claims)
  const beside = claims.get(found?.beside ?? '')?.[0]?.heading.text ?? ''
  return {
    kind: 'ambiguous-heading',
    about: claim.id,
    cell: claim.cell,
    message: `Beside "${beside}", the heading "${claim.heading.text}" may have two meanings, so the column is not used.`,
    fix: found?.fix ?? ''
  }
}

function twoColumns(kind: KindMatch['kind'], id: string, rivals: readonly Claim[], owner: Claim | undefined): HeadingProblem {
  const names = rivals.map(({ column, heading }) => `${columnLetters(column)} ("${heading.text}")`)
  const meaning = kinds[kind].columns[id]?.heading ?? rivals[0]?.heading.text ?? id
  return {
    kind: 'two-columns',
    about: id,
    cell: rivals[rivals.length - 1]?.cell ?? '',
    message:
      `Columns ${names.join(' and ')} both mean "${meaning}"; ` +
      (owner ? `only ${columnLetters(owner.column)} holds anything, so it is used.` : 'neither is used.'),
    fix: owner ? 'Delete or rename the empty column.' : `Keep "${meaning}" as the heading of one, and rename the other.`
  }
}
