import type { Examples } from '../example'
import { componentsOn } from './components'
import { rule } from './rule'

/** Lists who is eligible for a resit next year: those who do not certificate. */
export default rule({
  id: 'resit-next-year',
  catalogue: ['VT-18'],
  severity: 'advice',
  title: 'A resit next year is ruled out for a learner who is eligible',
  section: 'I’m concerned that for various reasons resulting from Covid, my learners may be disadvantaged. What can I do?',
  sheetKind: 'vtct-tags',
  needs: ['status'],
  why: 'Learners who do not certificate this year will be eligible for resits in the next academic year.',
  fix: 'Correct the entry, or the learner’s status.',
  *check({ sheet, workbook, columns: { status: column } }) {
    const resit = sheet.column('resit-eligible')
    for (const { row, isTagged } of componentsOn(sheet, workbook)) {
      if (!isTagged || column.value(row) !== 'mid-flight') continue
      yield { row, column: resit ?? column, label: 'Eligible for a resit next year', result: 'yes' }
      if (resit?.value(row) === 'no') yield { row, column: resit, message: 'The learner does not certificate this year and will be eligible for a resit, but "no" is entered.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status            | Component | TAG | Resit next year
        L1         | Non-certificating | Paper 1   | L2M |
        L2         | Certificating     | Paper 1   | L2M | No`,
      computed: ['E2: Eligible for a resit next year = yes']
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status            | Component | TAG | Resit next year
        L1         | Non-certificating | Paper 1   | L2M | No`,
      findings: ['E2: The learner does not certificate this year and will be eligible for a resit, but "no" is entered.'],
      computed: ['E2: Eligible for a resit next year = yes']
    }
  ]
}
