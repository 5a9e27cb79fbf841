import { candidateNumber } from '../../domain/candidate-number'
import type { Examples } from '../example'
import { identifierRule } from './identifier-rule'

/** A candidate number is a whole number from 1 to 9999; leading zeros that a spreadsheet dropped are no fault. */
export default identifierRule({
  id: 'candidate-number-mistyped',
  catalogue: ['C-4'],
  title: 'A candidate number is mistyped',
  why: 'Marks and ticks reach the right student by the candidate number, which has four digits from 0001 to 9999.',
  fix: 'Compare it with the entry and correct it.',
  column: 'candidate-number',
  called: 'candidate number',
  judge: column => row => {
    const typed = column.value(row)
    if (typed === undefined || candidateNumber(typed) !== undefined) return null
    return `Candidate number ${typed} is not one from 0001 to 9999.`
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        12   | 30
        0013 | 30
        9999 | 30`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012  | 30
        10013 | 30
        12a   | 30`,
      findings: ['A5: Candidate number 10013 is not one from 0001 to 9999.', 'A6: Candidate number 12a is not one from 0001 to 9999.']
    }
  ]
}
