import { mayBeOnePerson } from '../../domain/assessors'
import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import { runningRows } from './programme-row'
import { rule } from './rule'

/** One standards verifier samples all programmes of a subject area, from Entry to Level 3. */
export default rule({
  id: 'standards-verifiers-for-one-subject',
  catalogue: ['QA-49'],
  severity: 'advice',
  title: 'A subject area has several standards verifiers',
  section: 'Standards Verification',
  sheetKind: 'programmes',
  needs: ['sector', 'sv'],
  why: 'Pearson allocates one standards verifier to all BTEC programmes of a subject area that need sampling.',
  fix: 'Check both names; if they are right, ask Pearson who samples the subject.',
  *check({ sheet, columns: { sector, sv }, edition }) {
    const named = new Map<string, string>()
    for (const row of runningRows(sheet, edition)) {
      const [area, name] = [sector.value(row), sv.value(row)]
      if (area === undefined || name === undefined || name === '') continue
      const first = named.get(normalise(area))
      if (first === undefined) named.set(normalise(area), name)
      else if (!mayBeOnePerson(first, name)) {
        yield { row, column: sv, value: name, message: `${area} has ${first} as standards verifier on another row, and ${name} here.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Rating | Sector | SV
        L3 Sport  | L3 Nationals (2016) | Medium | Sport | Mr J Bell
        L2 Sport  | L1/2 Firsts         | Medium | Sport | John Bell
        Business  | L3 Nationals (2016) | Low    | Business |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating | Sector | SV
        L3 Sport  | L3 Nationals (2016) | Medium | Sport | J Bell
        L2 Sport  | L1/2 Firsts         | Medium | Sport | A Finch`,
      findings: ['E3: Sport has J Bell as standards verifier on another row, and A Finch here.']
    }
  ]
}
