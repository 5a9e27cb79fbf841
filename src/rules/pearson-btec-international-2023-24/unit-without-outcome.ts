import type { Examples } from '../example'
import { casesOn, type AwardCase, type GradesSheet, type Outcome } from './award-cases'
import { progressOf } from './award-progress'
import { rule } from './rule'
import { sentence, unitNamed } from './wording'

/**
 * For an award every unit of the combination has an outcome. A blank is a gap where the award is recorded or claimed, or
 * where it is the learner’s last and others have theirs: else the unit may well be to come.
 */
export default rule({
  id: 'unit-without-outcome',
  catalogue: ['IA-85'],
  severity: 'error',
  title: 'A unit has no outcome, and the award needs one',
  section: 'Eligibility for an award',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'To be awarded the qualification a learner needs an outcome (D, M, P or U) for every unit of a valid combination.',
  fix: 'Enter the outcome: U where nothing was achieved. A unit that the learner does not take is left off the list.',
  *check(context) {
    const { sheet } = context
    const isGradedForOthers = gradedForOthers(sheet, casesOn(sheet, context))
    for (const one of casesOn(sheet, context)) {
      const { missing } = progressOf(one)
      const others = one.outcomes.length - missing.length
      for (const outcome of missing) {
        const isLast = missing.length === 1 && others > 1 && isGradedForOthers(outcome)
        if (outcome.sheet !== sheet || (!one.isDue && !isLast)) continue
        const { row, column, name } = outcome
        const state = one.isDue ? 'though the qualification is recorded or claimed' : 'and all other units have one'
        yield { row, column, kind: name, message: `${sentence(unitNamed(name))} has no outcome, ${state}.` }
      }
    }
  }
})



/** Whether a unit has an outcome for half of the other learners on the sheet at least; yes where it has no others. */
function gradedForOthers(sheet: GradesSheet, cases: readonly AwardCase[]): (outcome: Outcome) => boolean {
  const counts = new Map<string, { graded: number; all: number }>()
  for (const { outcomes } of cases) {
    for (const outcome of outcomes) {
      if (outcome.sheet !== sheet || (!outcome.isMissing && !outcome.grade)) continue
      const count = counts.get(outcome.unit) ?? { graded: 0, all: 0 }
      counts.set(outcome.unit, { graded: count.graded + (outcome.grade ? 1 : 0), all: count.all + 1 })
    }
  }
  return ({ unit }) => {
    const { graded = 0, all = 1 } = counts.get(unit) ?? {}
    return graded * 2 >= all - 1
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Chosen
        0012             | 1    | D          | Yes
        0012             | 2    | D          | Yes
        0012             | 3    |            | Yes
        0012             | 4    |            | Yes
        0013             | 1    | D          | Yes
        0013             | 2    | U          | Yes
        0013             | 3    | M          | Yes
        0013             | 5    |            | No`
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit 1 | Unit 2 | Unit 3 | Unit 4
        0012             | D      | M      | P      |
        0013             | D      | M      |        | P`
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade
        0012             | 1    | D
        0012             | 2    | D
        0012             | 3    |
        0013             | 1    | D
        0013             | 2    | D
        0013             | 3    |
        0014             | 1    | D
        0014             | 2    | D
        0014             | 3    |`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade
        0012             | 1    | D
        0012             | 2    | D
        0012             | 3    |`,
      findings: ['C5: Unit 3 has no outcome, and all other units have one.']
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification grade
        0012             | 1    | D          | D
        0012             | 2    |            |
        0012             | 3    |            |`,
      findings: [
        'C4: Unit 2 has no outcome, though the qualification is recorded or claimed.',
        'C5: Unit 3 has no outcome, though the qualification is recorded or claimed.'
      ]
    },
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit 1 | Unit 2 | Unit 3 | Qualification grade
        0012             | D      |        |        | D
        == Settings ==
        Setting                | Value
        ia.combination.Diploma | Unit 1; Unit 2`,
      findings: ['Grades!C3: Unit 2 has no outcome, though the qualification is recorded or claimed.']
    }
  ]
}
