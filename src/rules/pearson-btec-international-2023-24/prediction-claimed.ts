import type { Grade } from '../../domain/grades/grade'
import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'
import { rule } from './rule'

/** What is claimed was achieved, not predicted. */
export default rule({
  id: 'prediction-claimed',
  catalogue: ['IA-70'],
  severity: 'error',
  title: 'A predicted grade is claimed',
  section: 'Teaching and learning: giving feedback to learners',
  sheetKind: 'claims',
  needs: ['claimed-grade', 'unit-number'],
  why: 'Predicted grades do not count as formal assessment nor as achievement, so that claims read achieved grades alone.',
  fix: 'Claim the unit once its grade is achieved.',
  *check({ sheet, workbook, edition, columns: { 'claimed-grade': claimed, 'unit-number': units } }) {
    const predictions = openPredictions(workbook, edition)
    if (!predictions) {
      yield { cannotTell: 'No sheet of unit grades has both predicted and achieved grades.' }
      return
    }
    yield* faultsIn(claimed, coveredRows(sheet, edition), row => {
      const [unit, learner, grade] = [units.value(row), workbook.learners.of(sheet, row), claimed.value(row)]
      const predicted = unit === undefined || !learner ? undefined : predictions.get(learner)?.get(unit)
      if (!grade || predicted?.name !== grade.name) return null
      return { kind: unit ?? '', value: grade.name, message: `${grade.name} is claimed for unit ${unit ?? ''}; it is predicted, and no grade is recorded as achieved.` }
    })
  }
})

/** Predictions for units that have no grade yet. */
function openPredictions(workbook: TypedWorkbook, edition: InternationalEdition): ReadonlyMap<Learner, ReadonlyMap<string, Grade>> | undefined {
  const sheets = workbook.sheetsOf('unit-grades').filter(sheet => sheet.column('predicted-grade') && sheet.column('unit-grade'))
  if (sheets.length === 0) return undefined
  const found = new Map<Learner, Map<string, Grade>>()
  for (const sheet of sheets) {
    for (const row of coveredRows(sheet, edition)) {
      const [learner, unit, predicted] = [
        workbook.learners.of(sheet, row), sheet.column('unit-number')?.value(row), sheet.column('predicted-grade')?.value(row)
      ]
      if (!learner || unit === undefined || !predicted || sheet.column('unit-grade')?.isBlank(row) !== true) continue
      const own = found.get(learner) ?? new Map<string, Grade>()
      found.set(learner, own)
      own.set(unit, predicted)
    }
  }
  return found
}

const GRADES = `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Predicted grade | Unit grade
        S1         | 1    | P               | P
        S2         | 1    | M               |`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Claims ==
        Rulebook: IA
        Learner ID | Unit | Claimed grade | Claim date
        S1         | 1    | P             | 14/06/2024
        S2         | 1    | D             | 14/06/2024${GRADES}`
    }
  ],
  bad: [
    {
      sheets: `
        == Claims ==
        Rulebook: IA
        Learner ID | Unit | Claimed grade | Claim date
        S1         | 1    | P             | 14/06/2024
        S2         | 1    | M             | 14/06/2024${GRADES}`,
      findings: ['Claims!C4: M is claimed for unit 1; it is predicted, and no grade is recorded as achieved.']
    }
  ]
}
