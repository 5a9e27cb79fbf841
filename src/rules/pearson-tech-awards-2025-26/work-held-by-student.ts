import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Work of students who are still on the programme is kept at the centre. */
export default rule({
  id: 'work-held-by-student',
  catalogue: ['TA-76'],
  severity: 'warning',
  title: 'A student on the programme keeps their own work',
  section: 'Retention of student work',
  sheetKind: 'learners',
  needs: ['work-held-by'],
  why: 'Pearson may ask for current work at any time. Work that students take home may be lost.',
  fix: 'Take the work back and keep it at the centre while the student is on the programme.',
  *check({ sheet, columns: { 'work-held-by': column }, asOf }) {
    const isPast = (id: 'certificate-received' | 'certification-date', row: (typeof sheet.rows)[number]) =>
      (sheet.column(id)?.value(row) ?? Infinity) <= asOf
    yield* faultsIn(column, ownRows(sheet), row => {
      if (column.value(row) !== 'learner' || sheet.column('status')?.value(row) === 'withdrawn') return null
      if (isPast('certificate-received', row) || isPast('certification-date', row)) return null
      return { message: 'The work is held by the student, who is still on the programme.' }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        ULN | Registration date | Status | Work held by | Certificates received
        9276308686 | 01/10/2025 | Mid-flight  | Centre  |
        1234567890 | 01/10/2025 | Withdrawn   | Student |
        1234567891 | 01/10/2023 | Certificating | Student | 01/10/2025
        1234567892 | 01/10/2025 |             |         |`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        ULN | Registration date | Status | Work held by
        9276308686 | 01/10/2025 | Mid-flight | Student
        1234567890 | 01/10/2025 |            | Learner`,
      findings: [
        'D3: The work is held by the student, who is still on the programme.',
        'D4: The work is held by the student, who is still on the programme.'
      ]
    }
  ]
}
