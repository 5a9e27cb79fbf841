import { formatSeries } from '../../domain/series'
import { seriesOn } from '../../recognise/learner-rows'
import { rowParts } from '../../recognise/row-parts'
import type { Identity, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { personOn } from '../person'
import { nameColumn } from './learner-place'
import { rule } from './rule'

/** The same learner stands once on a sheet for one component, series and attempt, unit, assignment or claim. */
export default rule({
  id: 'learner-listed-twice',
  catalogue: ['C-5'],
  severity: 'warning',
  title: 'A learner is listed twice',
  why: 'Where one row is meant, a second one counts the learner twice, and one of the two marks is lost.',
  fix: 'Delete one of the two rows, or correct the number if they are two learners.',
  *check({ sheet, workbook }) {
    const partsOn = rowParts(sheet)
    if (!partsOn) {
      yield { notApplicable: 'No row here is one learner, once for each thing.' }
      return
    }
    const identities = sheet.rows.map(row => sheet.identity(row))
    const firstOfSame = firstRows(partsOn)
    const firstOfJoined = firstRows(partsOn)
    const isMixed = new Set(identities.map(identity => identity?.by)).size > 1
    for (const row of sheet.rows) {
      const identity = identities[row.index]
      if (!identity) continue
      const same = firstOfSame(asCompared(identity), row)
      // Where all rows have the same kind of number, the join across sheets can tell no more.
      const first = isMixed ? earlier(same, firstOfJoined(joinedAs(sheet, row, workbook), row)) : same
      if (!first) continue
      const column = sheet.columns.find(({ id }) => id === identity.by) ?? nameColumn(sheet)
      const things = thingsOf(sheet, row)
      yield {
        row,
        ...(column && { column }),
        ...(identity.by === 'learner-name' && { fix: 'Delete one of the two rows, or add the candidate numbers if they are two learners.' }),
        message: `${personOn(sheet, row)} is in row ${first.number} already${things.length > 0 ? `, for ${things.join(', ')}` : ''}.`
      }
    }
  }
})

function asCompared({ by, name }: Identity): string {
  return by === 'learner-name' ? name.toLowerCase() : name
}

/** The learner, or the row itself where nothing is sure of it. */
function joinedAs(sheet: TypedSheet, row: Row, { learners }: TypedWorkbook): unknown {
  return learners.of(sheet, row) ?? row
}

function earlier(one: Row | undefined, other: Row | undefined): Row | undefined {
  return one && other ? (one.index < other.index ? one : other) : (one ?? other)
}

/**
 * Finds the first row of the same learner with the same key; undefined for the first itself. Most learners stand once,
 * so keys are made only from the second row on.
 */
function firstRows(keyOf: (row: Row) => string): (learner: unknown, row: Row) => Row | undefined {
  const seen = new Map<unknown, Row>()
  const more = new Map<unknown, Map<string, Row>>()
  return (learner, row) => {
    const first = seen.get(learner)
    if (!first) {
      seen.set(learner, row)
      return undefined
    }
    const rows = more.get(learner) ?? new Map([[keyOf(first), first]])
    more.set(learner, rows)
    const key = keyOf(row)
    const same = rows.get(key)
    if (!same) rows.set(key, row)
    return same
  }
}

/** What both rows are for, in words. */
function thingsOf(sheet: TypedSheet, row: Row): readonly string[] {
  const said = (id: string) => {
    const value = sheet.columns.find(column => column.id === id)?.value(row)
    return typeof value === 'string' || typeof value === 'number' ? value : undefined
  }
  const series = seriesOn(sheet, row)
  const [component, unit, assignment] = [said('component'), said('unit-number'), said('assignment-id')]
  const attempt = said('attempt-number') ?? said('attempt')
  return [
    ...(component === undefined ? [] : [`component ${component}`]),
    ...(series === null ? [] : [formatSeries(series)]),
    ...(unit === undefined ? [] : [`unit ${unit}`]),
    ...(assignment === undefined ? [] : [`assignment ${assignment}`]),
    ...(attempt === undefined ? [] : [`attempt ${attempt}`])
  ]
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt
        0012 | 1 | Dec/Jan 2026  | 1
        0012 | 2 | Dec/Jan 2026  | 1
        0012 | 1 | May/June 2026 | 2`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | ULN | Mark
             | 9276308686 | 30
        0013 | 9276308686 | 31`,
      findings: ['A5: Candidate 0013 is in row 4 already, for component 1, May/June 2026.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012 | 30
        0013 | 31
        12   | 32`,
      findings: ['A6: Candidate 0012 is in row 4 already, for component 1, May/June 2026.']
    },
    {
      sheets: `
        Series: May/June 2026
        First name | Last name | Component | Mark
        Bo | Ash | 1 | 30
        Bo | Ash | 2 | 31
        Bo | ash | 1 | 30`,
      findings: ['B5: This student is in row 3 already, for component 1, May/June 2026.']
    },
    {
      sheets: `
        Candidate number | Component | Series | Attempt
        0012 | 1 | Dec/Jan 2026  | 1
        0012 | 1 | December 2025 | 1`,
      findings: ['A3: Candidate 0012 is in row 2 already, for component 1, Dec/Jan 2026, attempt 1.']
    }
  ]
}
