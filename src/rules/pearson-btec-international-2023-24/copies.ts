import { said, type Attempt } from './attempts'

/** The attempts without those that stand on another sheet as well: a class list and a list of the whole centre may hold the same one. */
export function withoutCopies(attempts: readonly Attempt[]): readonly Attempt[] {
  const dayOf = (attempt: Attempt) => said(attempt, 'submitted-date')
  return attempts.filter((attempt, index) =>
    !attempts.slice(0, index).some(earlier => earlier.sheet !== attempt.sheet && dayOf(earlier) === dayOf(attempt))
  )
}
