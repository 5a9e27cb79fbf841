import type { ColumnId } from '../../recognise/dictionary'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn } from './evidence'
import { rule } from './rule'

const factors = [
  { id: 'control', called: 'the level of control' },
  { id: 'timed', called: 'whether it was timed' },
  { id: 'redrafted', called: 'whether it could be redrafted' },
  { id: 'supervised', called: 'whether it was supervised' },
  { id: 'mark-scheme-used', called: 'whether a mark scheme was used' },
  { id: 'standardised', called: 'whether it was internally standardised' },
  { id: 'banked', called: 'whether it is banked' },
  { id: 'evidence-date', called: 'its date' }
] as const satisfies readonly { readonly id: ColumnId<'evidence'>; readonly called: string }[]

/** More blanks than this are a column that is not kept up: said once. */
const SEVERAL = 5

/** The columns that a log has for the quality of evidence are filled; which of them a log has is the centre's choice. */
export default rule({
  id: 'quality-factor-unrecorded',
  catalogue: ['QT-42'],
  severity: 'advice',
  title: 'The quality of evidence is not recorded',
  section: 'Evaluate the quality of the evidence',
  sheetKind: 'evidence',
  needs: [],
  why: 'How useful evidence is depends on the conditions in which it came about. The guidance names level of control, support in marking, standardisation, how recent it is and whether it is banked as factors to consider.',
  fix: 'Enter it if it is known; what cannot be found out may stay blank.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const kept = factors.flatMap(({ id, called }) => {
      const column = sheet.column(id)
      return column ? [{ id, called, column }] : []
    })
    if (kept.length === 0) yield { cannotTell: 'The log has no columns for the quality of evidence.' }
    const pieces = evidenceIn(workbook).on(sheet).filter(({ isUsed }) => isUsed)
    for (const { id, called, column } of kept) {
      const blank = pieces.filter(({ row }) => column.isBlank(row))
      if (blank.length > SEVERAL || (blank.length === pieces.length && blank.length > 1)) {
        yield { column, kind: `many ${id}`, message: `For ${blank.length} of the ${pieces.length} pieces of evidence it is not recorded: ${called}.` }
      } else for (const { row } of blank) yield { row, column, kind: id, message: `It is not recorded of this evidence: ${called}.` } satisfies Fault
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date | Timed | Supervised | Context
        L1         | Homework      | 12/11/2020    | No    | No         |
        L1         | Mock exam     | 12/04/2021    | Yes   | Yes        |`
    },
    {
      sheets: `
        Learner ID | Evidence type
        L1         | Project`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type | Evidence date | Timed | Supervised
        L1         | Homework      | 12/11/2020    | No    |
        L1         | Mock exam     |               | Yes   |`,
      findings: [
        'E1: For 2 of the 2 pieces of evidence it is not recorded: whether it was supervised.',
        'C3: It is not recorded of this evidence: its date.'
      ]
    }
  ]
}
