import type { Examples } from '../example'
import { workAfterSubmission } from './work-after-submission'

export default workAfterSubmission({
  id: 'resubmitted-after-submission',
  catalogue: ['TA-34'],
  title: 'A resubmission came after marks and sample were sent',
  section: 'Resubmission and retakes',
  column: 'resubmission-date',
  why: 'Once marks and the sample have been submitted for moderation, students can no longer resubmit. What remains is a retake in a later series.',
  fix: 'Correct the date if it is mistyped; otherwise let the mark before the resubmission stand, and enter a retake in a later series.',
  done: 'The work was resubmitted on',
  marksAlone: 'warning'
})

const marks = (resubmitted: string, submitted = '10/12/2025', uploaded = '10/12/2025') => `
        == Marks ==
        Component: 1
        Series: Dec/Jan 2026
        Candidate number | Mark | Resubmission date
        0012 | 30 | ${resubmitted}
        == Series ==
        Component | Series | Marks submitted | Sample uploaded
        1 | Dec/Jan 2026 | ${submitted} | ${uploaded}`

export const examples: Examples = {
  good: [
    { sheets: marks('10/12/2025') },
    { sheets: marks('') },
    {
      sheets: `
        Component: 1
        Series: Dec/Jan 2026
        Candidate number | Mark | Resubmission date
        0012 | 30 | 12/12/2025`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    { sheets: marks('12/12/2025'), findings: ['Marks!C4: The work was resubmitted on 12 December 2025, after marks and sample were submitted by 10 December 2025.'] },
    { sheets: marks('11/12/2025', '10/12/2025', '12/12/2025'), findings: ['Marks!C4: The work was resubmitted on 11 December 2025, after the marks were submitted on 10 December 2025.'] },
    {
      sheets: `
        Component: 1
        Series: Dec/Jan 2026
        Marks submitted: 10/12/2025
        Candidate number | Mark | Resubmission date
        0012 | 30 | 11/12/2025`,
      findings: ['C5: The work was resubmitted on 11 December 2025, after the marks were submitted on 10 December 2025.']
    }
  ]
}
