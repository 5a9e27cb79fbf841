import type { Examples } from '../example'
import { misreadCells } from './misread-cells'
import { rule } from './rule'

/** A date is one that the calendar has, and can be read in only one way. */
export default rule({
  id: 'date-impossible-or-ambiguous',
  catalogue: ['C-9'],
  severity: 'warning',
  title: 'A date is impossible or ambiguous',
  why: 'Deadlines are judged by the dates on the sheet. A date that cannot be read for certain is judged by no rule.',
  fix: 'Enter the date as day, month and year, such as 15/05/2026.',
  *check({ sheet }) {
    for (const { about, cell, misread, message } of sheet.problems) {
      if (misread === 'date') yield { cell, kind: 'label', value: about, message }
    }
    yield* misreadCells(sheet, 'date')
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | May/June 2026 | 12/05/26 | 15 May 2026`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Marks submitted: 31/04/2026
        Candidate number | Mark
        0012 | 30`,
      findings: ['A3: "31/04/2026" beside "Marks submitted" is not a date that exists.']
    },
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | May/June 2026 | 31/04/2026 | 12 May`,
      findings: ['C2: "31/04/2026" is not a date that exists.', 'D2: "12 May" does not say the year.']
    }
  ]
}
