import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { maximumOn } from '../../recognise/maximum'
import type { MarksSheet } from '../../sample/member'
import { recordGaps } from './record-gaps'

export default recordGaps({
  id: 'feedback-unfinished',
  catalogue: ['TA-30'],
  title: 'Feedback on an assessment record is not complete',
  why: 'The guide lists what the record’s feedback covers: overall achievement, what was done well, what is missing, what the student could have drawn on, and general conduct and approach.',
  fix: 'Complete the feedback on the record sheet, and tick it or note it here.',
  parts: [
    { column: 'feedback-overall', called: 'overall achievement' },
    { column: 'feedback-achieved', called: 'what was achieved and done well' },
    { column: 'feedback-not-achieved', called: 'what was not achieved' },
    { column: 'feedback-guidance', called: 'what the student could have drawn on' },
    { column: 'feedback-conduct', called: 'conduct and approach' }
  ],
  lacks: person => `${person} has a mark, but no feedback on`,
  inSample: 'warning',
  isNeedless: (column, sheet, row) => column === 'feedback-not-achieved' && hasFullMarks(sheet, row)
})

/** Of full marks nothing is missing. */
function hasFullMarks(sheet: MarksSheet, row: Row): boolean {
  const mark = sheet.column('mark')
  return mark !== undefined && mark.value(row) === maximumOn(sheet, mark, row)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Overall achievement | Descriptors achieved | Not achieved or missing | Conduct
        0012 | 31 | ✓ | plans in detail | no risk assessment | ✓
        0013 | 60 | ✓ | ✓ |   | ✓
        0014 | X  |   |   |   |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Overall achievement | Descriptors achieved | Not achieved or missing | Conduct
        0012 | 31 | ✓ | ✓ | ✓ | ✓
        0013 | 42 | ✓ |   | ✓ | No`,
      findings: ['D5: Candidate 0013 has a mark, but no feedback on what was achieved and done well and conduct and approach.']
    }
  ]
}
