import { barsToLow, type LowControlBars } from '../../domain/programme-rating'
import type { Examples } from '../example'
import { listOf } from '../person'
import { barsOf } from './low-control'
import { programmeGap } from './programme-gap'
import { said, type ProgrammeRow } from './programme-row'

/** Some programmes can't be of Low Control whatever else is known of them. */
export default programmeGap({
  id: 'low-control-barred',
  catalogue: ['QA-63'],
  severity: 'warning',
  title: 'A programme is of Low Control that cannot be',
  section: 'Low Control',
  needs: ['rating'],
  on: 'rating',
  why: 'Qualifications of the new specifications, those with a licence to practise, and programmes that were not released at first sample last year are never assigned Low Control.',
  fix: 'Ask Pearson about the rating: the programme has to expect sampling.',
  judge(programme) {
    if (said(programme, 'rating') !== 'low') return null
    const bars = barsToLow(barsOf(programme)).filter(bar => bar !== 'lowBefore')
    if (bars.length === 0) return null
    return { value: bars.join(' '), message: `Rated Low, which is not open to a programme ${listOf(bars.map(bar => textOf(bar, programme)))}.` }
  }
})

function textOf(bar: keyof LowControlBars, programme: ProgrammeRow): string {
  const outcome = said(programme, 'sv-first-sample-y1')
  if (bar === 'notReleased' && outcome === 'not-sampled') return 'that was not sampled last year'
  if (bar === 'notReleased' && outcome === 'NYFS') return 'that was not yet fully sampled last year'
  return texts[bar]
}

const texts: Readonly<Record<keyof LowControlBars, string>> = {
  newSpecification: 'on the list of new specifications',
  licence: 'with a licence to practise',
  notReleased: 'that was not released at first sample last year',
  lowBefore: 'that was of Low Control last year'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | First teach | CIMSPA | Rating | First sample Y-1
        Business  | L3 Nationals (2016) | 2016 | No  | Low    | Released
        Sport     | L3 Nationals (2016) | 2016 | Yes | Medium | Blocked
        Art       | L3 Nationals (2010) |      |     | Low    |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | First teach | CIMSPA | Rating | First sample Y-1
        Business  | L3 Nationals (2016) | 2018 | No  | Low | Released
        Sport     | L3 Nationals (2016) | 2016 | Yes | Low | NYFS
        Art       | L3 Nationals (2010) |      |     | Low | Resubmission`,
      findings: [
        'E3: Rated Low, which is not open to a programme on the list of new specifications.',
        'E4: Rated Low, which is not open to a programme with a licence to practise and that was not yet fully sampled last year.',
        'E5: Rated Low, which is not open to a programme that was not released at first sample last year.'
      ]
    }
  ]
}
