import { normalise } from './normalise'

/** A guide whose rules a sheet may be checked by. */
export interface KnownRulebook {
  readonly id: string
  readonly prefix: string
  readonly awardingBody: AwardingBody
  /** The year in which the guide's academic year starts. */
  readonly academicYear: number
}

export type AwardingBody = 'Pearson' | 'VTCT'

/** The academic year of the two schemes that were for one summer alone. */
export const SUMMER_2021 = 2020

export const knownRulebooks: readonly KnownRulebook[] = [
  { id: 'pearson-q-tag-2021', prefix: 'QT', awardingBody: 'Pearson', academicYear: 2020 },
  { id: 'pearson-btec-quality-assurance-2021-22', prefix: 'QA', awardingBody: 'Pearson', academicYear: 2021 },
  { id: 'pearson-btec-international-2023-24', prefix: 'IA', awardingBody: 'Pearson', academicYear: 2023 },
  { id: 'vtct-tag-2021', prefix: 'VT', awardingBody: 'VTCT', academicYear: 2020 },
  { id: 'pearson-tech-awards-2025-26', prefix: 'TA', awardingBody: 'Pearson', academicYear: 2025 }
]

/** The rulebook of a sheet to which no guide may be applied. */
export const NO_RULEBOOK = 'none'

export function guideOf(id: string): KnownRulebook | undefined {
  return knownRulebooks.find(guide => guide.id === id)
}

export function rulebookNamed(text: string): KnownRulebook | undefined {
  const name = normalise(text)
  return knownRulebooks.find(({ id, prefix }) => name === normalise(id) || name === normalise(prefix) || name === normalise(id.replace(/^[a-z]+-/, '')))
}

/** The guide whose catalogue an entry such as "QA-6.1" is of. */
export function rulebookOfEntry(entry: string): KnownRulebook | undefined {
  const prefix = /^\s*([a-z]{2})\s*-?\s*\d/i.exec(entry)?.[1]?.toUpperCase()
  return knownRulebooks.find(guide => guide.prefix === prefix)
}

export function awardingBodyOf(text: string): AwardingBody | undefined {
  const name = normalise(text)
  if (/\b(pearson|edexcel|btec)\b/.test(name)) return 'Pearson'
  return /\b(vtct|itec)\b/.test(name) ? 'VTCT' : undefined
}
