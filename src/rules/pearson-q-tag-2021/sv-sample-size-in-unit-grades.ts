import type { Examples } from '../example'
import { rule } from './rule'
import { wrongSizes } from './sv-sample'

/** This year's sample for standards verification, as ticked in the unit grades, is three learners from one unit. */
export default rule({
  id: 'sv-sample-size-in-unit-grades',
  catalogue: ['QT-118'],
  severity: 'warning',
  title: 'The sample for standards verification in the unit grades has another size',
  section: 'What will Standards Verification involve this year?',
  sheetKind: 'unit-grades',
  needs: ['in-sv-sample'],
  why: 'Three learners from one unit are selected for review this year; licence to practise qualifications keep the usual sampling.',
  fix: 'Tick three learners on the one unit that is reviewed.',
  *check({ sheet, workbook, columns: { 'in-sv-sample': ticked }, settings }) {
    yield* wrongSizes(sheet, ticked, workbook, settings)
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Units ==
        Rulebook: QT
        Learner ID | Programme | Unit | Unit grade | In SV sample
        L1         | Business  | 3    | M          | Yes
        L2         | Business  | 3    | M          | Yes
        L3         | Business  | 3    | M          | Yes
        L4         | Business  | 3    | M          |
        L5         | Childcare | 3    | M          | Yes
        == Programmes ==
        Programme | Suite         | SV status | Licence to practise
        Childcare | RQF Nationals | Pending   | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Programme | Unit | Unit grade | In SV sample
        L1         | Business  | 3    | M          | Yes
        L2         | Business  | 3    | M          | Yes
        L3         | Business  | 4    | M          | Yes
        L4         | Business  | 4    | M          | Yes`,
      findings: ['E3: The sample of Business for standards verification is 4 learners from 2 units (3 and 4); this year it is 3 from one unit.']
    }
  ]
}
