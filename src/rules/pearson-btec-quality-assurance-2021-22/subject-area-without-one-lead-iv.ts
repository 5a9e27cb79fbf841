import { mayBeOnePerson } from '../../domain/assessors'
import { normalise } from '../../recognise/normalise'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import { runningRows } from './programme-row'
import { rule } from './rule'
import { hasRole, staffIn } from './staff'

/** Each principal subject area has one Lead IV, no more and no fewer. */
export default rule({
  id: 'subject-area-without-one-lead-iv',
  catalogue: ['QA-21'],
  severity: 'error',
  title: 'A subject area has no Lead IV, or several',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'programmes',
  needs: ['principal-subject-area', 'lead-iv'],
  why: 'A centre names a single Lead Internal Verifier for each BTEC principal subject area, who answers for its standards.',
  fix: 'Agree on one person for the subject area, and enter that name on each of its rows.',
  *check({ sheet, workbook, columns: { 'principal-subject-area': areas, 'lead-iv': column }, edition, asOf }) {
    const onStaff = staffIn(workbook, edition, asOf).filter(one => hasRole(one, 'Lead-IV'))
    const listed = new Set(onStaff.map(one => normalise(one.sheet.column('principal-subject-area')?.value(one.row) ?? '')))
    for (const [area, rows] of rowsByArea(runningRows(sheet, edition), row => areas.value(row))) {
      const named: { readonly name: string; readonly row: Row }[] = []
      for (const row of rows) {
        // "A Khan" and "Amy Khan" may well be one.
        for (const name of column.value(row) ?? []) if (!named.some(other => mayBeOnePerson(other.name, name))) named.push({ name, row })
      }
      const [first, ...others] = named
      const [firstRow] = rows
      const name = areas.value(firstRow) ?? area
      if (!first) {
        const isBlank = rows.every(row => column.isBlank(row)) && !listed.has(area)
        if (isBlank) yield { row: firstRow, column, kind: area, message: `${name} has no Lead IV.` }
      } else if (others.length > 0) {
        const last = others[others.length - 1] ?? first
        yield { row: last.row, column, kind: area, message: `${name} has ${named.length} Lead IVs: ${listOf(named.map(one => one.name))}.` }
      }
    }
  }
})

/** Rows that name no area are of none. */
function rowsByArea(rows: readonly Row[], areaOf: (row: Row) => string | undefined): ReadonlyMap<string, [Row, ...Row[]]> {
  const byArea = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const area = normalise(areaOf(row) ?? '')
    if (area === '') continue
    const own = byArea.get(area)
    if (own) own.push(row)
    else byArea.set(area, [row])
  }
  return byArea
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Principal subject area | Lead IV
        L3 Sport  | L3 Nationals (2016) | Sport    | Khan, Amy
        L2 Sport  | L1/2 Firsts         | Sport    | A. Khan
        Business  | L3 Nationals (2016) | Business |
        == Staff ==
        Rulebook: QA
        Staff name | Role | Principal subject area
        B Birch | Lead IV; assessor | Business`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Principal subject area | Lead IV
        L3 Sport  | L3 Nationals (2016) | Sport    | Amy Khan
        L2 Sport  | L1/2 Firsts         | Sport    | Bo Birch
        Business  | L3 Nationals (2016) | Business |
        Media     | L3 Nationals (2016) | Media    | Amy Khan; Dan Deal`,
      findings: [
        'D3: Sport has 2 Lead IVs: Amy Khan and Bo Birch.',
        'D4: Business has no Lead IV.',
        'D5: Media has 2 Lead IVs: Amy Khan and Dan Deal.'
      ]
    }
  ]
}
