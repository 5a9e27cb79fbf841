import type { Examples } from '../example'
import { rowsUnder } from './own-rows'
import { routeNames, routeOf } from './route'
import { rule } from './rule'

/** Tells once for each suite on a register how it is quality assured. */
export default rule({
  id: 'quality-assurance-route-of-registrations',
  catalogue: ['QA-1'],
  severity: 'advice',
  title: 'Quality assurance of the suites on the register',
  section: 'UK Qualifications Covered by BTEC Quality Assurance',
  sheetKind: 'learners',
  needs: ['suite'],
  why: 'BTEC quality assurance is for some suites; work-based learning and Levels 4 to 7 have processes of their own.',
  fix: 'Nothing is to be put right: only rows of BTEC quality assurance are checked by this guide.',
  *check({ sheet, columns: { suite: column }, edition }) {
    const levels = sheet.column('level')
    const seen = new Set<string>()
    for (const row of rowsUnder(sheet)) {
      const suite = column.value(row)
      if (suite === undefined || seen.has(suite)) continue
      seen.add(suite)
      const route = routeOf(suite, levels?.value(row), edition)
      if (route) yield { row, column, label: `Quality assurance of ${suite}`, result: routeNames[route] }
      else yield { cannotTell: `The guide does not name ${suite} among the qualifications of any kind of quality assurance.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        ULN | Suite | Registration date
        9276308686 | L3 Nationals (2016) | 01/09/2021
        1234567890 | L3 Nationals (2016) | 01/09/2021
        1234567891 | NVQ                 | 01/09/2021`,
      computed: ['B3: Quality assurance of L3 Nationals (2016) = BTEC quality assurance', 'B5: Quality assurance of WBL/NVQ = work-based learning quality assurance']
    }
  ],
  bad: []
}
