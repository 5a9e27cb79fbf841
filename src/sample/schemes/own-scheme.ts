import { sampleSize } from '../../domain/moderation-sample'
import type { CohortMember } from '../../model/sample'
import { showValue } from '../../model/cell'
import { normalise } from '../../recognise/normalise'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { idsOf } from '../cohort-ids'
import { learnerOn } from '../cohort-member'
import type { DrawPlan, DrawRules } from '../draw-plan'
import type { Place } from '../draw-tickets'
import type { SampleSource } from '../together'
import { endsAmong } from './sport'

interface Listed {
  readonly sheet: TypedSheet
  readonly row: Row
}

/** Any other draw: the learners of one sheet, by sizes, ends and columns to cover that the centre's settings give. */
export function ownPlan(sheet: TypedSheet, source: SampleSource, { sizes, ends, cover }: DrawRules['own']): DrawPlan {
  const listed = learnersOn(sheet, source.workbook)
  const ids = idsOf(listed)
  const members = new Map(listed.map(one => [one, memberOf(one, ids?.get(one) ?? null, source)]))
  const cohort = [...members.values()]
  const absent = cohort.filter(member => member.absent)
  const present = cohort.filter(member => !member.absent)
  return {
    scheme: 'own-scheme',
    name: `"${sheet.name}"`,
    sheet: source.placeOf(sheet).sheet,
    guide: 'The centre\'s own scheme',
    cohort,
    figures: { entered: cohort.length, present: present.length, absent: absent.length },
    barred: new Map(absent.map(member => [member, 'absent'])),
    size: sizes === null ? null : Math.min(sampleSize(sizes, cohort.length), present.length),
    isMinimum: false,
    forced: [...(ends ? endsAmong(present) : []), ...cover.flatMap(heading => placesBy(heading, sheet, members))],
    notes: []
  }
}

/** Each learner once, by the first of their rows. */
function learnersOn(sheet: TypedSheet, { learners }: TypedWorkbook): readonly Listed[] {
  const seen = new Set<unknown>()
  return sheet.rows.flatMap(row => {
    const learner = learners.of(sheet, row)
    if (learner === null || seen.has(learner)) return []
    seen.add(learner)
    return [{ sheet, row }]
  })
}

function memberOf({ sheet, row }: Listed, id: string | null, { placeOf }: SampleSource): CohortMember {
  const column = sheet.columns.find(candidate => candidate.id === 'mark')
  const value = column?.value(row)
  return {
    ...placeOf(sheet),
    learner: learnerOn(sheet, row),
    id,
    row: row.number,
    cell: (column ?? sheet.columns[0])?.cell(row) ?? sheet.firstHeadingCell,
    mark: typeof value === 'number' ? value : null,
    absent: value === 'X'
  }
}

function placesBy(heading: string, sheet: TypedSheet, members: ReadonlyMap<Listed, CohortMember>): readonly Place[] {
  const wanted = normalise(heading)
  const column = sheet.columns.find(({ id, heading: typed }) => normalise(typed) === wanted || normalise(id) === wanted)
  const found = new Map<string, CohortMember[]>()
  for (const [{ row }, member] of members) {
    const raw = column?.raw(row) ?? null
    const value = typeof raw === 'object' ? '' : showValue(raw).trim()
    if (value === '' || member.absent) continue
    const place = found.get(value) ?? []
    found.set(value, place)
    place.push(member)
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, all]) => ({ reason: `${heading} ${value}`, members: all }))
}
