import type { Examples } from '../example'
import { suiteNotCovered } from './suite-not-covered'

export default suiteNotCovered('assignment-attempts')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Suite | Unit | Assignment | Submitted
        S1 | International L2 (2020) | 1 | 1 | 16/10/2023
        S2 | BTEC Firsts 2012        | 1 | 1 | 16/10/2023
        S3 |                         | 1 | 1 | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Suite | Unit | Assignment | Submitted
        S1 | International L2 (2020) | 1 | 1 | 16/10/2023
        S2 | Workskills              | 1 | 1 | 16/10/2023
        S3 | Workskills              | 1 | 1 | 16/10/2023
        S4 | L3 Nationals (2016)     | 1 | 1 | 16/10/2023`,
      findings: [
        'B4: The BTEC International guide does not cover PSD/Workskills/Skilled for Life.',
        'B6: The BTEC International guide does not list L3 Nationals (2016) among the suites that it covers.'
      ]
    }
  ]
}
