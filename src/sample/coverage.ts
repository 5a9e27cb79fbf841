import { assessorsBy, namesIn } from '../domain/assessors'
import type { Member } from './member'
import type { SampledCohort } from './sampled-cohort'

/** Someone or something that the sample must hold a student of, and does not. */
export interface Uncovered {
  readonly kind: 'assessor' | 'route'
  readonly name: string
  /** Those present, any one of whom will do. */
  readonly candidates: readonly Member[]
}

/** Assessors and routes of a cohort none of whose students is in the sample: moderation is of every one of them. */
export function uncovered({ cohort, present, taken }: SampledCohort): readonly Uncovered[] {
  const called = assessorsBy(cohort.members.flatMap(assessorsOf))
  const byAssessor = groups(present, member => assessorsOf(member).map(name => called.get(name) ?? name))
  const byRoute = groups(present, routesOf)
  const open = (kind: Uncovered['kind'], all: typeof byRoute) =>
    all.flatMap(({ name, members }) => (members.some(member => taken.has(member)) ? [] : [{ kind, name, candidates: members }]))
  return [...open('assessor', byAssessor), ...open('route', byRoute)]
}

function assessorsOf({ sheet, row }: Member): readonly string[] {
  return namesIn(sheet.column('assessor')?.value(row) ?? '')
}

function routesOf({ sheet, row }: Member): readonly string[] {
  const route = sheet.column('pathway')?.value(row)?.trim().replaceAll(/\s+/g, ' ')
  return route === undefined || route === '' ? [] : [route]
}

function groups(members: readonly Member[], namesOf: (member: Member) => readonly string[]) {
  const found = new Map<string, { readonly name: string; readonly members: Member[] }>()
  for (const member of members) {
    for (const name of new Set(namesOf(member))) {
      const group = found.get(name.toLowerCase()) ?? { name, members: [] }
      found.set(name.toLowerCase(), group)
      group.members.push(member)
    }
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}
