import { formatSeries, sameSeries, type Series } from '../../domain/series'
import { sameCourse } from '../../recognise/subject'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { componentTypeOn } from './component-types'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Certification is claimed in the series in which the external component is sat, a resit's included. */
export default rule({
  id: 'claimed-in-another-series',
  catalogue: ['TA-73'],
  severity: 'warning',
  title: 'A claim is not in the series of the external component',
  section: 'Certification',
  sheetKind: 'claims',
  needs: ['claim-series'],
  why: 'A qualification should be claimed in the series of the terminal external assessment; a late claim after the January results still belongs to that series.',
  fix: 'Check both series, and ask Pearson where the claim was made in another one.',
  *check({ sheet, workbook, columns: { 'claim-series': column } }) {
    for (const row of ownRows(sheet)) {
      const claimed = column.value(row)
      if (!claimed) continue
      const sat = terminalSeries(sheet, row, workbook)
      if (sat.length === 0) yield { cannotTell: 'Nothing says in which series some students sat the external component.' }
      if (sat.length === 0 || sat.some(series => sameSeries(series, claimed))) continue
      const [now, then] = [formatSeries(claimed), sat.map(formatSeries).join(' and ')]
      yield { row, column, value: now, message: `The claim is for ${now}, and the external component was sat in ${then}.` }
    }
  }
})

/** As the claim says it, else as the entries do. */
function terminalSeries(sheet: TypedSheet<'claims'>, row: Row, workbook: TypedWorkbook): readonly Series[] {
  const own = sheet.column('terminal-series')?.value(row)
  if (own) return [own]
  const programme = sheet.column('programme')?.value(row)
  const entries = workbook.learners.of(sheet, row)?.rowsOf('component-entries') ?? []
  return entries.flatMap(entry => {
    const isExternal = componentTypeOn(workbook, entry.sheet)(entry.row) === 'external'
    const series = entry.sheet.column('series')?.value(entry.row)
    return isExternal && series && sameCourse(programme, entry.sheet.column('subject')?.value(entry.row)) ? [series] : []
  })
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Claim series | Terminal series
        0012 | Enterprise | L2M | 10/03/2026 | 21234C | Dec/Jan 2026 | January 2026`
    },
    {
      sheets: `
        == Claims ==
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Claim series
        0012 | Enterprise | L2M | 10/03/2026 | 21234C | Dec/Jan 2026
        0012 | Enterprise | L2D | 10/05/2026 | 21234C | May/June 2026
        == Entries ==
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | BTEC Tech Award in Enterprise | 3 | External | Dec/Jan 2026  | 1
        0012 | BTEC Tech Award in Enterprise | 3 | External | May/June 2026 | 2`
    },
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Claim series
        0012 | Enterprise | L2M | 10/03/2026 | 21234C | Dec/Jan 2026`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Claim series | Terminal series
        0012 | Enterprise | L2M | 10/03/2026 | 21234C | May/June 2026 | January 2026`,
      findings: ['F2: The claim is for May/June 2026, and the external component was sat in Dec/Jan 2026.']
    }
  ]
}
