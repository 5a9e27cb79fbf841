import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { MarksSheet } from '../../sample/member'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Everyone who marks a component has been standardised with its exemplar materials before the first piece is marked. */
export default rule({
  id: 'assessor-not-standardised',
  catalogue: ['TA-23'],
  severity: 'error',
  title: 'An assessor marked without standardisation beforehand',
  section: 'Internal standardisation before assessment',
  sheetKind: 'component-marks',
  needs: ['assessor', 'mark'],
  why: 'The whole team must be standardised with the exemplar materials of the component before its marking begins, so that everyone marks alike.',
  fix: 'Enter the date on the staff sheet. If it was not done, do it now and look at the marks again.',
  *check({ sheet, workbook, columns: { assessor } }) {
    const trained = trainingIn(workbook)
    if (!trained.some(({ day }) => day !== undefined)) {
      yield { cannotTell: 'No staff sheet here says when assessors were standardised.' }
      return
    }
    for (const marker of markersOn(sheet, assessor)) yield* judge(marker, trained, assessor)
  }
})

/** One row of a staff sheet that may tell of a standardisation. */
interface Training {
  readonly name: string
  /** Undefined where the row stands for every component. */
  readonly component: string | undefined
  readonly day: Day | undefined
  /** The date says something that can't be read. */
  readonly isOpen: boolean
}

/** Standardisation of another kind than by exemplar materials is left out; one whose kind is not named counts. */
function trainingIn(workbook: TypedWorkbook): readonly Training[] {
  return workbook.sheetsOf('staff').flatMap(sheet => {
    const [names, dates, types, components] = [
      sheet.column('staff-name'), sheet.column('standardisation-date'), sheet.column('standardisation-type'), sheet.column('component')
    ]
    return ownRows(sheet).flatMap(row => {
      const name = names?.value(row)
      if (name === undefined) return []
      const isExemplar = (types?.value(row) ?? 'ESM') === 'ESM'
      const day = isExemplar ? dates?.value(row) : undefined
      return [{ name, component: components?.value(row), day, isOpen: isExemplar && day === undefined && dates?.isBlank(row) === false }]
    })
  })
}

/** Whoever is named as assessor of marked work, with the first of their rows and the earliest day on which they marked. */
interface Marker {
  readonly name: string
  readonly component: string | undefined
  readonly row: Row
  readonly began: { readonly day: Day; readonly row: Row; readonly column: Column } | undefined
}

function markersOn(sheet: MarksSheet, assessor: Column<string>): readonly Marker[] {
  const markers = new Map<string, Marker>()
  const [mark, component, dates] = [sheet.column('mark'), sheet.column('component'), sheet.column('first-marked-date')]
  for (const row of sheet.rows) {
    const cell = assessor.value(row)
    if (cell === undefined || typeof mark?.value(row) !== 'number') continue
    const of = component?.value(row)
    const key = `${of ?? ''}|${cell}`
    const known = markers.get(key)
    const day = dates?.value(row)
    const isEarlier = dates && day !== undefined && day < (known?.began?.day ?? Infinity)
    if (known && !isEarlier) continue
    markers.set(key, { name: cell, component: of, row: known?.row ?? row, began: isEarlier ? { day, row, column: dates } : undefined })
  }
  return [...markers.values()].flatMap(marker => namesIn(marker.name).map(name => ({ ...marker, name })))
}

function* judge({ name, component, row, began }: Marker, trained: readonly Training[], assessor: Column): Generator<Verdict> {
  const own = trained.filter(one => mayBeOnePerson(one.name, name))
  const what = component === undefined ? 'this component' : `component ${component}`
  if (own.length === 0) {
    yield { cannotTell: `The staff sheet does not list ${name}, who marked ${what}.` }
    return
  }
  const fitting = own.filter(one => one.component === undefined || component === undefined || one.component === component)
  if (fitting.some(({ isOpen }) => isOpen)) return
  const days = fitting.flatMap(({ day }) => day ?? [])
  const first = Math.min(...days)
  if (days.length === 0) {
    yield {
      row, column: assessor, kind: name, value: what,
      message: `${name} marked ${what}, and the staff sheet has no date on which they were standardised with its exemplar materials.`
    }
  } else if (began && first > began.day) {
    yield {
      row: began.row, column: began.column, kind: name, value: first,
      message: `${name} first marked ${what} on ${formatDay(began.day)}, and was standardised later, on ${formatDay(first)}.`,
      fix: 'Correct the date that is mistyped; otherwise look at those marks again, now that the standardisation is done.'
    }
  }
}

const staff = (...rows: readonly string[]) => `
        == Staff ==
        Staff name | Role | Component | Standardisation type | Standardisation date
        ${rows.join('\n        ')}`

const marks = `
        == Marks ==
        Series: May/June 2026
        Component: 1
        Candidate number | Assessor | Mark | Date marked
        0012 | Mrs Ash | 41 | 05/03/2026
        0013 | Mrs Ash | 38 | 03/03/2026
        0014 | B Birch | 20 |
        0015 | C Cedar |    |`

export const examples: Examples = {
  good: [
    { sheets: marks + staff('Amy Ash | Teacher | 1 | ESM | 03/03/2026', 'Bo Birch | Teacher | | | 10/11/2025') },
    { sheets: marks, outcome: 'cannot-tell' },
    { sheets: marks + staff('Amy Ash | Teacher | 1 | ESM | 03/11/2025', 'Dan Deal | Teacher | 1 | ESM | 03/11/2025'), outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: marks + staff('Amy Ash | Teacher | 1 | ESM | 04/03/2026', 'Bo Birch | Teacher | 2 | ESM | 10/11/2025'),
      findings: [
        'Marks!D5: Mrs Ash first marked component 1 on 3 March 2026, and was standardised later, on 4 March 2026.',
        'Marks!B6: B Birch marked component 1, and the staff sheet has no date on which they were standardised with its exemplar materials.'
      ]
    },
    {
      sheets: marks + staff('Amy Ash | Teacher | 1 | CSM | 03/11/2025', 'Bo Birch | Teacher | 1 | ESM | 10/11/2025'),
      findings: ['Marks!B4: Mrs Ash marked component 1, and the staff sheet has no date on which they were standardised with its exemplar materials.']
    }
  ]
}
