import type { Examples } from '../example'
import { areaName, areasFor, columnOf, isIn } from './areas-of-report'
import { rule } from './rule'

/** Works out whose work the moderator's feedback touches: everyone in the areas named, in the sample or not. */
export default rule({
  id: 'work-in-named-area',
  catalogue: ['TA-60'],
  severity: 'advice',
  title: 'Work that the moderator’s feedback may touch',
  section: 'Moderation outcomes',
  sheetKind: 'component-marks',
  needs: ['component', 'series'],
  why: 'The report names learning outcomes and bands or marks, not students, and what it says may hold for students outside the sample too. It is worth looking at all marking in those areas.',
  fix: 'Nothing is to be put right: look at this work with the report in hand.',
  *check({ sheet, workbook }) {
    const areasOf = areasFor(workbook, sheet)
    const unread = new Set<string>()
    let isNamed = false
    for (const row of sheet.rows) {
      const report = areasOf(row)
      // A tip for the next series leaves these marks as they are.
      if (!report || report.sheet.column('recommendation')?.value(report.row) === 'tip-for-future') continue
      isNamed = true
      for (const area of report.areas) {
        const column = columnOf(sheet, area)
        if (!column) unread.add(areaName(area))
        else if (isIn(sheet, row, area)) yield { row, column, label: `Look again: ${areaName(area)}`, result: column.value(row) ?? '' }
      }
    }
    if (!isNamed) yield { notApplicable: 'No series log names areas of the marking for this sheet.' }
    for (const area of unread) yield { cannotTell: `The sheet has no column for ${area}.` }
  }
})

const example = (areas: string, recommendation = 'Amend now') => `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | LO A | LO A band | LO B | Mark | Sampled
        0012 | 14 | 4 | 8  | 22 | ✓
        0013 | 11 | 3 | 11 | 22 |
        0014 | 13 | 4 | 12 | 25 |
        == Series ==
        Component | Series | Marks submitted | Recommendation | Areas named by moderator
        1 | May/June 2026 | 14/05/2026 | ${recommendation} | ${areas}`

export const examples: Examples = {
  good: [
    {
      sheets: example('LO A, band 4 lenient, top of band 3'),
      computed: ['Marks!C4: Look again: learning outcome A, band 4 = 4', 'Marks!C6: Look again: learning outcome A, band 4 = 4']
    },
    {
      sheets: example('A3; B 10-14'),
      computed: [
        'Marks!C5: Look again: learning outcome A, band 3 = 3',
        'Marks!D5: Look again: learning outcome B, marks 10 to 14 = 11',
        'Marks!D6: Look again: learning outcome B, marks 10 to 14 = 12'
      ]
    }
  ],
  bad: []
}
