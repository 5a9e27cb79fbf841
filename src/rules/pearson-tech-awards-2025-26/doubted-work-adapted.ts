import type { Examples } from '../example'
import { personOn } from '../person'
import { rule } from './rule'

/** Work of the first sitting may be adapted for a retake, unless concerns were raised about it. */
export default rule({
  id: 'doubted-work-adapted',
  catalogue: ['TA-39'],
  severity: 'error',
  title: 'Work about which concerns were raised is adapted for a retake',
  section: 'Retakes',
  sheetKind: 'component-entries',
  needs: ['adapted-work', 'concern-raised'],
  why: 'Students may build on their first work for a retake only where no concern was raised about it, such as malpractice, authenticity or security.',
  fix: 'Let the student work on the new set assignment without the earlier work, or correct the answer that is mistyped.',
  *check({ sheet, columns: { 'adapted-work': adapted, 'concern-raised': concern } }) {
    for (const row of sheet.rows) {
      if (adapted.value(row) !== 'yes' || concern.value(row) !== 'yes') continue
      yield {
        row,
        column: adapted,
        value: 'yes',
        message: `${personOn(sheet, row)} adapts work of the first sitting, about which a concern was raised.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt | Adapted work | Concerns
        0012 | 1 | May/June 2026 | 2 | Yes | No
        0013 | 1 | May/June 2026 | 2 | No  | Yes
        0014 | 1 | May/June 2026 | 2 | Yes |`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt | Adapted work | Concerns
        0012 | 1 | May/June 2026 | 2 | Yes | Yes`,
      findings: ['E2: Candidate 0012 adapts work of the first sitting, about which a concern was raised.']
    }
  ]
}
