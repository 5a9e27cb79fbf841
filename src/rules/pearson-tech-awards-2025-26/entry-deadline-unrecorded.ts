import { formatSeries } from '../../domain/series'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'

/** The deadlines for entries are in Pearson's key dates schedule alone, so the log has to hold them. */
export default rule({
  id: 'entry-deadline-unrecorded',
  catalogue: ['TA-4'],
  severity: 'warning',
  title: 'The entry deadline of a series is not entered',
  section: 'Planning',
  sheetKind: 'component-series',
  needs: ['series', 'entry-deadline'],
  why: 'Entries after the deadline cost a late fee, and the date changes from series to series.',
  fix: 'Enter the deadline from the key dates schedule on Pearson’s Tech Awards page.',
  *check({ sheet, columns: { series, 'entry-deadline': deadline } }) {
    const known = new Set(sheet.rows.flatMap(row => nameOf(series.value(row), deadline.value(row))))
    const rows = sheet.rows.filter(row => series.value(row) && !known.has(formatOf(series.value(row))))
    if (rows.length > 1 && rows.every(row => deadline.isBlank(row)) && rows.length === sheet.rows.length) {
      yield { column: deadline, kind: 'none', message: 'No entry deadline is entered for any series.' }
      return
    }
    yield* faultsIn(deadline, rows, row =>
      deadline.isBlank(row) ? { message: `No entry deadline is entered for ${formatOf(series.value(row))}.` } : null
    )
  }
})

type SeriesOnRow = Parameters<typeof formatSeries>[0] | undefined

const formatOf = (series: SeriesOnRow) => (series ? formatSeries(series) : '')
const nameOf = (series: SeriesOnRow, deadline: number | undefined) => (deadline === undefined ? [] : [formatOf(series)])

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Entry deadline | Planned start | Marks submitted
        1 | Dec/Jan 2026  | 01/10/2025 | 05/10/2025 |
        2 | Dec/Jan 2026  |            | 05/10/2025 |
        1 | May/June 2026 | 21/02/2026 | 05/01/2026 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Entry deadline | Planned start | Marks submitted
        1 | Dec/Jan 2026  | 01/10/2025 | 05/10/2025 |
        1 | May/June 2026 |            | 05/01/2026 |`,
      findings: ['C3: No entry deadline is entered for May/June 2026.']
    },
    {
      sheets: `
        Component | Series | Entry deadline | Planned start | Marks submitted
        1 | Dec/Jan 2026  | | 05/10/2025 |
        1 | May/June 2026 | | 05/01/2026 |`,
      findings: ['C1: No entry deadline is entered for any series.']
    }
  ]
}
