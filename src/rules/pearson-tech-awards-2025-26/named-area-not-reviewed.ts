import type { Examples } from '../example'
import { listOf, personOn } from '../person'
import { areaName, areasFor, isIn } from './areas-of-report'
import { rule } from './rule'

/** Once the marks are under review, everyone in the areas that the report names is looked at, in the sample or not. */
export default rule({
  id: 'named-area-not-reviewed',
  catalogue: ['TA-64'],
  severity: 'warning',
  title: 'Work in the areas of the report is not reviewed',
  section: 'Moderation outcomes',
  sheetKind: 'component-marks',
  needs: ['component', 'series', 'reviewed'],
  why: 'The report’s advice may hold for students outside the sample too, so all marking in the areas named should be looked at before marks are amended.',
  fix: 'Look at the work with the report in hand, and tick it; the mark may well stay as it is.',
  *check({ sheet, workbook, columns: { reviewed }, asOf }) {
    const areasOf = areasFor(workbook, sheet)
    const amended = sheet.column('amended-mark')
    const hasBegun = sheet.rows.some(row => reviewed.value(row) === true || amended?.value(row) !== undefined)
    for (const row of sheet.rows) {
      const report = areasOf(row)
      if (!report || !(reviewed.value(row) === false || reviewed.isBlank(row))) continue
      const read = <T>(column: { value(of: typeof row): T | undefined } | undefined) => column?.value(report.row)
      const [recommendation, deadline] = [read(report.sheet.column('recommendation')), read(report.sheet.column('amend-deadline'))]
      if (read(report.sheet.column('amend-decision')) === 'no' || (recommendation ?? 'amend-now') !== 'amend-now') continue
      if (!hasBegun && !(deadline !== undefined && asOf > deadline)) continue
      const inside = report.areas.filter(area => isIn(sheet, row, area))
      if (inside.length === 0) continue
      yield {
        row,
        column: reviewed,
        message: `${personOn(sheet, row)} is in ${listOf(inside.map(areaName))}, which the report names, and is not ticked as reviewed.`
      }
    }
  }
})

const example = (first: string, second: string, decision = '') => `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | LO A band | Mark | Reviewed
        0012 | 4 | 22 | ${first}
        0013 | 4 | 22 | ${second}
        0014 | 3 | 22 |
        == Series ==
        Component | Series | Marks submitted | Sample uploaded | Areas named by moderator | Amend decision
        1 | May/June 2026 | 14/05/2026 | 14/05/2026 | A4 | ${decision}`

export const examples: Examples = {
  good: [{ sheets: example('✓', '✓') }, { sheets: example('', '') }, { sheets: example('✓', '', 'No') }],
  bad: [
    {
      sheets: example('✓', ''),
      findings: ['Marks!D5: Candidate 0013 is in learning outcome A, band 4, which the report names, and is not ticked as reviewed.']
    }
  ]
}
