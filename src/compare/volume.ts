import { dayInAcademicYear } from '../domain/academic-year'
import { isAchieved } from '../domain/grades/grade'
import type { ComparisonNote, ComparisonVerdict } from '../model/comparison'
import type { Awarded } from './award'
import type { CompareRules } from './compare-rules'

/** How many learners achieved in the same period of each year. */
export interface Volumes {
  readonly now: number
  readonly years: readonly { readonly year: number; readonly achieved: number }[]
  /** Awards of which no day tells whether they fall in the period. */
  readonly undated: number
  readonly dated: number
}

/** Counts who achieved in the centre's period of this year and of each of the earlier ones. */
export function volumesOf(
  now: readonly Awarded[],
  earlier: readonly Awarded[],
  { year, years, window }: { readonly year: number; readonly years: readonly number[]; readonly window: CompareRules['window'] }
): Volumes {
  const all = [...now, ...earlier.filter(award => years.includes(award.year))].filter(({ grade }) => isAchieved(grade))
  const isWithin = ({ day, year: of }: Awarded) => {
    if (day === undefined) return true
    return day >= dayInAcademicYear(of - 1, window.first) && day <= dayInAcademicYear(of - 1, window.last)
  }
  const achieved = (of: number) => all.filter(award => award.year === of && isWithin(award)).reduce((sum, { count }) => sum + count, 0)
  const undated = all.filter(({ day }) => day === undefined).reduce((sum, { count }) => sum + count, 0)
  return {
    now: achieved(year),
    years: years.filter(of => earlier.some(award => award.year === of)).map(of => ({ year: of, achieved: achieved(of) })),
    undated,
    dated: all.reduce((sum, { count }) => sum + count, 0) - undated
  }
}

export interface VolumeVerdict {
  readonly verdict: ComparisonVerdict
  readonly notes: readonly ComparisonNote[]
}

/** Compares this year's number with the mean of the earlier years. */
export function judgeVolume({ now, years, undated, dated }: Volumes, { volumeChange, smallGroup }: Pick<CompareRules, 'volumeChange' | 'smallGroup'>): VolumeVerdict {
  const windows = windowNotes(undated, dated)
  if (years.length === 0) return { verdict: 'no-history', notes: windows }
  const mean = years.reduce((sum, { achieved }) => sum + achieved, 0) / years.length
  const listed = years.map(({ year, achieved }) => `${achieved} in ${year}`).join(', ')
  const compared = {
    entries: ['QT-113'],
    text: `Pass or fail alone, or awarded throughout the year, so it is compared by how many achieved: ${now} this year, ${listed}.`
  }
  if (now < smallGroup && mean < smallGroup) return { verdict: 'too-few', notes: [compared, ...windows] }
  const change = mean === 0 ? Infinity : (now - mean) / mean
  if (Math.abs(change) < volumeChange - 1e-9) return { verdict: 'in-line', notes: [compared, ...windows] }
  const size = Number.isFinite(change) ? `${Math.round(Math.abs(change) * 100)} % ${change > 0 ? 'more' : 'fewer'}` : 'more'
  const asks = {
    entries: ['QT-113'],
    text: `That is ${size} than usual (the centre’s own threshold is ${Math.round(volumeChange * 100)} %): record the reason. A history of such results is less reliable.`
  }
  return { verdict: change > 0 ? 'higher' : 'lower', notes: [compared, asks, ...windows] }
}

function windowNotes(undated: number, dated: number): readonly ComparisonNote[] {
  if (undated === 0) return [{ entries: ['QT-114'], text: 'Every year is counted over the same period.' }]
  const which = dated === 0 ? 'The results have no award dates' : `${undated} results have no award date`
  return [{ entries: ['QT-114'], text: `${which}, so whether each year is counted over the same period can’t be told: compare equal periods.` }]
}
