import { normalise } from '../../recognise/normalise'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assignmentsOn } from './plan'
import { rule } from './rule'

const ENTRY = /^\s*IA\s*-?\s*16\b/i

/** For a large cohort there is a procedure for submission and resubmission from the start. */
export default rule({
  id: 'large-cohort-without-procedure',
  catalogue: ['IA-16'],
  severity: 'advice',
  title: 'A large cohort has no agreed procedure on record',
  section: 'Managing large cohorts',
  sheetKind: 'assignment-plan',
  needs: ['cohort'],
  why: 'For a large cohort the Lead IV ensures at the start an agreed procedure for submission and resubmission, and that team and learners know it. What is large is the centre’s own setting.',
  fix: 'Record in the records checklist, as IA-16, that the procedure is agreed and shown on the plan.',
  *check({ sheet, edition, workbook, settings, columns: { cohort } }) {
    const sizes = cohortSizes(workbook)
    const hasRecords = workbook.sheetsOf('records-checklist').length > 0
    if (sizes.size === 0) yield { cannotTell: 'No sheet of learners says who is in which cohort.' }
    const isAgreed = isProcedureAgreed(workbook)
    const said = new Set<string>()
    for (const assignment of assignmentsOn(sheet, edition)) {
      const name = normalise(assignment.cohort ?? '')
      const size = sizes.get(name) ?? 0
      if (size < settings['ia.large-cohort'] || said.has(name) || isAgreed) continue
      said.add(name)
      if (!hasRecords) {
        yield { cannotTell: `Cohort ${assignment.cohort ?? ''} is large, and no records checklist says whether a procedure is agreed.` }
        continue
      }
      yield {
        cell: cohort.cell(assignment.rows[0]),
        column: cohort,
        kind: name,
        message: `Cohort ${assignment.cohort ?? ''} has ${size} learners, which by the centre’s own threshold of ${settings['ia.large-cohort']} is large, and no procedure is on record.`
      }
    }
  }
})

function cohortSizes(workbook: TypedWorkbook): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const sheet of workbook.sheetsOf('learners')) {
    const [groups, status] = [sheet.column('group'), sheet.column('status')]
    for (const row of sheet.rows) {
      const group = normalise(groups?.value(row) ?? '')
      if (group !== '' && status?.value(row) !== 'withdrawn') sizes.set(group, (sizes.get(group) ?? 0) + 1)
    }
  }
  return sizes
}

function isProcedureAgreed(workbook: TypedWorkbook): boolean {
  return workbook.sheetsOf('records-checklist').some(sheet =>
    sheet.rows.some(row => ENTRY.test(sheet.column('item-id')?.value(row) ?? '') && sheet.column('done')?.value(row) !== 'no')
  )
}

const PLAN = `
        == Plan ==
        Academic year: 2023-24
        Cohort | Unit | Assignment | Hand-out date | Deadline
        12A    | 1    | 1          | 02/10/2023    | 16/10/2023
        12A    | 1    | 2          | 06/11/2023    | 20/11/2023
        == Register ==
        Learner ID | Group | Registration date
        S1 | 12A | 04/09/2023
        S2 | 12A | 04/09/2023
        S3 | 12A | 04/09/2023
        == Settings ==
        Setting | Value | Note
        ia.large-cohort | 3 |`

export const examples: Examples = {
  good: [
    {
      sheets: `${PLAN}
        == Records ==
        Item ID | Item | Done
        IA-16 | Procedure for large cohorts | Yes`
    },
    { sheets: PLAN, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: `${PLAN}
        == Records ==
        Item ID | Item | Done
        IA-66 | Assessment policy | Yes`,
      findings: ['Plan!A3: Cohort 12A has 3 learners, which by the centre’s own threshold of 3 is large, and no procedure is on record.']
    }
  ]
}
