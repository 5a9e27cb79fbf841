import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { rightToAmend } from './right-to-amend'
import { rule } from './rule'
import { assessedOn, nameOf } from './series-log'
import { namedBy } from '../../recognise/subject'

/** Works out whether marks may be amended after feedback, and warns where they are to be though it isn't assured. */
export default rule({
  id: 'amendment-not-assured',
  catalogue: ['TA-55'],
  severity: 'warning',
  title: 'The right to amend marks after feedback',
  section: 'Moderation outcomes',
  sheetKind: 'component-series',
  needs: ['component', 'series', 'marks-submitted-date'],
  why: 'Marks can be changed after the moderator’s feedback where both marks and sample were there by the deadline. After a missed deadline that chance may be lost.',
  fix: 'Ask the awarding body whether marks can still be amended, and note the answer as the reason when accepting this.',
  *check({ sheet, edition, settings, columns: { 'marks-submitted-date': submitted } }) {
    const [isArt, subject] = [namedBy(settings['ta.art-names']), sheet.column('subject')]
    const [decision, amended] = [sheet.column('amend-decision'), sheet.column('amended-date')]
    for (const row of sheet.rows) {
      const [right, assessed] = [rightToAmend(sheet, row, edition, isArt(subject?.value(row))), assessedOn(sheet, row)]
      if (!right || !assessed) continue
      yield {
        row,
        column: submitted,
        label: `Marks may be amended after feedback, ${nameOf(assessed)}`,
        result: right.isAssured ? 'yes' : 'not assured'
      }
      const day = amended?.value(row)
      const column = day === undefined ? decision : amended
      if (right.isAssured || !column || (day === undefined && decision?.value(row) !== 'yes')) continue
      yield {
        row,
        column,
        message: `Marks ${day === undefined ? 'are to be amended' : `were amended on ${formatDay(day)}`}, but marks or sample came after the deadline of ${formatDay(right.deadline)}, so the change may not be accepted.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded | Amend decision
        Enterprise     | 1 | Dec/Jan 2026  | 15/12/2025 | 15/12/2025 | Yes
        Enterprise     | 2 | Dec/Jan 2026  | 15/12/2025 | 16/12/2025 | No
        Enterprise     | 1 | May/June 2026 | 14/05/2026 |            |
        Art and Design | 1 | May/June 2026 | 14/05/2026 |            |`,
      computed: [
        'D2: Marks may be amended after feedback, component 1, Dec/Jan 2026 = yes',
        'D3: Marks may be amended after feedback, component 2, Dec/Jan 2026 = not assured',
        'D5: Marks may be amended after feedback, component 1, May/June 2026 = yes'
      ]
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded | Amend decision | Amended date
        Enterprise | 1 | May/June 2026 | 14/05/2026 | 16/05/2026 | Yes |
        Sport      | 1 | May/June 2026 | 18/05/2026 | 15/05/2026 | Yes | 22/06/2026`,
      computed: [
        'D2: Marks may be amended after feedback, component 1, May/June 2026 = not assured',
        'D3: Marks may be amended after feedback, component 1, May/June 2026 = not assured'
      ],
      findings: [
        'F2: Marks are to be amended, but marks or sample came after the deadline of 15 May 2026, so the change may not be accepted.',
        'G3: Marks were amended on 22 June 2026, but marks or sample came after the deadline of 15 May 2026, so the change may not be accepted.'
      ]
    }
  ]
}
