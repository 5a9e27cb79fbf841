import type { Learner } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'
import { addFault, saidOnce, type RowFault } from './said-once'
import { isSameGrade, placeOf, recordsOf } from './unit-records'

/** The grade claimed for a unit is the one in the centre's own records. */
export default rule({
  id: 'claimed-grade-differs',
  catalogue: ['QA-36'],
  severity: 'error',
  title: 'A claimed unit grade is not the one in the records',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'claims',
  needs: ['unit-number', 'claimed-grade'],
  why: 'Assessment records must match the grades claimed on Edexcel Online. Pearson looks at a sample; here every unit of every learner is compared.',
  fix: 'Find out which of the two is right, and correct the other; a grade that was claimed in error is corrected with Pearson.',
  *check({ sheet, workbook, columns: { 'unit-number': units, 'claimed-grade': column }, edition }) {
    if (workbook.sheetsOf('unit-grades').length === 0) {
      yield { cannotTell: 'No sheet of unit grades here holds the centre’s own records.' }
      return
    }
    const programmes = sheet.column('programme')
    const claims = ownRows(sheet, edition).flatMap(row => {
      const [unit, grade, learner] = [units.value(row), column.value(row), workbook.learners.of(sheet, row)]
      return unit === undefined || !grade || !learner ? [] : [{ row, unit, grade, learner }]
    })
    const classes = new Map<string, Set<Learner>>()
    for (const { row, learner } of claims) {
      const name = programmes?.value(row) ?? ''
      classes.set(name, (classes.get(name) ?? new Set()).add(learner))
    }
    const others = new Set<string>()
    for (const [name, learners] of classes) {
      const known = [...learners].filter(isRecorded).length
      if (!isOtherClass(known, learners.size)) continue
      others.add(name)
      yield { cannotTell: `The sheets of unit grades hold ${known} of the ${learners.size} learners claimed for${name === '' ? '' : ` on ${name}`}.` }
    }
    const missing = new Map<string, RowFault[]>()
    const seen = new Set<Learner>()
    for (const { row, unit, grade, learner } of claims) {
      const programme = programmes?.value(row)
      if (!isRecorded(learner) && others.has(programme ?? '')) continue
      const records = recordsOf(learner).filter(
        record => record.unit.toUpperCase() === unit.toUpperCase() && mayBeOneProgramme(record.programme, programme)
      )
      const claimed = `Unit ${unit} is claimed as ${grade.name}`
      const graded = records.filter(record => record.grade !== undefined)
      const [blank] = records.filter(record => record.isBlank)
      if (graded.length > 0) {
        const answers = graded.map(record => record.grade && isSameGrade(record.grade, grade))
        if (answers.includes(true)) continue
        const [other] = graded
        if (answers.includes(undefined) || !other?.grade) yield { cannotTell: 'Some grades in the records are of another scale than the claimed ones.' }
        else yield { row, column, kind: unit, value: `${grade.name} ${other.grade.name}`, message: `${claimed}, and the records say ${other.grade.name} (${placeOf(other)}).` }
      } else if (blank) {
        yield { row, column, kind: unit, value: grade.name, message: `${claimed}, and the records have no grade for it (${placeOf(blank)}).` }
      } else if (!isRecorded(learner)) {
        // Said once of each learner, however many units are claimed.
        if (!seen.has(learner)) addFault(missing, NO_LEARNER, { row, column, kind: NO_LEARNER, message: `${claimed}, and the records do not have the learner.` })
        seen.add(learner)
      } else if (records.length === 0) {
        addFault(missing, unit, { row, column, kind: unit, value: grade.name, message: `${claimed}, and the records do not have this unit for the learner.` })
      }
    }
    yield* saidOnce(missing, (_, count, cause) => ({
      message: cause === NO_LEARNER
        ? `The records do not have ${count} of the learners for whom units are claimed.`
        : `Unit ${cause} is claimed for ${count} learners for whom the records do not have it.`
    }))
  }
})

/** Never a unit's number. */
const NO_LEARNER = 'learner'

const isRecorded = (learner: Learner) => learner.rowsOf('unit-grades').length > 0

/** Most of a programme's learners missing, or the only one, is another class than the records'. */
function isOtherClass(known: number, all: number): boolean {
  const unknown = all - known
  return unknown > 1 ? unknown * 2 >= all : unknown === 1 && all === 1
}

const claims = `
        == Claims ==
        Learner ID | Programme | Unit | Claimed grade | Claim date
        101 | Sport | 3  | D | 01/06/2022
        102 | Sport | 3  | M | 01/06/2022
        103 | Sport | U4 | P | 01/06/2022`

export const examples: Examples = {
  good: [
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit 3 | Unit 4
        101 | Distinction | M
        102 | M |
        103 | M | Pass`
    },
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit | Unit grade
        201 | 3 | D
        202 | 3 | M`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `${claims}
        104 | Music        | 1 | D | 01/06/2022
        105 | HND Business | 1 | D | 01/06/2022
        == Units ==
        Rulebook: QA
        Learner ID | Unit 3 | Unit 4
        101 | Distinction | M
        102 | M |
        103 | M | Pass`,
      outcome: 'cannot-tell'
    },
    { sheets: claims, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit | Unit grade
        101 | 3 | M
        102 | 3 |
        103 | 3 | P`,
      findings: [
        'Claims!D2: Unit 3 is claimed as D, and the records say M (Units!C3).',
        'Claims!D3: Unit 3 is claimed as M, and the records have no grade for it (Units!C4).',
        'Claims!D4: Unit 4 is claimed as P, and the records do not have this unit for the learner.'
      ]
    },
    {
      sheets: `${claims}
        103 | Sport | 3  | M | 01/06/2022
        == Units ==
        Rulebook: QA
        Learner ID | Unit | Unit grade
        101 | 3 | D
        102 | 3 | M`,
      findings: ['Claims!D4: Unit 4 is claimed as P, and the records do not have the learner.']
    }
  ]
}
