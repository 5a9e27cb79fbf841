import { isAchieved } from '../../domain/grades/grade'
import type { Day } from '../../domain/dates'
import type { Learner } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'
import { addFault, saidOnce, type RowFault } from './said-once'
import { recordsIn } from './unit-records'

interface UnitClaim {
  readonly unit: string
  readonly programme: string | undefined
  readonly day: Day | undefined
}

/** Once a learner's units are claimed, each unit that was achieved is among them. */
export default rule({
  id: 'recorded-unit-not-claimed',
  catalogue: ['QA-36'],
  severity: 'error',
  title: 'An achieved unit is missing among a learner’s claims',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Assessment records must match the grades claimed on Edexcel Online. Interim claims, and units completed after the last claim, are left out.',
  fix: 'Claim the unit too, or correct the record.',
  *check({ sheet, workbook, edition }) {
    if (workbook.sheetsOf('claims').length === 0) {
      yield { cannotTell: 'No claims sheet here says which units were claimed.' }
      return
    }
    const completed = sheet.column('completed-date')
    const found = new Map<string, RowFault[]>()
    for (const row of ownRows(sheet, edition)) {
      const learner = workbook.learners.of(sheet, row)
      const programme = sheet.column('programme')?.value(row)
      const claims = learner ? claimsOf(learner).filter(claim => mayBeOneProgramme(claim.programme, programme)) : []
      const lastClaim = Math.max(...claims.map(({ day }) => day ?? Infinity))
      if (claims.length === 0 || (completed?.value(row) ?? -Infinity) > lastClaim) continue
      const claimed = new Set(claims.map(({ unit }) => unit.toUpperCase()))
      for (const { unit, column, grade } of recordsIn(sheet, row)) {
        if (!grade || !isAchieved(grade) || claimed.has(unit.toUpperCase())) continue
        const message = `Unit ${unit} has grade ${grade.name}, and is not among the units claimed for the learner.`
        addFault(found, unit, { row, column, kind: unit, value: grade.name, message })
      }
    }
    yield* saidOnce(found, (_, count, unit) => ({ message: `Unit ${unit} has a grade for ${count} learners, and is not among the units claimed for them.` }))
  }
})

const remembered = new WeakMap<Learner, readonly UnitClaim[]>()

function claimsOf(learner: Learner): readonly UnitClaim[] {
  const before = remembered.get(learner)
  if (before) return before
  const claims = learner.rowsOf('claims').flatMap(({ sheet, row }) => {
    const unit = sheet.column('unit-number')?.value(row)
    if (unit === undefined || sheet.column('claim-type')?.value(row) === 'interim') return []
    return [{ unit, programme: sheet.column('programme')?.value(row), day: sheet.column('claim-date')?.value(row) }]
  })
  remembered.set(learner, claims)
  return claims
}

const units = `
        == Units ==
        Rulebook: QA
        Learner ID | Unit | Unit grade | Completed date
        101 | 3 | M | 01/03/2022
        101 | 4 | P | 01/03/2022
        101 | 5 | U | 01/03/2022
        102 | 3 | M | 01/03/2022`

const claims = (...rows: readonly string[]) => `
        == Claims ==
        Learner ID | Programme | Unit | Claimed grade | Claim date | Claim type
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: units + claims('101 | Sport | 3 | M | 01/06/2022 |', '101 | Sport | 4 | P | 01/06/2022 |') },
    { sheets: units + claims('101 | Sport | 3 | M | 01/02/2022 | Interim', '102 | Sport | 3 | M | 01/06/2022 | Unit') },
    { sheets: units, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: units + claims('101 | Sport | 3 | M | 01/06/2022 |'),
      findings: ['Units!C4: Unit 4 has grade P, and is not among the units claimed for the learner.']
    }
  ]
}
