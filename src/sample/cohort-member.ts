import { candidateNumber } from '../domain/candidate-number'
import type { CohortMember } from '../model/sample'
import { idsOf } from './cohort-ids'
import type { Member } from './member'
import { tickColumn } from './sampled-cohort'
import type { SampleSource } from './together'

/** Names the members of a cohort as decisions do, each always by the same object. */
export function namerOf(members: readonly Member[], { placeOf }: Pick<SampleSource, 'placeOf'>): (member: Member) => CohortMember {
  const ids = idsOf(members)
  const named = new Map<Member, CohortMember>()
  return member => {
    const known = named.get(member) ?? { ...placed(member, placeOf), id: ids?.get(member) ?? null, mark: member.mark, absent: member.absent }
    named.set(member, known)
    return known
  }
}

function placed({ sheet, row }: Member, placeOf: SampleSource['placeOf']) {
  const column = tickColumn(sheet) ?? sheet.column('mark')
  const place = placeOf(sheet)
  return { ...place, row: row.number, learner: learnerOn(sheet, row), cell: column?.cell(row) ?? sheet.firstHeadingCell }
}

/** A learner by number; by row where only a name would say who. */
export function learnerOn(sheet: Pick<Member['sheet'], 'identity'>, row: Member['row']): string {
  const identity = sheet.identity(row)
  return identity === null || identity.by === 'learner-name' ? `row ${row.number}` : (candidateNumber(identity.name) ?? identity.name)
}
