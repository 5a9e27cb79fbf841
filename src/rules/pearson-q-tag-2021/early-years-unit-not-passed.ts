import { isAchieved } from '../../domain/grades/grade'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { contentFor } from './content'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { fromRegister, registersHave } from './register'
import { rule } from './rule'
import { isNamed } from './sector-rules'
import { describedAs, titleOf } from './title-of'
import { unitGradesHave, unitResultsOf, type UnitResult } from './unit-results'

/** For the Extended Diploma for Early Years Educators every mandatory unit is passed, but for one external one, and the placement done. */
export default rule({
  id: 'early-years-unit-not-passed',
  catalogue: ['QT-9'],
  severity: 'error',
  title: 'The Extended Diploma for Early Years Educators is graded before its units and placement are complete',
  section: 'Childcare Licence to Practise Qualifications',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'A Q-TAG for the Extended Diploma (Early Years Educator) needs all mandatory units to be assessed and passed, and the reduced work placement to be undertaken. Only the external assessment of unit 4 need not be taken this year.',
  fix: 'Complete the units and the placement, or take the Q-TAG out.',
  *check({ sheet, workbook, edition, columns: { 'q-tag': column } }): Iterable<Verdict> {
    const { mandatoryPassed, notTaken } = edition.sectors.earlyYears
    const concerned = enteredOn(sheet, workbook).filter(qTag => isNamed(mandatoryPassed, describedAs(qTag)))
    const of = concerned.length
    if (of === 0) return
    const mandatory = new Set(concerned.flatMap(qTag => mandatoryUnits(workbook, qTag)).filter(unit => !notTaken.includes(unit)))
    if (mandatory.size === 0) yield { cannotTell: 'No sheet of units in this workbook says which units are mandatory.' }
    else if (!unitGradesHave(workbook, 'unit-grade')) yield { cannotTell: 'There is no sheet of unit grades in this workbook.' }
    else {
      const faults = concerned.flatMap((qTag): readonly Fault[] => {
        const results = unitResultsOf(workbook, qTag)
        const open = [...mandatory].filter(unit => !isPassed(results.get(unit)))
        const units = open.length === 1 ? `mandatory unit ${open[0] ?? ''} is` : `mandatory units ${listOf(open, open.length)} are`
        return open.length === 0 ? [] : [{ row: qTag.row, column, kind: 'units', message: `A Q-TAG is entered, but ${units} not assessed and passed.` }]
      })
      yield* manyAsOne(faults, { of, column, kind: 'units', message: count => `For ${count} of the ${of} Q-TAGs concerned, mandatory units are not assessed and passed.` })
    }
    if (!registersHave(workbook, 'placement-done')) {
      yield { cannotTell: 'No register in this workbook says whether the work placement was undertaken.' }
      return
    }
    for (const qTag of concerned) {
      const done = fromRegister(qTag, 'placement-done')
      const at = { row: qTag.row, column, kind: 'placement' }
      if (done === 'no') yield { ...at, message: 'A Q-TAG is entered, but the work placement was not undertaken.' }
      else if (done === undefined) yield { ...at, severity: 'warning', message: 'A Q-TAG is entered, and it is not recorded that the work placement was undertaken.' }
    }
  }
})

function mandatoryUnits(workbook: TypedWorkbook, qTag: QTag): readonly string[] {
  return contentFor(workbook, titleOf(qTag) ?? '').filter(({ isMandatory }) => isMandatory).map(({ unit }) => unit)
}

/** A near pass is none. */
function isPassed(result: UnitResult | undefined): boolean {
  return result?.isAssessed === true && result.grade !== undefined && isAchieved(result.grade) && result.grade.name !== 'N'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                              | Q-TAG
        L1         | Extended Diploma (Early Years Educator)    | DMM
        L2         | Extended Diploma in Business               | DMM
        == Units ==
        Unit | Mandatory | Internal or external
        1    | M         | Internal
        2    | M         | Internal
        4    | M         | External
        9    | O         | Internal
        == Unit grades ==
        Learner ID | Unit | Unit grade
        L1         | 1    | P
        L1         | 2    | D
        L1         | 9    |
        == Register ==
        Learner ID | Reg date   | Placement done
        L1         | 12/09/2019 | Yes
        L2         | 12/09/2019 |`
    },
    {
      sheets: `
        Learner ID | Qualification                              | Q-TAG
        L1         | Extended Diploma (Early Years Educator)    | DDM`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                              | Q-TAG
        L1         | Extended Diploma (Early Years Educator)    | DMM
        L2         | Extended Diploma (Early Years Educator)    | MMM
        L3         | Extended Diploma (Early Years Educator)    | MMM
        == Units ==
        Unit | Mandatory | Internal or external
        1    | M         | Internal
        2    | M         | Internal
        4    | M         | External
        == Unit grades ==
        Learner ID | Unit | Unit grade
        L1         | 1    | P
        L1         | 2    | U
        L2         | 1    | P
        L2         | 2    | M
        L3         | 4    | M
        == Register ==
        Learner ID | Reg date   | Placement done
        L1         | 12/09/2019 | Yes
        L2         | 12/09/2019 | No
        L3         | 12/09/2019 |`,
      findings: [
        'Q-TAGs!C2: A Q-TAG is entered, but mandatory unit 2 is not assessed and passed.',
        'Q-TAGs!C4: A Q-TAG is entered, but mandatory units 1 and 2 are not assessed and passed.',
        'Q-TAGs!C3: A Q-TAG is entered, but the work placement was not undertaken.',
        'Q-TAGs!C4: A Q-TAG is entered, and it is not recorded that the work placement was undertaken.'
      ]
    }
  ]
}
