import { gradeNamed, readGrade } from '../domain/grades/read-grade'
import type { Grade, ScaleId } from '../domain/grades/grade'
import { levelNamed, suiteInTitle } from '../domain/grades/qualification-title'
import { isByVolume, type Awarded, type Facts } from './award'
import type { History, YearFacts } from './read-history'
import type { Entry, Now } from './read-now'
import { titleKeys, usualSpelling } from './titles'

/** What is known of a qualification from all that is said of it this year and earlier. */
export interface Qualification {
  readonly key: string
  readonly name: string
  readonly suite: string
  readonly sector: string
  readonly level: string
  /** Whether anyone has it, or should have it, this year. */
  readonly isOffered: boolean
}

/** Everything compared, each with the qualification that it is of. */
export interface Cohort {
  readonly now: readonly (readonly [Qualification, Entry])[]
  readonly earlier: readonly (readonly [Qualification, Awarded])[]
  readonly facts: readonly (readonly [Qualification, YearFacts])[]
  readonly qualifications: readonly Qualification[]
}

/** Brings this year's grades and the history together, qualification by qualification. */
export function cohortOf({ entries, year }: Now, history: History): Cohort {
  const before = history.awards.filter(award => award.year < year)
  const facts = history.facts.filter(one => one.year < year)
  const all: readonly Facts[] = [...entries, ...before, ...facts]
  const keys = titleKeys(all.map(({ title }) => title))
  const said = new Map<string, { readonly now: Entry[]; readonly earlier: Awarded[]; readonly facts: YearFacts[] }>()
  const own = ({ title }: Facts) => {
    const key = keys.get(title) ?? ''
    const known = said.get(key) ?? { now: [], earlier: [], facts: [] }
    said.set(key, known)
    return known
  }
  for (const entry of entries) own(entry).now.push(entry)
  for (const award of before) own(award).earlier.push(award)
  for (const one of facts) own(one).facts.push(one)
  const parts = [...said].map(([key, group]) => {
    const qualification = qualificationOf(key, group)
    const nowAwards = group.now.flatMap(({ award }) => award ?? [])
    const toScale = onOneScale(nowAwards, group.earlier)
    // How a qualification is delivered may stand in the history alone.
    const isVolume = [...nowAwards, ...group.earlier].some(award => toScale(award).isByVolume)
    const onScale = (award: Awarded) => ({ ...toScale(award), isByVolume: isVolume })
    return {
      qualification,
      now: group.now.map(entry => [qualification, { ...entry, award: entry.award && onScale(entry.award) }] as const),
      earlier: group.earlier.map(award => [qualification, onScale(award)] as const),
      facts: group.facts.map(one => [qualification, one] as const)
    }
  })
  return {
    now: parts.flatMap(({ now }) => now),
    earlier: parts.flatMap(({ earlier }) => earlier),
    facts: parts.flatMap(part => part.facts),
    qualifications: parts.map(({ qualification }) => qualification)
  }
}

interface Group {
  readonly now: readonly Entry[]
  readonly earlier: readonly Awarded[]
  readonly facts: readonly YearFacts[]
}

function qualificationOf(key: string, { now, earlier, facts }: Group): Qualification {
  const said: readonly Facts[] = [...now, ...earlier, ...facts]
  const usual = (id: 'suite' | 'sector' | 'level') => usualSpelling(said.flatMap(one => (one[id] === '' ? [] : [one[id]])))
  const titles = (facts: readonly Facts[]) => facts.flatMap(({ title }) => (title === '' ? [] : [title]))
  const name = usualSpelling(titles(now)) || usualSpelling(titles(said))
  const suite = usual('suite') || (suiteInTitle(name) ?? '')
  const level = levelNamed(usual('level')) ?? levelNamed(name) ?? levelNamed(suite)
  return {
    key,
    name: name === '' ? 'Qualification not named' : name,
    suite,
    sector: usual('sector'),
    level: level === undefined ? usual('level') : `Level ${level}`,
    isOffered: now.length > 0 || facts.some(({ isStillOffered }) => isStillOffered === true)
  }
}

/**
 * Where some of a qualification's grades stand beside the name of their scale, those without one are of that scale too
 * if it has them all: P, M and D alone could be of several. Where none does, the history is read as this year's grades are.
 */
function onOneScale(now: readonly Awarded[], earlier: readonly Awarded[]): (award: Awarded) => Awarded {
  const awards = [...now, ...earlier]
  const named = scalesOf(awards.filter(one => one.isScaleNamed))
  const [scale, ...others] = named.size > 0 ? named : scalesOf(now)
  if (scale === undefined || others.length > 0) return award => award
  const unnamed = awards.filter(one => !one.isScaleNamed)
  const moved = new Map<string, Grade>()
  for (const { grade } of unnamed) {
    const other = gradeNamed(grade.name, scale) ?? readGrade(grade.name, scale)
    if (!other) return award => award
    moved.set(grade.name, other)
  }
  return award => {
    const grade = award.isScaleNamed ? undefined : moved.get(award.grade.name)
    return grade ? { ...award, grade, isByVolume: award.isByVolume || isByVolume(scale) } : award
  }
}

function scalesOf(awards: readonly Awarded[]): ReadonlySet<ScaleId> {
  return new Set(awards.map(({ grade }) => grade.scale))
}
