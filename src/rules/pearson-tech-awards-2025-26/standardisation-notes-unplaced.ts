import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'standardisation-notes-unplaced',
  catalogue: ['TA-24'],
  severity: 'advice',
  title: 'Nothing says where notes of standardisation are kept',
  section: 'Internal standardisation before assessment',
  why: 'Notes of the standardisation before marking need not be sent, but are useful in a shared place when there are questions or disagreements about marking later.',
  fix: 'Enter where the notes are kept.',
  needs: ['esm-notes-location', 'marks-submitted-date'],
  on: 'esm-notes-location',
  judge({ sheet, row, isBlank }) {
    if (!isBlank('esm-notes-location') || isBlank('marks-submitted-date')) return null
    if (sheet.column('component-type')?.value(row) === 'external') return null
    return { message: 'Marks are submitted, and nothing is entered about where notes of the standardisation are kept.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Standardisation date | Marks submitted | ESM notes location
        1 | Dec/Jan 2026  | 01/12/2025 | 15/12/2025 | Shared drive, Sport
        2 | May/June 2026 |            |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Standardisation date | Marks submitted | ESM notes location
        1 | Dec/Jan 2026 | 01/12/2025 | 15/12/2025 |`,
      findings: ['E2: Marks are submitted, and nothing is entered about where notes of the standardisation are kept.']
    }
  ]
}
