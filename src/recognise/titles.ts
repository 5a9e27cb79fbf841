import { formatSeries, parseSeries } from '../domain/series'
import { address } from '../model/address'
import type { Grid } from '../model/grid'
import { kinds } from './heading-index'
import type { KindMatch } from './heading-row'
import { readSheetName } from './sheet-name'
import type { HeadingProblem } from './typed-sheet'

/** Titles stand in this many first rows of a sheet. */
const TITLE_ROWS = 15

/** Longer texts are prose. */
const LONGEST = 150

/** A component or series that no label or column gives, but a title above the table or the sheet's name. */
export interface Clue {
  readonly id: 'component' | 'series'
  readonly raw: string
  readonly cell: string
  readonly from: 'title' | 'sheet-name'
}

export interface Clues {
  readonly clues: readonly Clue[]
  readonly problems: readonly HeadingProblem[]
}

/** "Component 1", "Comp. 1", "C1"; a room or class "C1" is none. */
const COMPONENT = /\bcomp(?:onent)?[\s.:#-]*([1-9])(?!\d)|(?<!\b(?:class|room|set|group|form|\d+)\s)(?<![\w/])C([1-9])(?!\w)/i

/** A month with its year; "15 May 2026" is a day. */
const SERIES =
  /(?<!\d(?:st|nd|rd|th)?[\s/.-]?)(?<![a-z])(?:dec(?:ember)?|jan(?:uary)?|may|june?|summer)(?![a-z])[^\d]*?20\d{2}(?:\s*[-/–]\s*\d{2,4}(?!\d))?/i

/** A month alone may be the day of printing: these words make a series of it. */
const OF_A_SERIES = /\b(?:series|session|exams?|summer|marks?|marksheet|moderation|entries|components?|comp|c[1-9]|awards?|btec|assessments?)\b|[/&]/i
const OF_A_DAY = /\b(?:deadline|due|by|before|after|from|printed|updated|created|version|results?|checked|last)\b/i

/** What the heading of a column of marks, the titles above a table and the sheet's name say; where two differ, neither is used. */
export function readClues(grid: Grid, { kind, row, claims }: KindMatch, sheetName: string): Clues {
  const firstHeadingCell = row.cells[0]?.cell ?? 'A1'
  const headed = (claims.get(kinds[kind].byComponent ?? '') ?? []).flatMap(({ component, cell }): Clue[] =>
    component === undefined ? [] : [{ id: 'component', raw: component, cell, from: 'title' }]
  )
  const named = Object.entries(readSheetName(sheetName)).flatMap(([id, raw]): Clue[] => {
    if (typeof raw !== 'string' || (id !== 'component' && id !== 'series')) return []
    return [{ id, raw, cell: firstHeadingCell, from: 'sheet-name' }]
  })
  const all = [...headed, ...titlesAbove(grid, row.first), ...named]
  const clues: Clue[] = []
  const problems: HeadingProblem[] = []
  for (const id of ['component', 'series'] as const) {
    const [first, ...others] = all.filter(clue => clue.id === id)
    const rival = others.find(other => first && differ(first, other))
    if (first && rival) problems.push(twoTitles(first, rival))
    else if (first) clues.push(first)
  }
  return { clues, problems }
}

/** Whether a title names a component or a series, and so begins a table of its own. */
export function namesCohort(title: string): boolean {
  return title.length <= LONGEST && (COMPONENT.test(title) || SERIES.test(title))
}

function* titlesAbove(grid: Grid, headingRow: number): Generator<Clue> {
  for (const row of grid.rows) {
    if (row.number >= headingRow || row.number > TITLE_ROWS) break
    for (const [column, value] of row.cells.entries()) {
      if (typeof value !== 'string' || value.length > LONGEST) continue
      const place = { cell: address(column, row.number), from: 'title' } as const
      const component = COMPONENT.exec(value)
      const rest = component ? value.replace(component[0], ' – ') : value
      const series = OF_A_DAY.test(value) || !OF_A_SERIES.test(value) ? null : SERIES.exec(rest)
      if (component) yield { ...place, id: 'component', raw: component[1] ?? component[2] ?? '' }
      if (series && parseSeries(series[0]) !== null) yield { ...place, id: 'series', raw: series[0] }
    }
  }
}

/** A series whose year is left open differs from none. */
function differ(one: Clue, other: Clue): boolean {
  const [value, rival] = [valueOf(one), valueOf(other)]
  return value !== null && rival !== null && value !== rival
}

function valueOf({ id, raw }: Clue): string | null {
  if (id === 'component') return raw
  const reading = parseSeries(raw)
  return reading && 'series' in reading ? formatSeries(reading.series) : null
}

function twoTitles(first: Clue, rival: Clue): HeadingProblem {
  const where = ({ from, cell }: Clue) => (from === 'title' ? cell : "the sheet's name")
  return {
    kind: 'two-columns',
    about: first.id,
    cell: first.cell,
    message: `The ${first.id} is ${valueOf(first) ?? ''} by ${where(first)}, but ${valueOf(rival) ?? ''} by ${where(rival)}.`,
    fix: 'Correct whichever is wrong; until then neither is used.'
  }
}
