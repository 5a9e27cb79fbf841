import type { Learner } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'
import { placeOf, recordsOf, type UnitRecord } from './unit-records'

/** A qualification is claimed once the tracker has a grade for each of the learner's units. */
export default rule({
  id: 'claim-with-units-open',
  catalogue: ['QA-34'],
  severity: 'warning',
  title: 'A qualification is claimed while units have no grade',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'claims',
  needs: ['claim-date'],
  why: 'Tracking records are accurate and up to date, to support the sign-off of achievement and the claims.',
  fix: 'Enter the missing grades; if the learner does not take the unit, enter N/A there.',
  *check({ sheet, workbook, columns: { 'claim-date': column }, edition }) {
    if (workbook.sheetsOf('unit-grades').length === 0) {
      yield { cannotTell: 'No sheet of unit grades here holds the tracking of units.' }
      return
    }
    const [units, types, programmes] = [sheet.column('unit-number'), sheet.column('claim-type'), sheet.column('programme')]
    const claims = ownRows(sheet, edition).flatMap(row => {
      const isFull = (units?.value(row) === undefined && types?.value(row) === undefined) || types?.value(row) === 'full'
      const learner = isFull && !column.isBlank(row) ? workbook.learners.of(sheet, row) : null
      const programme = programmes?.value(row)
      return learner ? [{ row, learner, records: recordsOf(learner).filter(record => mayBeOneProgramme(record.programme, programme)) }] : []
    })
    const usual = usualUnits(claims)
    for (const { row, learner, records } of claims) {
      const open = openIn(records, usual.get(learner) ?? Infinity)
      const [first] = open
      if (!first) continue
      const names = [...new Set(open.map(({ unit }) => unit))]
      yield {
        row, column, kind: names.join(' '), value: names.length,
        message: `The qualification is claimed, and the tracker has no grade for ${names.length === 1 ? 'unit' : 'units'} ${listOf(names)} (${placeOf(first)}).`
      }
    }
  }
})

interface Claim {
  readonly learner: Learner
  readonly records: readonly UnitRecord[]
}

const gradedIn = (records: readonly UnitRecord[]) => new Set(records.filter(({ isBlank }) => !isBlank).map(({ unit }) => unit)).size

/** How many units are graded for those who claim beside a learner, at the most; a learner with as many may lack only options. */
function usualUnits(claims: readonly Claim[]): ReadonlyMap<Learner, number> {
  const counts = claims.map(({ learner, records }) => ({ learner, count: gradedIn(records) })).sort((one, other) => other.count - one.count)
  const [most, second] = counts
  return new Map(counts.flatMap(({ learner }) => {
    const best = learner === most?.learner ? second : most
    return best ? [[learner, best.count] as const] : []
  }))
}

function openIn(records: readonly UnitRecord[], usual: number): readonly UnitRecord[] {
  const filled = new Set(records.filter(({ isBlank }) => !isBlank).map(({ unit }) => unit))
  const blank = records.filter(({ isBlank, isNotTaken, unit }) => isBlank && !isNotTaken && !filled.has(unit))
  const mayBeOptions = filled.size >= usual
  return blank.filter(({ isAcross }) => !isAcross || !mayBeOptions)
}

const claims = `
        == Claims ==
        Learner ID | Programme | Claimed grade | Claim date
        101 | Sport | M | 01/06/2022
        102 | Sport | P | 01/06/2022`

export const examples: Examples = {
  good: [
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit 1 | Unit 2 | Unit 3
        101 | M | D |
        102 | M |   | P
        103 |   |   |`
    },
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit 1 | Unit 2 | Unit 3
        101 | M | D | P
        102 | M | n/a | P`
    },
    { sheets: claims, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit | Unit grade
        101 | 1 | M
        101 | 2 |
        102 | 1 | P`,
      findings: ['Claims!D2: The qualification is claimed, and the tracker has no grade for unit 2 (Units!C4).']
    },
    {
      sheets: `${claims}
        == Units ==
        Rulebook: QA
        Learner ID | Unit 1 | Unit 2 | Unit 3
        101 | M | D | P
        102 | M |   |`,
      findings: ['Claims!D3: The qualification is claimed, and the tracker has no grade for units 2 and 3 (Units!C4).']
    }
  ]
}
