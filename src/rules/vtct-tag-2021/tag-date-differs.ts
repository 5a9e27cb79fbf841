import type { Examples } from '../example'
import { keyDateDiffers } from '../key-dates/differs'
import { keyDates } from './key-dates'
import { rule } from './rule'

/** The day for external TAGs has a rule of its own, which knows the row by what it says. */
export default keyDateDiffers(rule, keyDates, {
  id: 'tag-date-differs',
  title: 'A date is not the one that VTCT published',
  why: 'Schedules are made by 20 May 2021 for all assessment components.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Event ID | Event     | Official date
        VT-6     | Schedules | 20/05/2021
        VT-20    | EQA visit | 12/05/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Event ID | Event     | Official date
        VT-6     | Schedules | 21/05/2021`,
      findings: ['C2: Schedules for assessment components: the sheet has 21 May 2021 as the official date, the guide 20 May 2021.']
    }
  ]
}
