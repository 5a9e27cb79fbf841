import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** A first version: 1, v1.0, "Version 1", or a draft such as 0.2. */
const FIRST = /^(?:v(?:ersion)?\.?\s*)?(?:0(?:\.\d+)?|1(?:\.0)?)$/i

/** A plan that was changed bears a version number that says so. */
export default rule({
  id: 'plan-changed-without-version',
  catalogue: ['IA-2'],
  severity: 'warning',
  title: 'The assessment plan was changed without a new version',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['plan-version', 'change-date'],
  why: 'A plan is a working document and may change during the year. Version numbers show which plan was in force when.',
  fix: 'Give the changed plan the next version number.',
  *check({ sheet, edition, columns: { 'plan-version': version, 'change-date': changed } }) {
    const verified = sheet.column('lead-iv-verified-date')
    yield* faultsIn(version, coveredRows(sheet, edition), row => {
      const day = changed.value(row)
      if (day === undefined) return null
      if (version.isBlank(row)) return { kind: 'no-version', message: `The plan was changed on ${formatDay(day)} and has no version number.` }
      const text = version.value(row) ?? ''
      const before = verified?.value(row)
      if (before === undefined || day <= before || !FIRST.test(text)) return null
      return {
        value: text,
        message: `The plan was changed on ${formatDay(day)}, after it was verified on ${formatDay(before)}, and is still version ${text.replace(/^v(?:ersion)?\.?\s*/i, '')}.`
      }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Plan version: 2
        Change date: 20/11/2023
        Lead IV verified: 04/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`
    },
    {
      sheets: `
        Academic year: 2023-24
        Plan version: v1.0
        Change date: 01/09/2023
        Lead IV verified: 04/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Plan version | Change date
        1    | 1          | 02/10/2023    | 16/10/2023 |              | 20/11/2023
        1    | 2          | 06/11/2023    | 20/11/2023 | 2            | 20/11/2023`,
      findings: ['E3: The plan was changed on 20 November 2023 and has no version number.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Plan version: 1
        Change date: 20/11/2023
        Lead IV verified: 04/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        1    | 2          | 06/11/2023    | 20/11/2023`,
      findings: ['A2: The plan was changed on 20 November 2023, after it was verified on 4 September 2023, and is still version 1.']
    }
  ]
}
