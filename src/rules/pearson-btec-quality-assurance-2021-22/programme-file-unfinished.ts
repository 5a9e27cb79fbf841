import type { Examples } from '../example'
import { runningRows } from './programme-row'
import { rule } from './rule'

/** A programme's file holds assignment briefs and assessment records. */
export default rule({
  id: 'programme-file-unfinished',
  catalogue: ['QA-19'],
  severity: 'warning',
  title: 'A programme has no assignment briefs or assessment records',
  section: 'Appendix A: BTEC Lead Standards Verifier Activity Plan',
  sheetKind: 'programmes',
  needs: ['programme'],
  why: 'The Lead Standards Verifier expects briefs and assessment records that cover all programmes.',
  fix: 'Add them to the programme’s file, and enter Yes here.',
  *check({ sheet, edition }) {
    const parts = [
      { column: sheet.column('briefs-ready'), called: 'assignment briefs' },
      { column: sheet.column('records-ready'), called: 'assessment records' }
    ].flatMap(({ column, called }) => (column ? [{ column, called }] : []))
    if (parts.length === 0) {
      yield { cannotTell: 'There is no column for assignment briefs or assessment records.' }
      return
    }
    for (const row of runningRows(sheet, edition)) {
      const open = parts.filter(({ column }) => column.value(row) === 'no')
      const [first] = open
      if (first) yield { row, column: first.column, kind: open.map(({ called }) => called).join(' '), message: `The programme has no ${open.map(({ called }) => called).join(' and no ')} in place.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Live registrations | Briefs in place | Assessment records
        Business  | L3 Nationals (2016) | 40 | Yes | Yes
        Sport     | L3 Nationals (2016) | 40 |     |
        Media     | L3 Nationals (2016) | 0  | No  | No`
    },
    {
      sheets: `
        Programme | Suite | Live registrations
        Business  | L3 Nationals (2016) | 40`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Live registrations | Briefs | Assessment records
        Business  | L3 Nationals (2016) | 40 | No  | No
        Sport     | L3 Nationals (2016) | 40 | Yes | N`,
      findings: [
        'D2: The programme has no assignment briefs and no assessment records in place.',
        'E3: The programme has no assessment records in place.'
      ]
    }
  ]
}
