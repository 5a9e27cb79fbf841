import { normalise } from '../../recognise/normalise'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { rule } from './rule'

const TICK = /^(?:[✓✔√x]|y|yes|true|1)$/i
const DELAYED = /\b(?:delay\w*|held back|returned|resubmit\w*|redo|rewrite)\b/i
const DATE = /\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:\d{1,2}|[a-z]{3,9})\b|\d{4}-\d{2}-\d{2}|\b(?:day|week)s?\b/i

/** Where language counted, the note says how; where marking waited for it, until when. */
export default rule({
  id: 'language-note-incomplete',
  catalogue: ['IA-63'],
  severity: 'warning',
  title: 'A note on spelling or grammar does not say enough',
  section: 'Marking spelling, punctuation, and grammar',
  sheetKind: 'assignment-attempts',
  needs: ['language-note'],
  why: 'Spelling and grammar count only where mistakes hide what the learner understands, or where a criterion asks for good language. Marking may wait for better language, within a time that gives no unfair advantage.',
  fix: 'Say which of the two it was; where marking was delayed, add the date by which the work came back.',
  *check({ sheet, workbook, edition, columns: { 'language-note': note } }) {
    yield* faultsIn(note, currentRows({ sheet, workbook, edition }), (row): CellFault | null => {
      const text = note.value(row) ?? ''
      if (TICK.test(text.trim()) || TICK.test(normalise(text))) return { kind: 'why', message: 'The note on language does not say why language counted.' }
      return DELAYED.test(text) && !DATE.test(text) ? { kind: 'when', message: 'Marking was delayed for the language, and the note gives no date.' } : null
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | SPaG note
        S1         | 1    | 1          | 16/10/2023 |
        S2         | 1    | 1          | 16/10/2023 | P3 asks for technical language
        S3         | 1    | 1          | 16/10/2023 | Marking delayed, to come back by 20/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | SPaG note
        S1         | 1    | 1          | 16/10/2023 | Yes
        S2         | 1    | 1          | 16/10/2023 | Marking delayed until resubmitted`,
      findings: [
        'E3: The note on language does not say why language counted.',
        'E4: Marking was delayed for the language, and the note gives no date.'
      ]
    }
  ]
}
