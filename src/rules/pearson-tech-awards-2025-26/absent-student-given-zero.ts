import type { Examples } from '../example'
import { personOn } from '../person'
import { rule } from './rule'

/** A student who was absent has an X, never a mark of 0; a 0 of someone who was there is a mark like any other. */
export default rule({
  id: 'absent-student-given-zero',
  catalogue: ['TA-52'],
  severity: 'error',
  title: 'An absent student has a mark of 0',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark', 'absent'],
  why: 'A 0 says that the student handed in work that earned nothing. An absence is not a mark, and the guide does not allow 0 for it.',
  fix: 'Enter a capital X in place of the 0.',
  *check({ sheet, columns: { mark, absent } }) {
    for (const row of sheet.rows) {
      if (mark.value(row) === 0 && absent.value(row) === 'yes') {
        yield { row, column: mark, value: 0, message: `${personOn(sheet, row)} was absent but has 0.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Absent | Mark
        0012 |     | 0
        0013 | Yes | X
        0014 | No  | 0`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 0 |`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Absent | Mark
        0012 | No  | 33
        0014 | Yes | 0`,
      findings: ['C5: Candidate 0014 was absent but has 0.']
    }
  ]
}
