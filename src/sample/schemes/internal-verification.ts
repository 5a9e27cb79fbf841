import { assessorsBy, namesIn } from '../../domain/assessors'
import type { CohortMember } from '../../model/sample'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import { learnerIdsOf } from '../cohort-ids'
import { learnerOn } from '../cohort-member'
import type { DrawPlan } from '../draw-plan'
import type { Place } from '../draw-tickets'
import type { SampleSource } from '../together'

type AttemptsSheet = TypedSheet<'assignment-attempts'>

/** One assessment decision: a learner's attempt at an assignment. */
interface Decision {
  readonly sheet: AttemptsSheet
  readonly row: Row
}

/**
 * Decisions to be verified: of every assessor in every unit, then as far as the size has room of every assignment and
 * every grade. No guide gives the size: the percentage is the centre's own.
 */
export function internalVerificationPlan(sheets: readonly AttemptsSheet[], { placeOf }: SampleSource, percentage: number, sheet: string): DrawPlan {
  const decisions = sheets.flatMap(one => one.rows.map(row => ({ sheet: one, row })))
  const ids = learnerIdsOf(decisions)
  const members = new Map(decisions.map(decision => [decision, memberOf(decision, ids?.get(decision) ?? null, placeOf)]))
  const assessed = decisions.filter(isAssessed)
  const barred = new Map<CohortMember, string>()
  for (const [decision, member] of members) if (!isAssessed(decision)) barred.set(member, 'not assessed yet')
  const places = (valuesOf: (decision: Decision) => readonly string[]) => placesBy(assessed, valuesOf, members)
  const called = assessorsBy(decisions.flatMap(assessorsOf))
  const inUnit = (decision: Decision) => {
    const unit = `unit ${unitOf(decision) || 'not named'}`
    const people = [...new Set(assessorsOf(decision).map(person => called.get(person) ?? person))]
    return people.length > 0 ? people.map(person => `assessor ${person}, ${unit}`) : [unit]
  }
  const forced = places(inUnit)
  const hasAssessors = decisions.some(decision => assessorsOf(decision).length > 0)
  return {
    scheme: 'internal-verification',
    name: 'internal verification',
    sheet,
    guide: `The centre's own share, ${percentage} %`,
    cohort: [...members.values()],
    figures: { entered: decisions.length, present: assessed.length, absent: decisions.length - assessed.length },
    barred,
    size: Math.ceil((assessed.length * percentage) / 100),
    isMinimum: false,
    forced,
    wished: [
      ...places(decision => [`unit ${unitOf(decision)}, assignment ${textOn(decision, 'assignment-id')}`]),
      ...places(decision => gradeOf(decision).map(grade => `grade ${grade}`))
    ],
    notes: [
      'No guide gives a size for internal verification: the share is the centre\'s own (setting iv.percentage).',
      ...(hasAssessors ? [] : ['No column names the assessors, so units alone are covered.'])
    ]
  }
}

function memberOf(decision: Decision, learner: string | null, placeOf: SampleSource['placeOf']): CohortMember {
  const { sheet, row } = decision
  const column = sheet.column('grade') ?? sheet.column('assessed-date') ?? sheet.column('assignment-id')
  const parts = [unitOf(decision), textOn(decision, 'assignment-id'), sheet.column('attempt')?.value(row) ?? 'first']
  return {
    ...placeOf(sheet),
    learner: learnerOn(sheet, row),
    id: learner === null ? null : [learner, ...parts].join(','),
    row: row.number,
    cell: column?.cell(row) ?? sheet.firstHeadingCell,
    mark: null,
    absent: false
  }
}

function isAssessed({ sheet, row }: Decision): boolean {
  const columns = (['grade', 'first-grade', 'resubmitted-grade', 'assessed-date', 'criteria-achieved'] as const).map(id => sheet.column(id))
  return [...columns, ...sheet.family('criterion').values()].some(column => column?.value(row) !== undefined)
}

function placesBy(decisions: readonly Decision[], valuesOf: (decision: Decision) => readonly string[], members: ReadonlyMap<Decision, CohortMember>): readonly Place[] {
  const found = new Map<string, CohortMember[]>()
  for (const decision of decisions) {
    const member = members.get(decision)
    for (const value of member ? valuesOf(decision) : []) {
      const place = found.get(value) ?? []
      found.set(value, place)
      if (member) place.push(member)
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([reason, all]) => ({ reason, members: all }))
}

const assessorsOf = (decision: Decision) => namesIn(textOn(decision, 'assessor'))
const unitOf = (decision: Decision) => textOn(decision, 'unit-number') || textOn(decision, 'unit-title')

function textOn({ sheet, row }: Decision, id: 'assessor' | 'unit-number' | 'unit-title' | 'assignment-id'): string {
  return sheet.column(id)?.value(row)?.trim() ?? ''
}

function gradeOf({ sheet, row }: Decision): readonly string[] {
  const grade = sheet.column('grade')?.value(row) ?? sheet.column('resubmitted-grade')?.value(row) ?? sheet.column('first-grade')?.value(row)
  return grade ? [grade.name] : []
}
