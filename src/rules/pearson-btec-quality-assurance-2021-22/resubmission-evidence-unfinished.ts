import type { Column, Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import { numberIds } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { TrackingSheet } from './assessed-work'
import { mayBeOneProgramme } from './programme-names'
import { resubmissionsOn } from './resubmissions'
import { rule } from './rule'

interface Part {
  readonly called: string
  /** One of them is filled where the part is there. */
  readonly columns: readonly Column[]
}

/** The evidence of a resubmission names programme, unit, learner, and both grades. */
export default rule({
  id: 'resubmission-evidence-unfinished',
  catalogue: ['QA-33'],
  severity: 'warning',
  title: 'The evidence of a resubmission is not complete',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'Pearson’s table of resubmissions has the programme title, unit name and number, learner number and name, and the first and resubmitted grades.',
  fix: 'Fill in what is missing; it may stand in a label above the table.',
  *check({ sheet, workbook, edition }) {
    const rows = resubmissionsOn(sheet, edition).filter(row => isGraded(sheet, row))
    if (rows.length === 0) return
    const parts = partsOn(sheet)
    const firsts = firstGradesIn(workbook)
    const [kept, absent] = [parts.filter(({ columns }) => columns.length > 0), parts.filter(({ columns }) => columns.length === 0)]
    if (absent.length > 0) yield { cannotTell: `There is no column for ${listOf(absent.map(({ called }) => called), 8)}.` }
    for (const row of rows) {
      const open = kept.filter(({ columns }) => columns.every(column => column.isBlank(row)))
      const called = open.map(part => part.called)
      if (!hasFirstGrade(sheet, row, workbook, firsts)) called.push('the first grade')
      if (called.length === 0) continue
      const column = open[0]?.columns[0] ?? sheet.column('first-grade') ?? sheet.column('grade')
      yield { row, ...(column && { column }), kind: called.join(' '), message: `The record of this resubmission lacks ${listOf(called, 8)}.` }
    }
  }
})

function partsOn(sheet: TrackingSheet): readonly Part[] {
  const some = (...columns: readonly (Column | undefined)[]) => columns.flatMap(column => column ?? [])
  return [
    { called: 'the programme title', columns: some(sheet.column('programme')) },
    { called: 'the unit number', columns: some(sheet.column('unit-number')) },
    { called: 'the unit name', columns: some(sheet.column('unit-title')) },
    { called: 'the learner number', columns: some(...numberIds.map(id => sheet.column(id))) },
    { called: 'the learner’s name', columns: some(sheet.column('learner-name'), sheet.column('last-name')) }
  ]
}

function isGraded(sheet: TrackingSheet, row: Row): boolean {
  return sheet.column('resubmitted-grade')?.value(row) !== undefined || sheet.column('grade')?.value(row) !== undefined
}

/** Beside the second grade, or on the row of the first attempt. Where no first grades are kept the record lacks nothing here. */
function hasFirstGrade(sheet: TrackingSheet, row: Row, workbook: TypedWorkbook, firsts: FirstGrades): boolean {
  const beside = sheet.column('first-grade')
  if (beside?.isBlank(row) === false) return true
  if (sheet.column('attempt')?.value(row) !== 'resubmission') return beside === undefined
  const learner = workbook.learners.of(sheet, row)
  const unit = sheet.column('unit-number')?.value(row)
  const programme = sheet.column('programme')?.value(row)
  return (learner && firsts.get(learner)?.get(unit)?.some(other => mayBeOneProgramme(other, programme))) ?? false
}

/** The programmes in which a learner's first attempt at a unit has a grade. */
type FirstGrades = ReadonlyMap<Learner, ReadonlyMap<string | undefined, readonly (string | undefined)[]>>

function firstGradesIn(workbook: TypedWorkbook): FirstGrades {
  const found = new Map<Learner, Map<string | undefined, (string | undefined)[]>>()
  for (const sheet of workbook.sheetsOf('assignment-attempts')) {
    const [attempts, grades, units, programmes] = [sheet.column('attempt'), sheet.column('grade'), sheet.column('unit-number'), sheet.column('programme')]
    for (const row of sheet.rows) {
      const learner = (attempts?.value(row) ?? 'first') === 'first' && grades?.isBlank(row) === false ? workbook.learners.of(sheet, row) : null
      if (!learner) continue
      const own = found.get(learner) ?? new Map<string | undefined, (string | undefined)[]>()
      found.set(learner, own)
      own.set(units?.value(row), [...(own.get(units?.value(row)) ?? []), programmes?.value(row)])
    }
  }
  return found
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Programme: Sport
        Learner ID | Learner name | Unit | Unit title | Assignment | First grade | Resubmitted grade
        1 | Jo Persona | 3 | Fitness | 1 | P | M
        2 | Jo Personb |   |         | 1 | P |`
    },
    {
      sheets: `
        Rulebook: QA
        Programme: Sport
        Learner ID | Learner name | Unit | Unit title | Assignment | Attempt | Grade
        1 | Jo Persona | 3 | Fitness | 1 | First        | P
        1 | Jo Persona | 3 | Fitness | 1 | Resubmission | M
        2 | Jo Personb | 3 | Fitness | 1 | Resubmission |`
    },
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Assignment | First grade | Resubmitted grade
        1 | 3 | 1 | P | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Programme: Sport
        Learner ID | Learner name | Unit | Unit title | Assignment | First grade | Resubmitted grade
        1 | Jo Persona | 3 |         | 1 | P | M
        2 |  Jo Personb | 3 | Fitness | 1 |   | M`,
      findings: [
        'D4: The record of this resubmission lacks the unit name.',
        'F5: The record of this resubmission lacks the first grade.'
      ]
    }
  ]
}
