import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { criteriaOf, ratingNames, said } from './programme-row'

/** Of a programme that is new at the centre the guide gives two ratings: both are shown. */
export default programmeGap({
  id: 'new-programme-rated-in-two-ways',
  catalogue: ['QA-53'],
  severity: 'advice',
  title: 'The guide rates a new programme in two ways',
  section: 'Programme Ratings for BTEC Qualifications',
  needs: ['rating'],
  on: 'rating',
  why: 'The list of criteria gives a programme that was never taught at the centre Enhanced Control (criterion 12); the answer to a question about new programmes says Medium by default.',
  fix: 'Prepare for the higher one, or ask Pearson which applies; the setting qa.new-programme-rating takes the answer.',
  judge(programme) {
    const rating = said(programme, 'rating')
    const isNew = criteriaOf(programme)[12] === true
    if (!isNew || programme.settings['qa.new-programme-rating'] !== 'show-both' || rating === 'enhanced') return null
    const recorded = rating === undefined ? 'No rating is recorded' : `Rated ${ratingNames[rating]}`
    return { value: rating ?? 'none', message: `${recorded}; for a new programme the guide says Enhanced (criterion 12) in one place and Medium in another.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | First year delivered | Live registrations | Rating
        Business  | 2018 | 20 | Medium
        Sport     | 2021 | 20 | Enhanced`
    },
    {
      sheets: `
        == Programmes ==
        Academic year: 2021-22
        Programme | First year delivered | Live registrations | Rating
        Business  | 2021 | 20 | Medium
        == Settings ==
        Setting | Value
        qa.new-programme-rating | Medium`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | First year delivered | Live registrations | Rating
        Business  | 2021 | 20 | Medium
        Sport     | 2021 | 20 |`,
      findings: [
        'D3: Rated Medium; for a new programme the guide says Enhanced (criterion 12) in one place and Medium in another.',
        'D4: No rating is recorded; for a new programme the guide says Enhanced (criterion 12) in one place and Medium in another.'
      ]
    }
  ]
}
