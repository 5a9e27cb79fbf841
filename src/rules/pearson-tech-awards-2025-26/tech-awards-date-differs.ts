import type { Examples } from '../example'
import { keyDateDiffers } from '../key-dates/differs'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateDiffers(rule, keyDates, {
  id: 'tech-awards-date-differs',
  title: 'A date is not the one of the Tech Awards guide',
  why: 'The guide fixes these days. They stand even on a weekend; who wants to be done before it notes an advised date.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Event ID | Event        | Opens      | Official date | Advised date
        TA-11    | Registration | 01/09/2025 | 01/11/2025    | 31/10/2025
        TA-53.2  | Marks        |            | 15/05/2026    |
        TA-12    | Entries      |            | 21/02/2026    |
        TA-53.2  | Marks        |            | 14/05/2025    |`
    }
  ],
  bad: [
    {
      sheets: `
        Event ID | Event        | Opens | Official date | Advised date
        TA-11    | Registration |       | 31/10/2025    |
        TA-12    | Entries      |       | 21/02/2026    | 23/02/2026`,
      findings: [
        'D2: Registration of students: the sheet has 31 October 2025 as the official date, the guide 1 November 2025.',
        'E3: Entries for components: the advised date, 23 February 2026, is after the official date, 21 February 2026.'
      ]
    }
  ]
}
