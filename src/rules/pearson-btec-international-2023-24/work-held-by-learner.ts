import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** Evidence of learners who are still on the programme is kept at the centre. */
export default rule({
  id: 'work-held-by-learner',
  catalogue: ['IA-81'],
  severity: 'warning',
  title: 'A learner on the programme keeps their own work',
  section: 'Retention of learner evidence and assessment records',
  sheetKind: 'learners',
  needs: ['work-held-by'],
  why: 'Work that learners keep for long may be lost, and Pearson may ask for current work at any time.',
  fix: 'Take the work back and keep it at the centre while the learner is on the programme.',
  *check({ sheet, edition, columns: { 'work-held-by': holder }, asOf }) {
    const [received, certified, status] = [sheet.column('certificate-received'), sheet.column('certification-date'), sheet.column('status')]
    yield* faultsIn(holder, coveredRows(sheet, edition), row => {
      const isCertificated = [received, certified].some(column => (column?.value(row) ?? Infinity) <= asOf)
      if (holder.value(row) !== 'learner' || status?.value(row) === 'withdrawn' || isCertificated) return null
      return { message: 'The work is held by the learner, who is still on the programme.' }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Work held by | Certification date
        0012             | Mid-flight    | Centre       |
        0013             | Certificating | Learner      | 15/08/2023
        0014             | Withdrawn     | Learner      |
        0015             | Mid-flight    |              |`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status     | Work held by
        0012             | Mid-flight | Learner`,
      findings: ['C3: The work is held by the learner, who is still on the programme.']
    }
  ]
}
