import { formatDay, type Day } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import { isBlank } from '../../model/cell'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { personOn } from '../person'
import type { EntriesSheet } from './attempts'
import type { TechAwardsEdition } from './edition'
import { rule } from './rule'
import { assessedOn, fromLog, nameOf } from './series-log'

/** More open entries than this, where they are the most, are a column that is not kept up: said once. */
const NOT_KEPT_UP = 10

/** Once entries for a series have closed, every row for it is ticked as made, or has the date on which it was. */
export default rule({
  id: 'entry-not-made',
  catalogue: ['TA-12'],
  severity: 'error',
  title: 'An entry is not made though entries have closed',
  section: 'Entering students for assessments',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'entry-made'],
  why: 'Each student must be entered for each internal component by the deadline of the series. Work of a student who is not entered is not moderated.',
  fix: 'Tick the entry if it was made; otherwise make a late entry, for which a fee applies, or delete the row.',
  *check({ sheet, workbook, columns: { 'entry-made': made }, edition, asOf }) {
    const deadlineOf = fromLog(workbook, sheet, log => log.sheet.column('entry-deadline')?.value(log.row))
    const open = sheet.rows.flatMap(row => {
      const closed = deadlineOf(row) ?? latestDeadline(sheet, row, edition)
      return closed !== undefined && asOf > closed && isOpen(sheet, row) ? [{ row, closed }] : []
    })
    if (open.length > NOT_KEPT_UP && open.length > sheet.rows.length / 2) {
      yield { column: made, kind: 'many', message: `${open.length} entries are not ticked as made, and entries for their series have closed.` }
      return
    }
    for (const { row, closed } of open) {
      const assessed = assessedOn(sheet, row)
      const what = assessed ? ` for ${nameOf(assessed)}` : ''
      yield {
        row,
        column: made,
        message: `${personOn(sheet, row)} is not ticked as entered${what}, and entries closed by ${formatDay(closed)}.`
      }
    }
  }
})

/** The deadline for marks, by when entries have closed for certain; for external components the guide gives none. */
function latestDeadline(sheet: EntriesSheet, row: Row, edition: TechAwardsEdition): Day | undefined {
  const series = sheet.column('series')?.value(row)
  if (!series || sheet.column('component-type')?.value(row) === 'external') return undefined
  return dayInSeries(series, edition.series[series.window].deadline)
}

function isOpen(sheet: EntriesSheet, row: Row): boolean {
  const made = sheet.column('entry-made')
  if (!made || made.value(row) === true || sheet.column('entry-date')?.value(row) !== undefined) return false
  // What is not understood is another rule's, and "n/a" says that there is nothing to enter.
  return made.value(row) === false || isBlank(made.raw(row))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Entry made | Entry date
        0012 | 1 | Internal | Dec/Jan 2026  | ✓   |
        0013 | 1 | Internal | Dec/Jan 2026  |     | 20/10/2025
        0014 | 1 | Internal | Dec/Jan 2026  | n/a |
        0012 | 2 | Internal | May/June 2026 |     |
        0012 | 3 | External | May/June 2026 |     |`,
      asOf: '2026-03-02'
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Entry made
        0012 | 1 | Internal | Dec/Jan 2026 | ✓
        0013 | 1 | Internal | Dec/Jan 2026 |
        0014 | 1 | Internal | Dec/Jan 2026 | No`,
      asOf: '2025-12-16',
      findings: [
        'E3: Candidate 0013 is not ticked as entered for component 1, Dec/Jan 2026, and entries closed by 15 December 2025.',
        'E4: Candidate 0014 is not ticked as entered for component 1, Dec/Jan 2026, and entries closed by 15 December 2025.'
      ]
    },
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Series | Entry made
        0012 | 3 | Dec/Jan 2026 |
        == Series ==
        Component | Component type | Series | Entry deadline | PSA hours | Marks submitted
        3 | External | Dec/Jan 2026 | 21/10/2025 | |`,
      asOf: '2025-10-22',
      findings: ['Entries!D2: Candidate 0012 is not ticked as entered for component 3, Dec/Jan 2026, and entries closed by 21 October 2025.']
    }
  ]
}
