import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { rule } from './rule'

const LATE = /\blate(?:ness)?\b|\boverdue\b|\b(?:missed|after|past) (?:the )?deadline\b/i
const LOWERED = /\b(?:lowered|reduced|capped|limited|dropped|downgraded|marked down|penal\w*|deduct\w*)\b/i
/** What says that lateness did no harm, or that the criteria themselves ask for punctuality. */
const HARMLESS = /\b(?:no|not|never|without|despite|although|though|accepted)\b|n['’]t\b|\bcriteri(?:a|on) (?:require|ask|include)/i
const CRITERION = /\b(?:[1-2]?[A-G]\.)?[PMD][1-9]\d?\b/

/** Work that was accepted is not marked down because it came late. */
export default rule({
  id: 'grade-lowered-for-lateness',
  catalogue: ['IA-61'],
  severity: 'error',
  title: 'A grade was lowered because the work was late',
  section: 'Meeting deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['grade-reason'],
  why: 'Once evidence is accepted, learners are not to be penalised purely for handing it in late, unless the Merit or Distinction criteria or their guidance say so.',
  fix: 'Award the grade that the criteria give. If a criterion itself asks for work on time, name it in the reason.',
  *check({ sheet, workbook, edition, columns: { 'grade-reason': reason } }) {
    const isAboutLowering = LOWERED.test(reason.heading)
    yield* faultsIn(reason, currentRows({ sheet, workbook, edition }), row => {
      const text = reason.value(row) ?? ''
      if (!LATE.test(text) || HARMLESS.test(text)) return null
      const isTheReason = LOWERED.test(text) || (!CRITERION.test(text) && (isAboutLowering || text.split(/\s+/).length <= 6))
      return isTheReason ? { kind: 'late', message: 'The reason given for the grade is that the work was late.' } : null
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Grade | Grade reason
        S1         | 1    | 1          | 16/10/2023 | P     | M1 lacks analysis
        S2         | 1    | 1          | 20/10/2023 | P     | Late, but not penalised: M1 not met
        S3         | 1    | 1          | 20/10/2023 | P     | Late; P1 met, M1 lacks analysis
        S4         | 1    | 1          | 20/10/2023 | P     | Related work of others used`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Grade | Grade reason
        S1         | 1    | 1          | 20/10/2023 | P     | Late
        S2         | 1    | 1          | 20/10/2023 | P     | M1 met but capped at Pass, handed in after the deadline`,
      findings: ['F3: The reason given for the grade is that the work was late.', 'F4: The reason given for the grade is that the work was late.']
    }
  ]
}
