import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { itemsIn } from './checklist'
import { componentsOn } from './components'
import { rule } from './rule'

/** The Head of Centre's declaration is submitted when TAGs are uploaded. */
export default rule({
  id: 'uploaded-without-declaration',
  catalogue: ['VT-10'],
  severity: 'error',
  title: 'TAGs are uploaded without the Head of Centre’s declaration to VTCT',
  section: 'What is the deadline for the Head of Centre declaration?',
  sheetKind: 'vtct-tags',
  needs: ['tag-upload-date'],
  why: 'The declaration is submitted when the TAGs are uploaded. VTCT cannot start to process TAGs before it has the declaration.',
  fix: 'Have the Head of Centre submit the declaration now, and enter the day.',
  *check({ sheet, workbook, columns: { 'tag-upload-date': column } }): Iterable<Verdict> {
    const uploaded = componentsOn(sheet, workbook).filter(({ isUploaded }) => isUploaded)
    if (uploaded.length === 0 || sheet.column('head-of-centre-declaration')) return
    const items = itemsIn(workbook, 10)
    const isDone = items.some(item => item.sheet.column('done')?.value(item.row) === 'yes')
    if (items.length === 0) yield { cannotTell: 'No "Head of Centre declaration" with its day stands above the table, and no checklist has a row VT-10.' }
    else if (!isDone) {
      yield { column, message: `${uploaded.length === 1 ? '1 TAG is' : `${uploaded.length} TAGs are`} uploaded, and the Head of Centre’s declaration is not recorded as submitted.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Head of Centre declaration: | 20/05/2021
        Learner ID | Component | TAG | TAG uploaded
        L1         | Paper 1   | L2M | 20/05/2021`
    },
    {
      sheets: `
        == TAGs ==
        Learner ID | Component | TAG | TAG uploaded
        L1         | Paper 1   | L2M | 20/05/2021
        == Records ==
        Item ID | Item                       | Done
        VT-10   | Head of Centre declaration | Yes`
    },
    {
      sheets: `
        Learner ID | Component | TAG | TAG uploaded
        L1         | Paper 1   | L2M | 20/05/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == TAGs ==
        Learner ID | Component | TAG | TAG uploaded
        L1         | Paper 1   | L2M | 20/05/2021
        L2         | Paper 1   | L2M |
        == Records ==
        Item ID | Item                       | Done
        VT-10   | Head of Centre declaration | No`,
      findings: ['TAGs!D1: 1 TAG is uploaded, and the Head of Centre’s declaration is not recorded as submitted.']
    }
  ]
}
