import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { namedLike } from './programme-names'
import { said, type ProgrammeRow } from './programme-row'
import { rule } from './rule'
import { addFault, saidOnce, type RowFault } from './said-once'

const RELEASED: readonly string[] = ['released', 'released-after-resample', 'exempt']

/** A programme's claims wait for its standards verification, even where the centre is released. */
export default rule({
  id: 'claim-without-sv-release',
  catalogue: ['QA-17'],
  severity: 'error',
  title: 'A claim is made on a programme that is not released',
  section: 'Outcomes from the Lead Standard Verifier Remote Activity',
  sheetKind: 'claims',
  needs: ['programme', 'claim-date'],
  why: 'Release at centre level is not enough: each programme remains subject to standards verification before its certificates are released. That claims are pending until the summer is usual, and no fault.',
  fix: 'Hold the claim until standards verification has released the programme, or enter the new outcome.',
  *check({ sheet, workbook, columns: { programme, 'claim-date': dates }, edition }) {
    const told = workbook.sheetsOf('programmes').filter(one => one.column('sv-status'))
    const programmes = told.flatMap(one => one.rows.map(row => ({ sheet: one, row })))
    if (programmes.length === 0) {
      yield { cannotTell: 'No programmes sheet here says what came of standards verification.' }
      return
    }
    const found = new Map<string, (RowFault & { readonly outcome: string })[]>()
    const known = new Map<string, ReturnType<typeof stateOf> | undefined>()
    for (const row of ownRows(sheet, edition)) {
      const name = programme.value(row)
      if (name === undefined || dates.isBlank(row)) continue
      if (!known.has(name)) known.set(name, stateOf(namedLike(name, programmes, one => said(one, 'programme'))))
      const state = known.get(name)
      const status = sheet.column('claim-status')?.value(row)
      if (state === undefined) yield { cannotTell: `The programmes sheet does not say what came of standards verification of ${name}.` }
      else if (state.isReleased || status === 'held' || (status === 'pending' && state.outcome === 'pending')) continue
      else {
        const message = `The claim is on ${name}, of which standards verification says "${state.outcome}" (${state.place}).`
        addFault(found, name, { row, column: dates, value: state.outcome, message, outcome: `"${state.outcome}" (${state.place})` })
      }
    }
    yield* saidOnce(found, (first, count, name) => ({ message: `${count} claims are on ${name}, of which standards verification says ${first.outcome}.` }))
  }
})

/** Undefined where the programme is not found, or nothing is entered for it. */
function stateOf(programme: Pick<ProgrammeRow, 'sheet' | 'row'> | undefined) {
  const status = programme && said(programme, 'sv-status')
  const column = programme?.sheet.column('sv-status')
  if (!programme || !column || status === undefined) return undefined
  const isExempt = status === 'not-sampled' && said(programme, 'rating') === 'low'
  return {
    isReleased: RELEASED.includes(status) || isExempt,
    outcome: status.replaceAll('-', ' '),
    place: `${programme.sheet.name}!${column.cell(programme.row)}`
  }
}

const programmes = `
        == Programmes ==
        Programme | Suite | Rating | SV status
        Sport     | L3 Nationals (2016) | Medium   | Blocked
        Business  | L3 Nationals (2016) | Medium   | Released
        Media     | L3 Nationals (2016) | Low      | Not sampled
        Music     | L3 Nationals (2016) | Medium   | Pending`

const claims = (...rows: readonly string[]) => `
        == Claims ==
        Learner ID | Programme | Unit | Claimed grade | Claim date | Claim status
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets:
        programmes +
        claims(
          '101 | L3 Business | 1 | M | 01/06/2022 | Pending', '101 | Media | 1 | M | 01/06/2022 |', '101 | Music | 1 | M | 01/06/2022 | Pending',
          '101 | Sport | 1 | M | 01/06/2022 | Held', '101 | Sport | 2 | M | |'
        )
    },
    { sheets: claims('101 | Business | 1 | M | 01/06/2022 | Pending'), outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: programmes + claims('101 | Sport | 1 | M | 01/06/2022 | Pending', '102 | BTEC L3 Sport | 1 | M | 01/06/2022 |', '103 | Music | 1 | M | 01/06/2022 | Issued'),
      findings: [
        'Claims!E2: The claim is on Sport, of which standards verification says "blocked" (Programmes!D2).',
        'Claims!E3: The claim is on BTEC L3 Sport, of which standards verification says "blocked" (Programmes!D2).',
        'Claims!E4: The claim is on Music, of which standards verification says "pending" (Programmes!D5).'
      ]
    }
  ]
}
