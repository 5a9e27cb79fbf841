import { isSuite } from '../../domain/suites'
import type { QualityAssuranceEdition, Route } from './edition'

/** How a qualification is quality assured, by its suite or else its level; undefined where the guide does not name it. */
export function routeOf(suite: string | undefined, level: string | undefined, { routes }: QualityAssuranceEdition): Route | undefined {
  if (suite !== undefined && isSuite(suite)) {
    return (Object.keys(routes) as Route[]).find(route => routes[route].includes(suite))
  }
  return /^\s*(?:levels?|l)?\s*[4-7]\b/i.test(level ?? '') ? 'external-examination' : undefined
}

/** How a qualification is quality assured whose title says so: few sheets but registers have a column for the suite. */
export function routeOfTitle(title: string | undefined): Route | undefined {
  if (title === undefined) return undefined
  if (/\bHN[CD]s?\b|\bhigher nationals?\b|\b(?:level|l) ?[4-7]\b/i.test(title)) return 'external-examination'
  return /\b[NS]VQs?\b/i.test(title) ? 'work-based-learning' : undefined
}

export const routeNames: Readonly<Record<Route, string>> = {
  btec: 'BTEC quality assurance',
  'work-based-learning': 'work-based learning quality assurance',
  'external-examination': 'Annual Declaration and External Examination'
}
