import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

const UNSUCCESSFUL: Readonly<Record<string, string>> = {
  blocked: 'blocked', NYFS: 'not yet fully sampled', 'released-after-resample': 'released only after a resample'
}

/** A programme of Low Control may be sampled at random; where that fails it is Medium. */
export default programmeGap({
  id: 'low-control-after-failed-sample',
  catalogue: ['QA-65'],
  severity: 'warning',
  title: 'A programme stays Low though its random sample did not succeed',
  section: 'Low Control',
  needs: ['rating', 'sv-status'],
  on: 'rating',
  why: 'Low Control programmes are subject to random sampling, and an unsuccessful outcome raises the rating to Medium.',
  fix: 'Enter the new rating, and prepare a sample for Medium Control.',
  judge(programme) {
    const outcome = UNSUCCESSFUL[said(programme, 'sv-status') ?? '']
    return said(programme, 'rating') === 'low' && outcome !== undefined
      ? { value: outcome, message: `Rated Low, and this year's sample was ${outcome}: the rating rises to Medium.` }
      : null
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Rating | SV status
        Business  | L3 Nationals (2016) | Low    | Released
        Sport     | L3 Nationals (2016) | Medium | Blocked
        Art       | L3 Nationals (2016) | Low    | Exempt`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating | SV status
        Business  | L3 Nationals (2016) | Low | Blocked`,
      findings: ["C2: Rated Low, and this year's sample was blocked: the rating rises to Medium."]
    }
  ]
}
