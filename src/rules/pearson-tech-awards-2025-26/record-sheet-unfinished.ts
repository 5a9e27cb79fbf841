import type { Examples } from '../example'
import { recordGaps } from './record-gaps'

export default recordGaps({
  id: 'record-sheet-unfinished',
  catalogue: ['TA-29'],
  title: 'An assessment record is not complete',
  why: 'After the assessment the assessor fills in a record sheet, and both student and assessor sign that the work is the student’s own and that it may be used in the sample. It goes to the moderator with the work.',
  fix: 'Complete the record, and tick it here; a typed or scanned signature is enough.',
  parts: [
    { column: 'record-sheet', called: 'the record sheet' },
    { column: 'student-signed', called: 'the student’s signature' },
    { column: 'assessor-signed', called: 'the assessor’s signature' },
    { column: 'sample-consent', called: 'the consent to use the work' }
  ],
  lacks: person => `${person} has a mark, but nothing ticked for`,
  inSample: 'error'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Record sheet | Candidate signed | Assessor signed | Consent | Sampled
        0012 | 31 | ✓ | ✓ | 12/05/2026 | ✓ | ✓
        0013 | X  |   |   |            |   |
        0014 |    |   |   |            |   |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 31 | ✓`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Record sheet | Candidate signed | Assessor signed | Consent | In sample
        0012 | 31 | ✓ | ✓ | ✓ | ✓ | ✓
        0013 | 30 | ✓ |   | ✓ |   | ✓
        0014 | 28 | ✓ | ✓ |   | ✓ |`,
      findings: [
        'D5: Candidate 0013 has a mark, but nothing ticked for the student’s signature and the consent to use the work, and the work is in the sample.',
        'E6: Candidate 0014 has a mark, but nothing ticked for the assessor’s signature.'
      ]
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Consent | In sample
        1 | 31 | ✓ | ✓
        2 | 31 |   | ✓
        3 | 31 | |
        4 | 31 | |
        5 | 31 | |
        6 | 31 | |
        7 | 31 | |
        8 | 31 | |
        9 | 31 | |
        10 | 31 | |
        11 | 31 | |
        12 | 31 | |`,
      findings: [
        'C3: 11 of the 12 students with a mark have nothing under "Consent".',
        'C5: Candidate 0002 has a mark, but nothing ticked for the consent to use the work, and the work is in the sample.'
      ]
    }
  ]
}
