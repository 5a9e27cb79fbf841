import { ticketOf } from '../../domain/ticket'
import type { CohortMember } from '../../model/sample'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import { learnerIdsOf } from '../cohort-ids'
import { learnerOn } from '../cohort-member'
import type { DrawPlan, DrawRules } from '../draw-plan'
import type { SampleSource } from '../together'

type GradesSheet = TypedSheet<'unit-grades'>

interface Graded {
  readonly sheet: GradesSheet
  readonly row: Row
  readonly unit: string
  readonly cell: string
}

/** Three learners from one unit, or as many as the settings say: the unit too is drawn, by the ticket of `seed,unit`. */
export function standardsVerificationPlan(
  sheets: readonly GradesSheet[],
  { placeOf }: SampleSource,
  { learners, units }: DrawRules['svSample'],
  { seed, sheet }: { readonly seed: string; readonly sheet: string }
): DrawPlan {
  const graded = sheets.flatMap(gradesOn)
  const chosen = chosenUnits(graded, seed, Math.ceil(learners / units), units)
  const pool = graded.filter(({ unit }) => chosen.includes(unit))
  const ids = learnerIdsOf(pool)
  const members = pool.map((one): CohortMember => {
    const id = ids?.get(one)
    return {
      ...placeOf(one.sheet),
      learner: learnerOn(one.sheet, one.row),
      id: id === undefined ? null : chosen.length > 1 ? `${id},${one.unit}` : id,
      row: one.row.number,
      cell: one.cell,
      mark: null,
      absent: false
    }
  })
  const called = chosen.length === 1 ? `unit ${chosen.join('')}` : `units ${chosen.join(', ')}`
  return {
    scheme: 'standards-verification',
    name: `standards verification, ${called}`,
    sheet,
    guide: `Q-TAG guidance 2021, section 15: ${learners} learners from ${units === 1 ? 'one unit' : `${units} units`}`,
    cohort: members,
    figures: { entered: members.length, present: members.length, absent: 0 },
    barred: new Map(),
    size: learners,
    isMinimum: false,
    forced: chosen.length > 1 ? chosen.map(unit => ({ reason: `unit ${unit}`, members: members.filter((_, index) => pool[index]?.unit === unit) })) : [],
    notes: ['Qualifications that license to practise are sampled as usual: say the size for them with --size.']
  }
}

function gradesOn(sheet: GradesSheet): readonly Graded[] {
  const [unit, grade] = [sheet.column('unit-number'), sheet.column('unit-grade')]
  const across = [...sheet.family('unit-grade')]
  return sheet.rows.flatMap(row => {
    const own = unit?.value(row)
    const down = own !== undefined && grade?.value(row) !== undefined ? [{ sheet, row, unit: own, cell: grade.cell(row) }] : []
    const others = across.flatMap(([name, column]) => (column.value(row) === undefined ? [] : [{ sheet, row, unit: name, cell: column.cell(row) }]))
    return [...down, ...others]
  })
}

/** Units with enough learners come before the others. */
function chosenUnits(graded: readonly Graded[], seed: string, enough: number, count: number): readonly string[] {
  const sizes = new Map<string, number>()
  for (const { unit } of graded) sizes.set(unit, (sizes.get(unit) ?? 0) + 1)
  const units = [...sizes].map(([unit, size]) => ({ unit, small: size < enough, ticket: ticketOf(seed, unit) }))
  units.sort((one, other) => Number(one.small) - Number(other.small) || (one.ticket < other.ticket ? -1 : 1))
  return units.slice(0, count).map(({ unit }) => unit)
}
