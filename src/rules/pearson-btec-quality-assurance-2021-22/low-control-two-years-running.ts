import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

/** A programme of Low Control last year is of Medium Control this year. */
export default programmeGap({
  id: 'low-control-two-years-running',
  catalogue: ['QA-61'],
  severity: 'warning',
  title: 'A programme is of Low Control two years running',
  section: 'Programme Ratings for BTEC Qualifications',
  needs: ['rating', 'rating-previous'],
  on: 'rating',
  why: 'Low Control exempts a programme from sampling for one year only; in the next year the exemption itself makes it Medium (criterion 14).',
  fix: 'Ask Pearson about the rating, and prepare a sample.',
  judge(programme) {
    const isTwice = said(programme, 'rating') === 'low' && said(programme, 'rating-previous') === 'low'
    return isTwice ? { value: 'low', message: 'Rated Low this year and last year; after a year of Low Control the rating is Medium.' } : null
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Rating | Rating last year
        Business  | L3 Nationals (2016) | Low    | Medium
        Sport     | L3 Nationals (2016) | Medium | Low control
        Art       | L3 Nationals (2016) | Low    |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating | Rating last year
        Business  | L3 Nationals (2016) | Low | Low control`,
      findings: ['C2: Rated Low this year and last year; after a year of Low Control the rating is Medium.']
    }
  ]
}
