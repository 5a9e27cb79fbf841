import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'amendment-late',
  catalogue: ['TA-62'],
  severity: 'error',
  title: 'Marks are amended after the deadline for it',
  section: 'Moderation outcomes',
  why: 'Marks that a centre decides to amend must be amended by the mark amendment deadline of the series. Otherwise the awarding body applies an adjustment of its own.',
  fix: 'Correct the date if it is mistyped; otherwise ask the awarding body whether the amendment is accepted.',
  needs: ['amend-deadline', 'amended-date'],
  on: 'amended-date',
  judge({ sheet, row, asOf, isBlank }) {
    const [deadline, amended] = [sheet.column('amend-deadline')?.value(row), sheet.column('amended-date')?.value(row)]
    if (deadline === undefined) return null
    if (amended !== undefined && amended > deadline) {
      return { value: amended, message: `Marks were amended on ${formatDay(amended)}, after the amendment deadline of ${formatDay(deadline)}.` }
    }
    if (asOf <= deadline || !isBlank('amended-date') || sheet.column('amend-decision')?.value(row) !== 'yes') return null
    return {
      kind: 'no-date',
      severity: 'warning',
      message: `Marks are to be amended, no date says that they were, and the amendment deadline of ${formatDay(deadline)} has passed.`,
      fix: 'Enter the day on which marks were amended; if they were not, the awarding body’s own adjustment applies.'
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Amend decision | Mark amendment deadline | Amended date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes | 06/02/2026 | 06/02/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | No  | 06/02/2026 |`,
      asOf: '2026-02-09'
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Amend decision | Mark amendment deadline | Amended date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes | 06/02/2026 | 09/02/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes | 06/02/2026 |`,
      asOf: '2026-02-09',
      findings: [
        'G2: Marks were amended on 9 February 2026, after the amendment deadline of 6 February 2026.',
        'G3: Marks are to be amended, no date says that they were, and the amendment deadline of 6 February 2026 has passed.'
      ]
    }
  ]
}
