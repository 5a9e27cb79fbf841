import type { Examples } from '../example'
import { exampleMarksheet, exampleRows, times } from './example-rows'
import { extremeMissing } from './extreme-missing'

/** The sample holds a student with the highest mark of the cohort. */
export default extremeMissing({
  id: 'sample-lacks-highest-mark',
  title: 'The highest mark is not in the sample',
  end: 'highest',
  called: 'highest mark'
})

export const examples: Examples = {
  good: [
    { sheets: exampleMarksheet(exampleRows(1, [58, 4, ...times(13, 30)], '✓'), exampleRows(16, [0, 0, 58, ...times(42, 30)])) },
    { sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, ['', '', '', '', '', '', 41])), outcome: 'cannot-tell' },
    { sheets: exampleMarksheet(exampleRows(1, [58, 41])), outcome: 'not-applicable' },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Sampled
        0001 | 30 | ✓
        0002 | 44 | ✓
        0003 | 12 | ✓
        0004 | 51 | ✓
        0005 | 610 |`
    }
  ],
  bad: [
    {
      sheets: exampleMarksheet(exampleRows(1, [12, ...times(13, 30), 55], '✓'), exampleRows(16, [3, 58, ...times(43, 30)])),
      findings: ['C20: The highest mark, 58, is not in the sample.']
    },
    {
      sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, [41, ''])),
      findings: ['C19: The highest mark so far, 41, is not in the sample.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Uploaded in sample
        0001 | 30 | ✓ | ✓
        0002 | 44 | ✓ |
        0003 | 12 |   | ✓`,
      findings: ['D5: The highest mark, 44, is not in the sample.']
    },
    {
      sheets: `
        Subject: BTEC Tech Award in Sport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Video | In sample
        0001 | 30 | ✓ | ✓
        0002 | 44 |   |
        0003 | 12 | ✓ | ✓`,
      findings: ['D6: The highest mark, 44, is not in the sample, and no video is ticked for it.']
    }
  ]
}
