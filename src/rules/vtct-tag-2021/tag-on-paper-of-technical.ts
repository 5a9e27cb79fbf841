import type { Examples } from '../example'
import { componentsOn } from './components'
import { rule } from './rule'

/** Whether papers of the Technicals have TAGs, the answers leave open: that is worth a question to VTCT. */
export default rule({
  id: 'tag-on-paper-of-technical',
  catalogue: ['VT-1'],
  severity: 'warning',
  title: 'A paper of a Technical Certificate or Level has a TAG',
  section: 'When do we submit the TAG for the graded assessments?',
  sheetKind: 'vtct-tags',
  needs: ['tag'],
  why: 'One answer says that for the Technicals only the synoptic assessment has a TAG, and another gives a day by which papers 1 and 2 are scheduled.',
  fix: 'Ask VTCT whether it wants TAGs for these papers.',
  *check({ sheet, workbook, columns: { tag: column } }) {
    const papers = componentsOn(sheet, workbook).filter(({ type, isTechnicalAward, isTagged }) => type === 'external' && isTechnicalAward === false && isTagged)
    const count = papers.length
    const are = count === 1 ? '1 TAG is' : `${count} TAGs are`
    if (count > 0) yield { column, message: `${are} entered for papers of Technical Certificates or Levels, where VTCT’s answers differ on whether there are any.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification type    | Component | Component type     | TAG
        L1         | Technical Award       | Paper 1   | External           | L2M
        L2         | Technical Certificate | Paper 1   | External           |
        L2         | Technical Certificate | Synoptic  | Synoptic practical | M`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification type    | Component | Component type     | TAG
        L1         | Technical Certificate | Paper 1   | External           | M
        L1         | Technical Certificate | Paper 2   | External           | P`,
      findings: ['E1: 2 TAGs are entered for papers of Technical Certificates or Levels, where VTCT’s answers differ on whether there are any.']
    }
  ]
}
