import { formatDay } from '../../domain/dates'
import type { Column } from '../../recognise/typed-sheet'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { firstSaid, isHandedIn, isLeftBlank, said, type Attempt } from './attempts'
import { rule } from './rule'
import { atAuthorisation, isAllowed, resubmissionsOn, retakesOn, type SecondChance } from './second-chances'
import { worksOn } from './works'

interface Conditioned {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly why: string
  readonly of: 'resubmission' | 'retake'
}

interface Unmet {
  readonly reason: string
  /** Left out rather than answered with no. */
  readonly isUnsaid?: boolean
  /** The column that says nothing of it, where that is blank throughout. */
  readonly blank?: Column | undefined
}

/** Makes the rule on the conditions without which the Lead IV must not authorise a resubmission, nor a retake after it. */
export function againstConditions({ of, ...described }: Conditioned) {
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'assignment-attempts',
    needs: [],
    fix: `Correct what is mistyped or enter what is missing on the row of the first submission; otherwise the ${of} cannot stand.`,
    *check(context): Iterable<Verdict> {
      const { sheet } = context
      if (!hasAny(sheet)) {
        yield { cannotTell: 'There is no column for the submission, the declarations or the judgement on which it depends.' }
        return
      }
      const chances = (of === 'resubmission' ? resubmissionsOn : retakesOn)(sheet, worksOn(sheet, context)).filter(isAllowed)
      const judged = chances.map(chance => ({ chance, unmet: unmetBy(chance) }))
      const notKept = countedBlank(judged.flatMap(({ unmet }) => unmet))
      for (const [column, { reason, count }] of notKept) {
        yield { column, kind: `many ${column.id}`, message: `${count} of the ${chances.length} ${of}s are allowed, but ${reason}.` }
      }
      for (const { chance, unmet } of judged) {
        const own = unmet.filter(({ blank }) => blank === undefined || !notKept.has(blank))
        if (own.length > 0) yield fault(chance, own, of)
        else if (unmet.length === 0 && chance.first && isCertain(chance.first)) {
          yield { ...atAuthorisation(chance), label: `Conditions for the ${of}`, result: 'met' }
        }
      }
    }
  })
}

const COLUMNS = ['submitted-date', 'improve-judgement', 'assessor-authenticated', 'learner-declaration'] as const

function hasAny(sheet: Attempt['sheet']): boolean {
  return COLUMNS.some(id => sheet.column(id) !== undefined)
}

/** Columns that are blank throughout, where that matters to more than one row: said once. */
function countedBlank(unmet: readonly Unmet[]): ReadonlyMap<Column, { readonly reason: string; readonly count: number }> {
  const counts = new Map<Column, { readonly reason: string; readonly count: number }>()
  for (const { blank, reason } of unmet) if (blank) counts.set(blank, { reason, count: (counts.get(blank)?.count ?? 0) + 1 })
  return new Map([...counts].filter(([, { count }]) => count > 1))
}

/** Whether the first submission’s row answers every condition. */
function isCertain(first: Attempt): boolean {
  return [...COLUMNS, 'deadline' as const].every(id => said(first, id) !== undefined)
}

function fault(chance: SecondChance, unmet: readonly Unmet[], of: string): Fault {
  const reasons = unmet.map(({ reason }) => reason)
  return {
    ...atAuthorisation(chance),
    value: reasons.join(', '),
    ...(unmet.every(({ isUnsaid }) => isUnsaid === true) && { severity: 'warning' as const }),
    message: `The ${of} is allowed, but ${listOf(reasons)}.`
  }
}

function unmetBy(chance: SecondChance): readonly Unmet[] {
  const { attempt, first } = chance
  // Where only the later attempt is on record, its own declarations are all that can be looked at.
  const declared = first ?? (isHandedIn(attempt) ? attempt : undefined)
  return [
    ...(first ? deadlineMissed(first) : []),
    ...(declared ? declarationsLacking(declared) : []),
    ...judgementAgainst(first ? [first, attempt] : [attempt])
  ]
}

function deadlineMissed(first: Attempt): readonly Unmet[] {
  const [submitted, deadline, extended] = [said(first, 'submitted-date'), said(first, 'deadline'), said(first, 'extended-deadline')]
  const due = extended ?? deadline
  if (submitted === undefined || due === undefined || submitted <= due) return []
  const which = extended === undefined ? 'the deadline' : 'the extended deadline'
  return [{ reason: `the work was handed in on ${formatDay(submitted)}, after ${which} of ${formatDay(due)}` }]
}

function judgementAgainst(attempts: readonly Attempt[]): readonly Unmet[] {
  const judged = firstSaid([...attempts].reverse(), 'improve-judgement')
  if (judged?.value === 'no') return [{ reason: 'the assessor judges that the learner could not improve without further guidance' }]
  const open = judged === undefined ? attempts.find(attempt => isLeftBlank(attempt, 'improve-judgement')) : undefined
  if (!open) return []
  return [{ reason: 'nothing says whether the learner can improve without further guidance', isUnsaid: true, blank: blankColumn(open, 'improve-judgement') }]
}

function declarationsLacking(attempt: Attempt): readonly Unmet[] {
  const lacking: Unmet[] = []
  const [learner, assessor] = [said(attempt, 'learner-declaration'), said(attempt, 'assessor-authenticated')]
  const day = said(attempt, 'learner-declaration-date')
  if (learner === 'no') lacking.push({ reason: 'the learner has not declared the work to be authentic' })
  else if (learner === undefined && day === undefined && isLeftBlank(attempt, 'learner-declaration')) {
    lacking.push({ reason: 'the learner’s declaration of authenticity is missing', blank: blankColumn(attempt, 'learner-declaration') })
  } else if (learner !== 'not-applicable' && isLeftBlank(attempt, 'learner-declaration-date')) {
    const blank = blankColumn(attempt, 'learner-declaration-date')
    lacking.push({ reason: 'the learner’s declaration of authenticity has no date', blank })
  }
  const isOpen = assessor === undefined && said(attempt, 'assessor-authenticated-date') === undefined && isLeftBlank(attempt, 'assessor-authenticated')
  if (assessor === 'no' || isOpen) {
    const blank = isOpen ? blankColumn(attempt, 'assessor-authenticated') : undefined
    lacking.push({ reason: 'the assessor has not confirmed that the work is authentic', blank })
  }
  return lacking
}

/** The column, where no row of the sheet says anything in it. */
function blankColumn({ sheet }: Attempt, id: Kept): Column | undefined {
  const column = sheet.column(id)
  return column && blankColumns(sheet).has(id) ? column : undefined
}

const KEPT = ['learner-declaration', 'learner-declaration-date', 'assessor-authenticated', 'improve-judgement'] as const
type Kept = (typeof KEPT)[number]

const remembered = new WeakMap<Attempt['sheet'], ReadonlySet<string>>()

function blankColumns(sheet: Attempt['sheet']): ReadonlySet<string> {
  const known = remembered.get(sheet) ?? new Set(KEPT.filter(id => sheet.rows.every(row => sheet.column(id)?.isBlank(row))))
  remembered.set(sheet, known)
  return known
}
