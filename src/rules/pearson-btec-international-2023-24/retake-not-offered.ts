import { isSuite } from '../../domain/suites'
import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { suiteColumn } from './covered'
import type { InternationalEdition } from './edition'
import { rule } from './rule'
import { atAttempt, retakesOn, type SecondChance } from './second-chances'
import { worksOn } from './works'

/** Retakes and re-sits are there for the suites that the guide lists. "Retake" and "re-sit" are taken for one word. */
export default rule({
  id: 'retake-not-offered',
  catalogue: ['IA-50'],
  severity: 'warning',
  title: 'A retake in a suite that the guide does not list for it',
  section: 'Retakes/Re-sits',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'The guide lists the suites with a retake or re-sit: the 2010 Firsts and Nationals, the 2016 Introductory suite, and the new International qualifications. Of other suites that it covers it says nothing.',
  fix: 'Ask Pearson or look into the specification whether this suite has a retake, or correct the suite.',
  *check(context): Iterable<Verdict> {
    const { sheet, edition, settings, columns: { attempt } } = context
    const severity = settings['ia.retake-unlisted-suite'] === 'error' ? ('error' as const) : ('warning' as const)
    const bySuite = new Map<string | undefined, SecondChance[]>()
    for (const chance of retakesOn(sheet, worksOn(sheet, context))) {
      const suite = suiteFor(chance)
      const own = bySuite.get(suite)
      if (own) own.push(chance)
      else bySuite.set(suite, [chance])
    }
    for (const [suite, [first, ...others]] of bySuite) {
      if (suite === undefined || !first || isListed(suite, edition)) continue
      if (others.length === 0) {
        yield { ...atAttempt(first.attempt), value: suite, severity, message: `The suite ${suite} ${NOT_LISTED}` }
      } else {
        yield { column: attempt, kind: suite, severity, message: `There are ${others.length + 1} retakes in the suite ${suite}, which ${NOT_LISTED}` }
      }
    }
    if (bySuite.has(undefined)) yield { cannotTell: 'Nothing says which suite the retakes are in.' }
  }
})

const NOT_LISTED = 'is not among those that the guide lists for a retake or re-sit.'

function suiteFor({ attempt: { sheet, row }, work }: SecondChance): string | undefined {
  const own = suiteColumn(sheet)?.value(row)
  if (typeof own === 'string') return own
  return work.learner.rowsOf('learners').flatMap(({ sheet: list, row: listed }) => list.column('suite')?.value(listed) ?? [])[0]
}

/** A name without its year may be any of several suites, of which one that is listed is enough. */
function isListed(suite: string, { withRetakes }: InternationalEdition): boolean {
  if (isSuite(suite)) return withRetakes.includes(suite)
  const name = normalise(suite)
  return /\binternational\b|\bintroductory\b/.test(name) || (/\b2010\b|\blegacy\b/.test(name) && /\bfirsts?\b|\bnationals?\b/.test(name))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Suite                 | Unit | Assignment | Attempt | Submitted
        0012             | International L3 2020 | 1    | 1R         | Re-sit  | 15/01/2024
        0013             | L3 Nationals (2010)   | 1    | 1R         | Retake  | 15/01/2024
        0014             | International         | 1    | 1R         | Retake  | 15/01/2024`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1R         | Re-sit  | 15/01/2024`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Suite: L1/2 Firsts (2012)
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1R         | Retake  | 15/01/2024`,
      findings: ['D4: The suite L1/2 Firsts (2012) is not among those that the guide lists for a retake or re-sit.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Suite: L1/2 Firsts (2012)
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1R         | Retake  | 15/01/2024
        0013             | 1    | 1R         | Retake  | 15/01/2024`,
      findings: ['D3: There are 2 retakes in the suite L1/2 Firsts (2012), which is not among those that the guide lists for a retake or re-sit.']
    }
  ]
}
