import type { Examples } from '../../../src/rules/example'
import { rule } from '../../../src/rules/pearson-tech-awards-2025-26/rule'

/** Made up: an absent student's mark is left blank from this edition on, and an X is no longer entered. */
export default rule({
  id: 'mark-missing',
  catalogue: ['TA-51'],
  severity: 'error',
  title: 'A mark is missing or is not a mark',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'A student who was absent has a blank mark from this year on.',
  fix: 'Take the X away.',
  *check({ sheet, columns: { mark } }) {
    for (const row of sheet.rows) {
      if (mark.value(row) === 'X') yield { row, column: mark, message: 'An absent student has an X in place of a blank mark.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2027
        Component: 1
        Candidate number | Mark /60 | Sampled
        0012 | 41 |
        0013 |    |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2027
        Component: 1
        Candidate number | Mark /60 | Sampled
        0014 | X |`,
      findings: ['B4: An absent student has an X in place of a blank mark.']
    }
  ]
}
