import type { Examples } from '../example'
import { rule } from './rule'
import { wrongSizes } from './sv-sample'

/** This year's sample for standards verification, as ticked in the tracking, is three learners from one unit. */
export default rule({
  id: 'sv-sample-size-in-tracking',
  catalogue: ['QT-118'],
  severity: 'warning',
  title: 'The sample for standards verification in the tracking has another size',
  section: 'What will Standards Verification involve this year?',
  sheetKind: 'assignment-attempts',
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
        Rulebook: QT
        Learner ID | Unit | Assignment | In SV sample
        L1         | 3    | 1          | Yes
        L1         | 3    | 2          | Yes
        L2         | 3    | 1          | Yes
        L3         | 3    | 1          | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Assignment | In SV sample
        L1         | 3    | 1          | Yes
        L2         | 3    | 1          | Yes`,
      findings: ['D3: The sample for standards verification is 2 learners from unit 3; this year it is 3 from one unit.']
    }
  ]
}
