import type { Examples } from '../example'
import { resubmittedIn, type Resubmission, type Resubmitted } from './resubmissions'
import { rule } from './rule'
import type { TrackingSheet } from './assessed-work'

/** An assignment is resubmitted once at most. */
export default rule({
  id: 'resubmitted-twice',
  catalogue: ['QA-32'],
  severity: 'error',
  title: 'A learner has more than one resubmission',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'The Lead IV may authorise a maximum of one resubmission for a learner after summative assessment. Whether that is for each assignment or each unit the guide does not say; it is counted here for each assignment, and several in a unit are pointed out.',
  fix: 'Check the attempt; a second resubmission of an assignment does not count.',
  *check({ sheet, workbook, edition }) {
    const attempt = sheet.column('attempt') ?? sheet.column('resubmitted-grade')
    if (!attempt) {
      yield { cannotTell: 'There is no column for the attempt, and none for a resubmitted grade.' }
      return
    }
    if (!sheet.column('assignment-id') && !sheet.column('unit-number')) {
      yield { cannotTell: 'The sheet names neither the assignment nor the unit of an attempt.' }
      return
    }
    for (const [, works] of resubmittedIn(workbook, edition)) {
      for (const work of works) {
        const { resubmissions, unit, assignment } = work
        const last = resubmissions[resubmissions.length - 1]
        if (resubmissions.length < 2 || last?.sheet !== sheet) continue
        const found = { ...placed(last), kind: `${unit ?? ''} ${assignment ?? ''}`, value: resubmissions.length }
        const message = `${resubmissions.length} resubmissions are recorded for ${nameOf(work)}`
        if (assignment !== undefined) yield { ...found, message: `${message}; one is the most.` }
        else yield { ...found, severity: 'warning', message: `${message}, and nothing says of which assignments.`, fix: 'Check that they are of different assignments; of one, a single resubmission is the most.' }
      }
      yield* severalInUnit(works, sheet)
    }
  }
})

function* severalInUnit(works: readonly Resubmitted[], sheet: TrackingSheet) {
  const byUnit = new Map<string, Resubmitted[]>()
  for (const work of works) {
    if (work.unit === undefined || work.assignment === undefined) continue
    const first = work.resubmissions[0]
    const key = `${first.sheet.column('programme')?.value(first.row) ?? ''}|${work.unit}`
    byUnit.set(key, [...(byUnit.get(key) ?? []), work])
  }
  for (const [key, own] of byUnit) {
    const last = own[own.length - 1]?.resubmissions[0]
    if (own.length < 2 || last?.sheet !== sheet) continue
    yield {
      ...placed(last), kind: `unit ${key}`, value: own.length, severity: 'warning' as const,
      message: `${own.length} assignments of unit ${own[0]?.unit ?? ''} were resubmitted by this learner.`,
      fix: 'Check that the Lead IV allowed a resubmission of each; if Pearson counts by unit, one is the most.'
    }
  }
}

function placed({ sheet, row }: Resubmission) {
  const column = sheet.column('attempt') ?? sheet.column('resubmitted-grade')
  return column ? { row, column } : { row }
}

function nameOf({ unit, assignment }: Resubmitted): string {
  const named = assignment === undefined ? '' : /^assignment/i.test(assignment) ? assignment.toLowerCase() : `assignment ${assignment}`
  if (unit === undefined) return named
  return named === '' ? `unit ${unit}` : `${named} of unit ${unit}`
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Attempt      | Grade
        101        | 3    | 1          | First        | P
        101        | 3    | 1          | Resubmission | M
        101        | 4    | 1          | Resubmission | M
        101        | 3    | 1          | Retake       | P
        102        | 3    | 1          | Resubmission | P`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessor
        101        | 3    | 1          | A Ash`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | Attempt      | Grade
        101        | 3    | 1          | Resubmission | P
        101        | 3    | A1         | Resub        | M
        102        | 3    | 1          | Resubmission | M
        102        | 3    | 2          | Resubmission | M`,
      findings: [
        'D4: 2 resubmissions are recorded for assignment 1 of unit 3; one is the most.',
        'D6: 2 assignments of unit 3 were resubmitted by this learner.'
      ]
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Learner name | Unit | First grade | Resubmitted grade
        101 | Jo Persona | 3 | P | M
        101 | Jo Persona | 3 | P | D`,
      findings: ['E4: 2 resubmissions are recorded for unit 3, and nothing says of which assignments.']
    }
  ]
}
