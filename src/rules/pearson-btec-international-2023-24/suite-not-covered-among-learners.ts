import type { Examples } from '../example'
import { suiteNotCovered } from './suite-not-covered'

export default suiteNotCovered('learners')

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Register ==
        Learner ID | Suite | Registration date
        S1 | International L3 (2020) | 04/09/2023
        S9 | Higher Nationals        | 04/09/2023
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted
        S1 | 1 | 1 | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        == Register ==
        Learner ID | Suite | Level | Registration date
        S1 | International L3 (2020) | 3 | 04/09/2023
        S2 | Higher Nationals        | 4 | 04/09/2023
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted
        S1 | 1 | 1 | 16/10/2023
        S2 | 1 | 1 | 16/10/2023`,
      findings: ['Register!B3: The BTEC International guide does not cover Higher Nationals.']
    },
    {
      sheets: `
        Rulebook: IA
        Learner ID | Suite | Level | Registration date
        S1 | Professional | 5 | 04/09/2023`,
      findings: ['B3: The BTEC International guide does not cover L4-7.']
    }
  ]
}
