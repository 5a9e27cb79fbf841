import { formatSeries, seriesOrder } from '../../domain/series'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { personOn } from '../person'
import { nameColumn } from './learner-index'
import { rule } from './rule'

/** The same learner stands once on a sheet for one component, series and attempt. */
export default rule({
  id: 'learner-listed-twice',
  catalogue: ['C-5'],
  severity: 'warning',
  title: 'A learner is listed twice',
  why: 'Where one row is meant, a second one counts the learner twice, and one of the two marks is lost.',
  fix: 'Delete one of the two rows, or correct the number if they are two learners.',
  *check({ sheet }) {
    if (sheet.kind === 'component-series') {
      yield { notApplicable: 'No row here is one learner.' }
      return
    }
    const firstOf = firstRows(rowKeys(sheet))
    for (const row of sheet.rows) {
      const identity = sheet.identity(row)
      if (!identity) continue
      const learner = identity.by === 'learner-name' ? identity.name.toLowerCase() : identity.name
      const first = firstOf(learner, row)
      if (!first) continue
      const column = sheet.columns.find(({ id }) => id === identity.by) ?? nameColumn(sheet)
      const parts = partsOf(sheet, row)
      yield {
        row,
        ...(column && { column }),
        ...(identity.by === 'learner-name' && { fix: 'Delete one of the two rows, or add the candidate numbers if they are two learners.' }),
        message: `${personOn(sheet, row)} is in row ${first.number} already${parts.length > 0 ? `, for ${parts.join(', ')}` : ''}.`
      }
    }
  }
})

/**
 * Finds the first row of the same learner with the same key; undefined for the first itself. Most learners stand once,
 * so keys are made only from the second row on.
 */
function firstRows(keyOf: (row: Row) => string): (learner: string, row: Row) => Row | undefined {
  const seen = new Map<string, Row>()
  const more = new Map<string, Map<string, Row>>()
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

/** What may differ between two rows that one learner is meant to have. */
function rowKeys(sheet: TypedSheet): (row: Row) => string {
  const [subject, component, attempt] = [sheet.column('subject'), sheet.column('component'), sheet.column('attempt-number')]
  const series = sheet.column('series')
  return row => {
    const entered = series?.value(row)
    return `${subject?.value(row) ?? ''}|${component?.value(row) ?? ''}|${attempt?.value(row) ?? ''}|${entered ? seriesOrder(entered) : ''}`
  }
}

function partsOf(sheet: TypedSheet, row: Row): readonly string[] {
  const component = sheet.column('component')?.value(row)
  const series = sheet.column('series')?.value(row)
  const attempt = sheet.column('attempt-number')?.value(row)
  return [
    ...(component === undefined ? [] : [`component ${component}`]),
    ...(series === undefined ? [] : [formatSeries(series)]),
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
