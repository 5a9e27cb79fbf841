import type { Examples } from '../example'
import { rule } from './rule'

/** Only the centre can appeal. */
export default rule({
  id: 'appeal-by-student',
  catalogue: ['TA-67'],
  severity: 'error',
  title: 'An appeal does not come from the centre',
  section: 'Appeals',
  sheetKind: 'component-series',
  needs: ['appellant'],
  why: 'The awarding body accepts appeals from schools and colleges alone, not from students or their families.',
  fix: 'Let the centre send the appeal, or correct who made it.',
  *check({ sheet, columns: { appellant } }) {
    for (const row of sheet.rows) {
      if (appellant.value(row) !== 'student') continue
      yield { row, column: appellant, value: 'student', message: 'The appeal is made by a student or family, and only the centre can appeal.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal made by
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Centre
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal made by
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Parent`,
      findings: ['E2: The appeal is made by a student or family, and only the centre can appeal.']
    }
  ]
}
