import { formatDay, type Day } from '../../domain/dates'
import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assessedOn, peopleIn } from './assessed-work'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'

/** A due date of the plan that the work of a unit or an assessor has. */
interface Planned {
  readonly row: Row
  readonly column: Column
  readonly name: string
  readonly last: number
}

/** Units and assessors of the plan have assessment records once all their deadlines are past. */
export default rule({
  id: 'planned-work-without-record',
  catalogue: ['QA-19'],
  severity: 'warning',
  title: 'A planned unit or assessor has no assessment record',
  section: 'Appendix A: BTEC Lead Standards Verifier Activity Plan',
  sheetKind: 'assignment-plan',
  needs: ['deadline'],
  why: 'Assessment records cover all programmes, and a range of units and assessors.',
  fix: 'Add the assessments to the tracking, or correct the plan.',
  *check({ sheet, workbook, columns: { deadline }, edition, asOf }) {
    const records = workbook.sheetsOf('assignment-attempts').flatMap(tracking => assessedOn(tracking, edition))
    const [units, assessors, programmes] = [sheet.column('unit-number'), sheet.column('assessor'), sheet.column('programme')]
    const rows = ownRows(sheet, edition)
    const known = rows.filter(row => records.some(({ programme }) => mayBeOneProgramme(programme, programmes?.value(row))))
    if (known.length === 0) {
      yield { cannotTell: 'No tracking sheet here holds assessments of this programme.' }
      return
    }
    if (known.length < rows.length) yield { cannotTell: 'No tracking sheet here holds assessments of some programmes of the plan.' }
    if (units && records.every(({ unit }) => unit !== undefined)) {
      const assessed = new Set(records.map(({ unit }) => unit))
      for (const { row, column, name, last } of planned(known, units, deadline, row => [units.value(row)])) {
        if (last < asOf && !assessed.has(name)) yield { row, column, kind: `unit ${name}`, message: `Unit ${name} was due by ${formatDay(last)}, and the tracking has no assessment for it.` }
      }
    }
    if (assessors && records.every(({ assessor }) => assessor !== undefined)) {
      const assessing = peopleIn(records.map(({ assessor }) => assessor))
      for (const { row, column, name, last } of planned(known, assessors, deadline, row => namesIn(assessors.value(row) ?? ''))) {
        if (last < asOf && !assessing.some(other => mayBeOnePerson(other, name))) {
          yield { row, column, kind: `assessor ${name}`, message: `The work planned for ${name} was due by ${formatDay(last)}, and the tracking has no assessment by them.` }
        }
      }
    }
  }
})

/** Each name once, on its first row, with the last of its deadlines; a deadline that is left out may still be ahead. */
function planned(
  rows: readonly Row[],
  column: Column,
  deadline: Column<Day>,
  namesOn: (row: Row) => readonly (string | undefined)[]
): readonly Planned[] {
  const found = new Map<string, Planned>()
  for (const row of rows) {
    for (const name of namesOn(row)) {
      if (name === undefined) continue
      const before = found.get(name)
      const due = deadline.value(row) ?? Infinity
      found.set(name, { row: before?.row ?? row, column, name, last: Math.max(before?.last ?? -Infinity, due) })
    }
  }
  return [...found.values()]
}

const tracking = `
        == Tracking ==
        Rulebook: QA
        Learner ID | Unit | Assignment | Assessor | Assessed date
        101 | 1 | 1 | A Ash | 08/11/2021`

const plan = `
        == Plan ==
        Rulebook: QA
        Unit | Assignment | Assessor | Hand-out date | Deadline
        1 | 1 | Mrs Ash | 04/10/2021 | 05/11/2021
        2 | 1 | B Birch | 04/10/2021 | 05/11/2021
        3 | 1 | Mrs Ash | 10/01/2022 | 05/02/2022`

export const examples: Examples = {
  good: [
    { sheets: plan + tracking, asOf: '2021-11-05' },
    { sheets: plan, asOf: '2021-12-01', outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: tracking + plan,
      asOf: '2021-12-01',
      findings: [
        'Plan!A4: Unit 2 was due by 5 November 2021, and the tracking has no assessment for it.',
        'Plan!C4: The work planned for B Birch was due by 5 November 2021, and the tracking has no assessment by them.'
      ]
    }
  ]
}
