import type { ColumnId } from '../../recognise/dictionary'
import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault } from '../rule'
import { assignmentsOn, type PlannedAssignment } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** What the guide asks of every plan, as a message calls it. */
const PARTS = [
  { id: 'assessor', called: 'assessor' },
  { id: 'internal-verifier', called: 'internal verifier' },
  { id: 'hand-out-date', called: 'hand-out date' },
  { id: 'deadline', called: 'deadline' },
  { id: 'planned-iv-date', called: 'date of internal verification' },
  { id: 'resubmission-date', called: 'date for resubmission' }
] as const satisfies readonly { readonly id: ColumnId<'assignment-plan'>; readonly called: string }[]

interface Part {
  readonly id: (typeof PARTS)[number]['id']
  readonly called: string
  readonly column: Column
}

/** A plan holds at least who assesses and verifies, and when work is set, due, verified and resubmitted. */
export default rule({
  id: 'plan-incomplete',
  catalogue: ['IA-4', 'IA-5'],
  severity: 'error',
  title: 'The assessment plan lacks what it must hold',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: [],
  why: 'As a minimum a plan names all assessors and internal verifiers, and schedules hand-out, deadline, internal verification and the opportunity for resubmission.',
  fix: 'Fill in what is missing.',
  *check({ sheet, edition }) {
    const parts = PARTS.flatMap(({ id, called }): readonly Part[] => {
      const column = sheet.column(id)
      return column ? [{ id, called, column }] : []
    })
    const without = PARTS.filter(({ id }) => !sheet.column(id)).map(({ called }) => called)
    if (without.length > 0) yield { cannotTell: `There is no column for the ${listOf(without, PARTS.length)}.` }
    const assignments = assignmentsOn(sheet, edition)
    const isAbandoned = ({ column }: Part) => assignments.length > 1 && assignments.every(({ rows }) => rows.every(row => column.isBlank(row)))
    for (const { id, called, column } of parts.filter(isAbandoned)) {
      yield { column, kind: `no ${id}`, message: `No assignment of the plan has ${called.startsWith('a') || called.startsWith('i') ? 'an' : 'a'} ${called}.` }
    }
    const kept = parts.filter(part => !isAbandoned(part))
    for (const assignment of assignments) {
      const missing = kept.filter(part => lacks(assignment, part))
      if (missing.length > 0) yield gap(assignment, missing)
    }
  }
})

/** A retake is a last chance, with no resubmission after it. */
function lacks({ rows, isRetake }: PlannedAssignment, { id, column }: Part): boolean {
  return !(isRetake && id === 'resubmission-date') && rows.every(row => column.isBlank(row))
}

function gap({ rows: [row], name }: PlannedAssignment, missing: readonly Part[]): Fault {
  const [first] = missing
  return {
    row,
    ...(first && { column: first.column }),
    kind: missing.map(({ id }) => id).join(' '),
    message: `${sentence(name)} has no ${listOf(missing.map(({ called }) => called), PARTS.length)}.`
  }
}

const HEADINGS = 'Unit | Assignment | Attempt type | Assessor | Internal verifier | Hand-out date | Deadline | IV date | Resubmission date'

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        ${HEADINGS}
        1 | 1 | First  | A Khan | B Lee | 02/10/2023 | 16/10/2023 | 20/10/2023 | 06/11/2023
        4 | 1 |        |        |       |            |            |            |
        2 | 2 | Retake | A Khan | B Lee | 06/11/2023 | 20/11/2023 | 24/11/2023 |`
    },
    {
      sheets: `
        Academic year: 2023-24
        Assessor: A Khan
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        ${HEADINGS}
        1 | 1 | First | A Khan |       | 02/10/2023 | 16/10/2023 | 20/10/2023 |
        1 | 2 | First | A Khan | B Lee | 06/11/2023 |            | 24/11/2023 |
        1 | 3 | First |        | B Lee | 04/12/2023 | 15/12/2023 | 18/12/2023 |`,
      findings: [
        'I2: No assignment of the plan has a date for resubmission.',
        'E3: Assignment 1 has no internal verifier.',
        'G4: Assignment 2 has no deadline.',
        'D5: Assignment 3 has no assessor.'
      ]
    }
  ]
}
