import type { ColumnId } from '../../recognise/dictionary'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { isUnsaid, resubmissionsOn } from './second-chances'
import { worksOn } from './works'

const RECORDED = [
  { id: 'attempt-deadline', lacks: 'has no deadline', lack: 'have no deadline' },
  { id: 'recorded-on-assessment-record', lacks: 'is not ticked as entered on the assessment record', lack: 'are not ticked as entered on the assessment record' }
] as const satisfies readonly { readonly id: ColumnId<'assignment-attempts'>; readonly lacks: string; readonly lack: string }[]

/** A resubmission is entered on the assessment record, with its deadline. */
export default rule({
  id: 'resubmission-not-on-record',
  catalogue: ['IA-45'],
  severity: 'error',
  title: 'A resubmission is not on the assessment record with its deadline',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'A resubmission that the Lead IV allows is written on the assessment record, with the day by which the learner hands it in.',
  fix: 'Enter what is missing, as the assessment record has it.',
  *check(context): Iterable<Verdict> {
    const { sheet } = context
    if (RECORDED.every(({ id }) => !sheet.column(id))) {
      yield { cannotTell: 'There is no column for the resubmission deadline or for the assessment record.' }
      return
    }
    const chances = resubmissionsOn(sheet, worksOn(sheet, context))
    for (const { id, lacks, lack } of RECORDED) {
      const column = sheet.column(id)
      if (!column) continue
      const unsaid = new Set(chances.filter(chance => isUnsaid(chance, id)).map(({ attempt }) => attempt.row))
      yield* gapsIn({
        column,
        rows: chances.map(({ attempt }) => attempt.row),
        lacks: row => unsaid.has(row),
        one: () => ({ kind: id, message: `This resubmission ${lacks}.` }),
        many: (count, of) => `${count} of the ${of} resubmissions ${lack}.`
      })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Resubmission deadline | On assessment record
        0012             | 1    | 1          | First        | 16/10/2023 | 13/11/2023            | ✓
        0012             | 1    | 1          | Resubmission | 13/11/2023 |                       |
        0013             | 1    | 1          | First        | 16/10/2023 |                       |
        0014             | 1    | 1          | Resubmission | 13/11/2023 | 13/11/2023            | ✓`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Resubmission deadline | On assessment record
        0012             | 1    | 1          | Resubmission | 13/11/2023 |                       | ✓
        0013             | 1    | 1          | Resubmission | 13/11/2023 | 13/11/2023            |
        0014             | 1    | 1          | Resubmission | 13/11/2023 | 13/11/2023            | ✓`,
      findings: ['F3: This resubmission has no deadline.', 'G4: This resubmission is not ticked as entered on the assessment record.']
    }
  ]
}
