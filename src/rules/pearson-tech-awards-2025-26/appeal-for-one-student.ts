import type { Examples } from '../example'
import { rule } from './rule'

/** A moderated component is appealed for the whole cohort. */
export default rule({
  id: 'appeal-for-one-student',
  catalogue: ['TA-67'],
  severity: 'error',
  title: 'An appeal is for one student',
  section: 'Appeals',
  sheetKind: 'component-series',
  needs: ['appeal-scope'],
  why: 'The appeal of a moderated component concerns the marking of the whole cohort, and cannot be made for a single student.',
  fix: 'Make the appeal for the whole cohort.',
  *check({ sheet, columns: { 'appeal-scope': scope } }) {
    for (const row of sheet.rows) {
      if (scope.value(row) !== 'one-student' || sheet.column('component-type')?.value(row) === 'external') continue
      yield { row, column: scope, value: 'one-student', message: 'The appeal is for one student, but a moderated component is appealed for the whole cohort.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal scope
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | Whole cohort
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal scope
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | One student`,
      findings: ['E2: The appeal is for one student, but a moderated component is appealed for the whole cohort.']
    }
  ]
}
