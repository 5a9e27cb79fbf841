import type { Examples } from '../example'
import { suiteNotCovered } from './suite-not-covered'

export default suiteNotCovered('assignment-plan')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Suite: International L3 (2020)
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Suite: Higher Nationals
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        1    | 2          | 06/11/2023    | 20/11/2023`,
      findings: ['A2: The BTEC International guide does not cover Higher Nationals.']
    }
  ]
}
