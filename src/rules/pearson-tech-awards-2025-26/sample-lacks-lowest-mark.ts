import type { Examples } from '../example'
import { exampleMarksheet, exampleRows, times } from './example-rows'
import { extremeMissing } from './extreme-missing'

/** The sample holds a student with the lowest mark above 0 of the cohort. */
export default extremeMissing({
  id: 'sample-lacks-lowest-mark',
  title: 'The lowest mark above 0 is not in the sample',
  end: 'lowest',
  called: 'lowest mark above 0'
})

export const examples: Examples = {
  good: [
    { sheets: exampleMarksheet(exampleRows(1, [58, 4, ...times(13, 30)], '✓'), exampleRows(16, [0, 0, ...times(43, 30)])) },
    { sheets: exampleMarksheet(exampleRows(1, [4, ...times(14, 30)], '✓'), exampleRows(16, [4, 4, ...times(43, 30)])) },
    { sheets: exampleMarksheet(exampleRows(1, times(3, 0), '✓')), outcome: 'not-applicable' }
  ],
  bad: [
    {
      sheets: exampleMarksheet(exampleRows(1, [12, ...times(13, 30), 55], '✓'), exampleRows(16, [3, 58, ...times(43, 30)])),
      findings: ['C19: The lowest mark above 0, 3, is not in the sample.']
    },
    {
      sheets: `
        == Class A ==
        Series: Dec/Jan 2026
        Component: 2
        Candidate number | Mark | Sampled
        0001 | 30 | ✓
        0002 | 44 | ✓
        == Class B ==
        Series: December 2025
        Component: 2
        Candidate number | Mark | Sampled
        0101 | 9  |
        0102 | 12 | ✓`,
      findings: ['Class B!C4: The lowest mark above 0, 9, is not in the sample.']
    }
  ]
}
