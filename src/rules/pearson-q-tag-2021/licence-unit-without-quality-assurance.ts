import type { Examples } from '../example'
import { faultsIn } from '../cell-faults'
import { contentIn } from './content'
import { qTagsIn } from './q-tags'
import { rule } from './rule'
import { sameTitle } from './same-title'
import { titleOf } from './title-of'

/** Pearson's quality assurance of units that are linked to a licence is complete before a Q-TAG. */
export default rule({
  id: 'licence-unit-without-quality-assurance',
  catalogue: ['QT-15'],
  severity: 'error',
  title: 'Quality assurance of a unit for the licence is not complete',
  section: 'Categorisation of Pearson’s BTEC Qualifications',
  sheetKind: 'units',
  needs: ['licence-linked', 'qa-done-date'],
  why: 'Where a qualification gives a licence to practise, Pearson’s quality assurance of the components linked to the licence must be completed too.',
  fix: 'Enter the day on which quality assurance was completed; until then take the Q-TAGs out.',
  *check({ sheet, workbook, asOf, columns: { 'qa-done-date': column } }) {
    const entered = qTagsIn(workbook).all.filter(({ isOwn, isEntered }) => isOwn && isEntered)
    const linked = contentIn(workbook).filter(content => content.sheet === sheet && content.isLicenceLinked)
    const open = linked.filter(({ row, qualification }) => {
      const done = column.value(row)
      const isOpen = done === undefined ? column.isBlank(row) : done > asOf
      return isOpen && entered.some(qTag => sameTitle(titleOf(qTag) ?? '', qualification))
    })
    const units = new Map(open.map(content => [content.row, content.unit]))
    yield* faultsIn(column, units.keys(), row => ({
      value: units.get(row) ?? '',
      message: `Q-TAGs are entered, but quality assurance of unit ${units.get(row) ?? ''}, which is linked to the licence, is not complete.`
    }))
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Childcare     | M
        == Units ==
        Qualification | Unit | Licence linked | QA done    | Mandatory
        Childcare     | 3    | Yes            | 14/05/2021| M
        Childcare     | 5    | No             |
        Plumbing      | 7    | Yes            |`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Childcare     | M
        == Units ==
        Qualification | Unit | Licence linked | QA done    | Mandatory
        Childcare     | 3    | Yes            |
        Childcare     | 4    | Yes            | 20/06/2021`,
      asOf: '2021-06-14',
      findings: [
        'Units!D2: Q-TAGs are entered, but quality assurance of unit 3, which is linked to the licence, is not complete.',
        'Units!D3: Q-TAGs are entered, but quality assurance of unit 4, which is linked to the licence, is not complete.'
      ]
    }
  ]
}
