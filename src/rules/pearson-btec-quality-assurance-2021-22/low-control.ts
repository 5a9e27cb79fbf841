import { isBlockedAtFirst } from '../../domain/programme-criteria'
import type { LowControlBars } from '../../domain/programme-rating'
import { hasLicence, isOfNewSpecification, said, type ProgrammeRow } from './programme-row'

/** What bars a programme from Low Control, as far as its row says. */
export function barsOf(programme: ProgrammeRow): LowControlBars {
  const lastYear = said(programme, 'sv-first-sample-y1')
  const before = said(programme, 'rating-previous')
  return {
    newSpecification: isOfNewSpecification(programme),
    licence: hasLicence(programme),
    notReleased: lastYear === undefined ? undefined : isBlockedAtFirst(lastYear) || lastYear === 'NYFS' || lastYear === 'not-sampled',
    lowBefore: before === undefined ? undefined : before === 'low'
  }
}
