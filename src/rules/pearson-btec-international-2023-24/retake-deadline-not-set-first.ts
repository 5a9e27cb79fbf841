import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { said, type Attempt } from './attempts'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { worksOn } from './works'

/** The deadline of a retake is agreed and recorded before the learner starts. How long it is, the guide does not say. */
export default rule({
  id: 'retake-deadline-not-set-first',
  catalogue: ['IA-55'],
  severity: 'error',
  title: 'The deadline of a retake is not set before its start',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'The assessor agrees a clear deadline for a retake or re-sit and records it before the learner starts.',
  fix: 'Enter the deadline and the day on which it was agreed, or correct the date that is mistyped.',
  *check(context): Iterable<Verdict> {
    const { sheet } = context
    const [deadlines, days] = [sheet.column('attempt-deadline') ?? sheet.column('deadline'), sheet.column('deadline-set-date')]
    if (!deadlines && !days) {
      yield { cannotTell: 'There is no column for the deadline of a retake, or for the day on which it was set.' }
      return
    }
    const retakes = retakesOn(sheet, worksOn(sheet, context)).map(({ attempt }) => attempt)
    const rows = retakes.map(({ row }) => row)
    if (deadlines) {
      yield* gapsIn({
        column: deadlines,
        rows,
        lacks: row => deadlines.isBlank(row) && sheet.column('deadline')?.value(row) === undefined,
        one: () => ({ message: 'This retake has no deadline.' }),
        many: (count, of) => `${count} of the ${of} retakes have no deadline.`
      })
    }
    if (days) {
      yield* gapsIn({
        column: days,
        rows,
        one: () => ({ kind: 'not-dated', message: 'Nothing says on which day the deadline of this retake was set.' }),
        many: (count, of) => `For ${count} of the ${of} retakes nothing says on which day the deadline was set.`
      })
      for (const retake of retakes) {
        const fault = late(retake)
        if (fault) yield { ...fault, column: days }
      }
    }
  }
})

function late(retake: Attempt): Fault | null {
  const set = said(retake, 'deadline-set-date')
  const started = said(retake, 'hand-out-date')
  const from = started ?? said(retake, 'submitted-date')
  if (set === undefined || from === undefined || set <= from) return null
  const event = started === undefined ? 'the retake was handed in' : 'the learner started it'
  return { row: retake.row, kind: 'late', value: set, message: `The deadline of this retake was set on ${formatDay(set)}, after ${event} on ${formatDay(from)}.` }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Attempt start | Submitted  | Retake deadline | Deadline set date
        0012             | 1    | 1R         | Retake  | 08/01/2024    | 15/01/2024 | 15/01/2024      | 08/01/2024
        0013             | 1    | 1          | First   | 02/10/2023    | 16/10/2023 |                 |
        0014             | 1    | 1R         | Retake  |               |            |                 |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Attempt start | Submitted  | Retake deadline | Deadline set date
        0012             | 1    | 1R         | Retake  | 08/01/2024    | 15/01/2024 | 15/01/2024      | 09/01/2024
        0013             | 1    | 1R         | Retake  | 08/01/2024    | 15/01/2024 |                 | 08/01/2024
        0014             | 1    | 1R         | Retake  | 08/01/2024    | 15/01/2024 | 15/01/2024      |`,
      findings: [
        'G4: This retake has no deadline.',
        'H5: Nothing says on which day the deadline of this retake was set.',
        'H3: The deadline of this retake was set on 9 January 2024, after the learner started it on 8 January 2024.'
      ]
    }
  ]
}
