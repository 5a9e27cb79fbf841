import type { Examples } from '../example'
import { rule } from './rule'

/** The moderation service to review, as the guide numbers it. */
const SERVICE = 3

/** A review of moderation is not available where the awarding body agreed the centre's marks. */
export default rule({
  id: 'review-of-agreed-marks',
  catalogue: ['TA-66'],
  severity: 'error',
  title: 'A review of moderation is requested though the marks were agreed',
  section: 'Results and post-results services',
  sheetKind: 'component-series',
  needs: ['marks-agreed'],
  why: 'A review of moderation (ROMM service 3) cannot be requested where the awarding body agreed the centre’s marks: there is no change that could be reviewed.',
  fix: 'Withdraw the request, or correct whether the marks were agreed.',
  *check({ sheet, columns: { 'marks-agreed': agreed } }) {
    const [requested, service] = [sheet.column('romm-date'), sheet.column('romm-service')]
    if (!requested && !service) yield { cannotTell: 'There is no column that says whether a review was requested.' }
    for (const row of sheet.rows) {
      const number = service?.value(row)
      const column = requested?.value(row) !== undefined ? requested : number === SERVICE ? service : undefined
      if (agreed.value(row) !== 'yes' || !column || (number !== undefined && number !== SERVICE)) continue
      yield { row, column, message: 'A review of moderation is requested, but the awarding body agreed the marks.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Marks agreed | ROMM date | ROMM service
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | No  | 20/03/2026 | 3
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes |            |
        3 | Dec/Jan 2026 |            |            | Yes | 20/03/2026 | 2`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Marks agreed | ROMM date | ROMM service
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes | 20/03/2026 | 3
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Yes |            | 3`,
      findings: [
        'F2: A review of moderation is requested, but the awarding body agreed the marks.',
        'G3: A review of moderation is requested, but the awarding body agreed the marks.'
      ]
    }
  ]
}
