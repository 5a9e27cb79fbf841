import type { Rating } from '../../domain/programme-rating'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** What each control means for the year. */
const CONTROLS: Readonly<Record<Rating, string>> = {
  enhanced: 'due: Enhanced Control, a randomised sample, remote, with enhanced support',
  medium: 'due: Medium Control, a pre-defined sample, remote',
  low: 'exempt this year: Low Control, subject to registrations and random sampling'
}

/** Works out whether standards verification is due for a programme this year, and how. */
export default rule({
  id: 'sampling-control',
  catalogue: ['QA-48', 'QA-62'],
  severity: 'advice',
  title: 'Standards verification that is due',
  section: 'Standards Verification Sampling Controls',
  sheetKind: 'programmes',
  needs: ['registrations'],
  why: 'Standards verification takes place in each year with live registrations, by the control of the programme’s rating.',
  fix: 'Nothing is to be put right: plan by this.',
  *check({ sheet, columns: { registrations: column }, edition }) {
    const ratings = sheet.column('rating')
    for (const row of ownRows(sheet, edition)) {
      const registrations = column.value(row)
      if (registrations === undefined) continue
      const rating = ratings?.value(row)
      const byRating = rating === undefined ? 'due, by the control of its rating' : CONTROLS[rating]
      const result = registrations === 0 ? 'not due: no live registrations' : byRating
      yield { row, column, label: 'Standards verification', result }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Live registrations | Rating
        Business  | 40 | Enhanced
        Sport     | 20 | Low
        Art       | 0  | Medium
        Media     | 12 |
        Music     |    |`,
      computed: [
        'B2: Standards verification = due: Enhanced Control, a randomised sample, remote, with enhanced support',
        'B3: Standards verification = exempt this year: Low Control, subject to registrations and random sampling',
        'B4: Standards verification = not due: no live registrations',
        'B5: Standards verification = due, by the control of its rating'
      ]
    }
  ],
  bad: []
}
