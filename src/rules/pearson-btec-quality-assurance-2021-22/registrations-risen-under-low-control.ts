import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

const QUARTERS = ['registrations-q4', 'registrations-q3', 'registrations-q2', 'registrations-q1'] as const

/** Registrations of a programme of Low Control are looked at each quarter. */
export default programmeGap({
  id: 'registrations-risen-under-low-control',
  catalogue: ['QA-64'],
  severity: 'advice',
  title: 'Registrations of a Low Control programme have risen',
  section: 'Low Control',
  needs: ['rating', 'registrations-at-rating'],
  on: 'rating',
  why: 'Pearson looks at the registrations of Low Control programmes each quarter, and may raise the rating to Medium. The guide gives no number.',
  fix: 'Be ready for sampling, or change the setting qa.registration-rise if this rise is usual.',
  judge(programme) {
    const before = said(programme, 'registrations-at-rating')
    const latest = QUARTERS.find(id => said(programme, id) !== undefined)
    const now = latest && said(programme, latest)
    if (said(programme, 'rating') !== 'low' || before === undefined || now === undefined) return null
    const limit = programme.settings['qa.registration-rise']
    if (now <= before || (now - before) * 100 < limit * before) return null
    return {
      value: now,
      message: `Registrations rose from ${before} when the programme was rated Low to ${now} in quarter ${latest?.slice(-1) ?? ''}; the centre's own threshold is ${limit}%.`
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Rating | Registrations at rating | Registrations Q1 | Registrations Q2
        Business  | L3 Nationals (2016) | Low    | 40 | 41 | 49
        Sport     | L3 Nationals (2016) | Medium | 40 | 60 | 60
        Art       | L3 Nationals (2016) | Low    | 40 |    |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating | Registrations at rating | Registrations Q1 | Registrations Q2
        Business  | L3 Nationals (2016) | Low | 40 | 41 | 50`,
      findings: ["C2: Registrations rose from 40 when the programme was rated Low to 50 in quarter 2; the centre's own threshold is 25%."]
    }
  ]
}
