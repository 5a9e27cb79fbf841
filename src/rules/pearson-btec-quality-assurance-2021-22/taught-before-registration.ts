import { formatDay, type Day } from '../../domain/dates'
import type { Learner, Row, TypedSheet } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'
import { rule } from './rule'
import { addFault, saidOnce, type RowFault } from './said-once'

/** Learners are registered before teaching and assessment begin. */
export default rule({
  id: 'taught-before-registration',
  catalogue: ['QA-8'],
  severity: 'error',
  title: 'A learner was taught or assessed before registration',
  section: 'Annual Centre Declaration',
  sheetKind: 'learners',
  needs: ['registration-date'],
  why: 'Learners must be registered before any teaching and assessment of a BTEC qualification begins; anything else is a breach of the Terms of Approval, and may bring sanctions.',
  fix: 'Check both dates. A learner who joined later has a start date of their own; for others register from now on before teaching begins, and tell the quality nominee.',
  *check({ sheet, workbook, columns: { 'registration-date': column }, edition, asOf }) {
    const starts = sheet.column('programme-start')
    const rows = ownRows(sheet, edition).filter(row => isNewHere(sheet, row))
    const began = new Map(rows.map(row => [row, beginOf(sheet, row, starts?.value(row), workbook.learners.of(sheet, row))] as const))
    const late = new Map<string, RowFault[]>()
    for (const row of rows) {
      const [registered, begin] = [column.value(row), began.get(row)]
      if (registered === undefined || !begin || registered <= begin.day) continue
      addFault(late, `${begin.what} ${begin.day} ${registered}`, {
        row, column, value: registered, message: `Registered on ${formatDay(registered)}, after ${begunOn(begin)}.`
      })
    }
    yield* saidOnce(late, (first, count) => ({ message: first.message.replace(/^Registered/, `${count} learners were registered`) }))
    const gaps = gapsIn({
      column,
      rows: rows.filter(row => (began.get(row)?.day ?? Infinity) < asOf),
      one: row => ({ severity: open.severity, kind: 'blank', message: `No registration date is entered, and ${begunOn(began.get(row))}.` }),
      many: (lacking, of) => `${lacking} of the ${of} learners who have begun have no registration date.`
    })
    for (const gap of gaps) yield { ...gap, fix: open.fix }
  }
})

/** Who comes with an earlier registration was taught before this one; who has left is nobody's concern here. */
function isNewHere(sheet: TypedSheet<'learners'>, row: Row): boolean {
  const isNew = (sheet.column('registration-type')?.value(row) ?? 'new') === 'new' && sheet.column('top-up')?.value(row) !== 'yes'
  return isNew && sheet.column('status')?.value(row) !== 'withdrawn'
}

const open = { severity: 'warning', fix: 'Enter the day of registration; if there was none, register the learner now.' } as const

interface Begin {
  readonly day: Day
  /** "teaching began". */
  readonly what: string
}

/** The earliest day that the register or the tracking gives. */
function beginOf(sheet: TypedSheet<'learners'>, row: Row, start: Day | undefined, learner: Learner | null): Begin | undefined {
  const taught = start === undefined ? undefined : { day: start, what: 'teaching began' }
  const assessed = learner && firstAssessment(learner, sheet.column('programme')?.value(row) ?? sheet.column('qualification')?.value(row))
  return assessed && (!taught || assessed.day < taught.day) ? assessed : taught
}

/** Of a learner on several courses only work that names this one. */
function firstAssessment(learner: Learner, programme: string | undefined): Begin | undefined {
  const isOnSeveral = learner.rowsOf('learners').length > 1
  let first: Begin | undefined
  for (const { sheet, row } of learner.rowsOf('assignment-attempts')) {
    const named = sheet.column('programme')?.value(row)
    const isUnclear = isOnSeveral && (named === undefined || programme === undefined)
    if (isUnclear || !mayBeOneProgramme(named, programme) || sheet.column('imported')?.value(row) === 'yes') continue
    const days = [
      { day: sheet.column('hand-out-date')?.value(row), what: 'the first assignment was handed out' },
      { day: sheet.column('assessed-date')?.value(row), what: 'the first assessment' }
    ]
    for (const { day, what } of days) if (day !== undefined && (!first || day < first.day)) first = { day, what }
  }
  return first
}

function begunOn(begin: Begin | undefined): string {
  if (!begin) return 'teaching has begun'
  return begin.what === 'the first assessment' ? `the first assessment was on ${formatDay(begin.day)}` : `${begin.what} on ${formatDay(begin.day)}`
}

const register = (...rows: readonly string[]) => `
        == Register ==
        Rulebook: QA
        Learner ID | Programme | Registration date | Start date | Status
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: register('101 | Sport | 06/09/2021 | 06/09/2021 |', '102 | Sport | 20/09/2021 | 06/09/2021 | Withdrawn', '103 | Sport | | 10/01/2022 |'),
      asOf: '2021-11-01'
    },
    {
      sheets: `
        Rulebook: QA
        Programme start: 06/09/2021
        Learner ID | Registration date | Registration type
        101 | 20/09/2021 | Top-up
        102 | 01/09/2021 | New`,
      asOf: '2021-11-01'
    }
  ],
  bad: [
    {
      sheets: `${register('101 | Sport | 20/09/2021 | 06/09/2021 |', '102 | Sport | 20/09/2021 | |', '103 | Sport | | 06/09/2021 |', '104 | Sport | 01/09/2021 | 06/09/2021 |')}
        == Tracking ==
        Rulebook: QA
        Learner ID | Programme | Unit | Assignment | Hand-out date | Assessed date
        102 | L3 Sport | 1 | 1 | 13/09/2021 | 04/10/2021
        104 | L3 Sport | 1 | 1 | 13/09/2021 | 04/10/2021`,
      asOf: '2021-11-01',
      findings: [
        'Register!C3: Registered on 20 September 2021, after teaching began on 6 September 2021.',
        'Register!C4: Registered on 20 September 2021, after the first assignment was handed out on 13 September 2021.',
        'Register!C5: No registration date is entered, and teaching began on 6 September 2021.'
      ]
    }
  ]
}
