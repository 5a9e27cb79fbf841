import type { Examples } from '../example'
import { workAfterSubmission } from './work-after-submission'

export default workAfterSubmission({
  id: 'worked-after-submission',
  catalogue: ['TA-63'],
  title: 'Work is dated after the marks were submitted',
  section: 'Moderation outcomes',
  column: 'evidence-date',
  why: 'After marks and sample have been submitted only marks may be reviewed: students can do no more work on the assignment.',
  fix: 'Correct the date if it is mistyped; otherwise mark only the work that was there when marks were submitted.',
  done: 'The work is dated',
  marksAlone: 'error'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Marks submitted: 14/05/2026
        Candidate number | Mark | Work completed
        0012 | 30 | 14/05/2026
        0013 | 30 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Marks submitted: 14/05/2026
        Candidate number | Mark | Work completed
        0012 | 30 | 20/05/2026`,
      findings: ['C5: The work is dated 20 May 2026, after the marks were submitted on 14 May 2026.']
    }
  ]
}
