import { formatDay } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { namedLike } from './programme-names'
import { runningRows, said, type ProgrammesSheet } from './programme-row'
import { rule } from './rule'

/** The plan has a range of units due before the day of sampling. */
export default rule({
  id: 'few-units-planned-by-sampling',
  catalogue: ['QA-27'],
  severity: 'warning',
  title: 'The plan has few units due before sampling',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-plan',
  needs: ['unit-number', 'deadline'],
  why: 'Assessment planning is to make a range of units available for standards verification. How many make a range the guide does not say.',
  fix: 'Plan another unit earlier, or agree another day for the sample; the setting qa.units-available holds the centre’s own threshold.',
  *check({ sheet, workbook, columns: { 'unit-number': units, deadline }, edition, settings }) {
    const programmes = workbook.sheetsOf('programmes').flatMap(other => runningRows(other, edition).map(row => ({ sheet: other, row })))
    const due = programmes.filter(one => said(one, 'sample-due-date') !== undefined && said(one, 'rating') !== 'low')
    if (due.length === 0) {
      yield { cannotTell: 'No programmes sheet here says when a sample is due.' }
      return
    }
    const enough = settings['qa.units-available']
    for (const [name, rows] of byProgramme(ownRows(sheet, edition), row => sheet.column('programme')?.value(row))) {
      const meant = name === '' ? only(programmes) : namedLike(name, programmes, one => said(one, 'programme'))
      const day = meant && due.includes(meant) ? said(meant, 'sample-due-date') : undefined
      if (day === undefined) continue
      const all = new Set(rows.flatMap(row => units.value(row) ?? []))
      const ready = new Set(rows.flatMap(row => ((deadline.value(row) ?? -Infinity) <= day ? (units.value(row) ?? []) : [])))
      if (all.size < enough || ready.size >= enough) continue
      const count = ready.size === 1 ? '1 unit' : `${ready.size === 0 ? 'no' : ready.size} units`
      const [row] = rows
      yield {
        ...(row && name !== '' && { row }), column: deadline, kind: name, value: ready.size,
        message: `The plan has ${count} due by ${formatDay(day)}, when the sample${name === '' ? '' : ` for ${name}`} is due; the centre's own threshold is ${enough}.`
      }
    }
  }
})

function byProgramme(rows: readonly Row[], nameOf: (row: Row) => string | undefined): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, { readonly name: string; readonly rows: Row[] }>()
  for (const row of rows) {
    const name = nameOf(row) ?? ''
    const own = found.get(normalise(name)) ?? { name, rows: [] }
    found.set(normalise(name), own)
    own.rows.push(row)
  }
  return new Map([...found.values()].map(({ name, rows: own }) => [name, own] as const))
}

function only(programmes: readonly { readonly sheet: ProgrammesSheet; readonly row: Row }[]) {
  return programmes.length === 1 ? programmes[0] : undefined
}

const programmes = `
        == Programmes ==
        Programme | Suite | Live registrations | Sample due
        Sport     | L3 Nationals (2016) | 40 | 31/01/2022`

const plan = (second: string) => `
        == Plan ==
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline
        1 | 1 | 04/10/2021 | 05/11/2021
        1 | 2 | 04/11/2021 | 05/12/2021
        2 | 1 | 04/10/2021 | ${second}`

export const examples: Examples = {
  good: [{ sheets: programmes + plan('31/01/2022') }, { sheets: plan('31/01/2022'), outcome: 'cannot-tell' }],
  bad: [
    {
      sheets: programmes + plan('01/02/2022'),
      findings: ["Plan!D2: The plan has 1 unit due by 31 January 2022, when the sample is due; the centre's own threshold is 2."]
    }
  ]
}
