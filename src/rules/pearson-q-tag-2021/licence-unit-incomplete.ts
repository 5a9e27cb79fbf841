import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { contentFor } from './content'
import { manyAsOne } from '../many-as-one'
import { enteredOn } from './q-tags'
import { rule } from './rule'
import { titleOf } from './title-of'
import { unitGradesHave, unitResultsOf } from './unit-results'

/** Units that are linked to a licence to practise are complete before a Q-TAG. */
export default rule({
  id: 'licence-unit-incomplete',
  catalogue: ['QT-15'],
  severity: 'error',
  title: 'A unit for the licence to practise is not complete',
  section: 'Categorisation of Pearson’s BTEC Qualifications',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'Where a qualification gives a licence to practise, the components linked to the licence need to be completed, whatever else the Q-TAG rests on.',
  fix: 'Complete the assessment of the unit, or take the Q-TAG out.',
  *check({ sheet, workbook, columns: { 'q-tag': column } }): Iterable<Verdict> {
    if (!workbook.sheetsOf('units').some(units => units.column('licence-linked'))) {
      yield { cannotTell: 'No sheet of units in this workbook says which units are linked to a licence.' }
      return
    }
    const concerned = enteredOn(sheet, workbook).flatMap(qTag => {
      const linked = contentFor(workbook, titleOf(qTag) ?? '').filter(({ isLicenceLinked }) => isLicenceLinked)
      const units = [...new Set(linked.map(({ unit }) => unit))]
      return units.length > 0 ? [{ qTag, units }] : []
    })
    if (concerned.length > 0 && !unitGradesHave(workbook, 'fully-assessed', 'unit-grade')) {
      yield { cannotTell: 'No sheet of unit grades in this workbook says which units are complete.' }
      return
    }
    const faults = concerned.flatMap(({ qTag, units }): readonly Fault[] => {
      const results = unitResultsOf(workbook, qTag)
      const open = units.filter(unit => results.get(unit)?.isAssessed !== true)
      const named = open.length === 1 ? `unit ${open[0] ?? ''}, linked to the licence, is` : `units ${listOf(open)}, linked to the licence, are`
      return open.length === 0 ? [] : [{ row: qTag.row, column, message: `A Q-TAG is entered, but ${named} not complete.` }]
    })
    yield* manyAsOne(faults, {
      of: concerned.length, column, message: (count, of) => `For ${count} of the ${of} Q-TAGs concerned, units that are linked to the licence are not complete.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Childcare     | M
        L2         | Childcare     |
        L3         | Business      | M
        == Units ==
        Qualification | Unit | Licence linked | Mandatory
        Childcare     | 3    | Yes            | M
        Childcare     | 5    | No             | M
        == Unit grades ==
        Learner ID | Unit | Unit grade | Fully assessed
        L1         | 3    | P          | Yes
        L1         | 5    |            | No
        L2         | 3    |            | No`
    },
    {
      sheets: `
        Learner ID | Qualification | Q-TAG
        L1         | Childcare     | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Childcare     | M
        L2         | Childcare     | P
        == Units ==
        Qualification | Unit | Licence linked | Mandatory
        Childcare     | 3    | Yes            | M
        Childcare     | 5    | No             | M
        == Unit grades ==
        Learner ID | Unit | Unit grade | Fully assessed
        L1         | 3    |            | No
        L2         | 3    | P          | Yes`,
      findings: ['Q-TAGs!C2: A Q-TAG is entered, but unit 3, linked to the licence, is not complete.']
    }
  ]
}
