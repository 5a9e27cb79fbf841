import type { Examples } from '../example'
import { rule } from './rule'

/** Each meaning has one column, and a label above the table says the same as the column. */
export default rule({
  id: 'headings-in-conflict',
  catalogue: ['C-8'],
  severity: 'error',
  title: 'Two headings claim one meaning',
  why: 'Where two columns could be meant, or a label and a column disagree, checks may read the wrong one.',
  fix: 'Rename or remove one of the two.',
  *check({ sheet }) {
    for (const { about, cell, kind, message, fix } of sheet.problems) {
      if (kind !== 'label-misunderstood') yield { cell, kind, value: about, message, fix }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark
        0012 | May/June 2026 | 30`
    }
  ],
  bad: [
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Total mark
        0012 | 30 | 31`,
      findings: ['C3: Columns B ("Mark") and C ("Total mark") both mean "Mark"; neither is used.']
    },
    {
      sheets: `
        Series: Dec/Jan 2026
        Component: 1
        Candidate number | Series | Mark
        0012 | May/June 2026 | 30`,
      findings: ['A1: A1 says "Dec/Jan 2026" for "Series", but in column B one row says otherwise, first B4 with "May/June 2026".']
    }
  ]
}
