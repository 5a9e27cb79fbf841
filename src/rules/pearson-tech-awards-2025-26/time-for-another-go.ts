import type { Examples } from '../example'
import { componentTypeOn } from './component-types'
import { rule } from './rule'
import { assessedOn, nameOf } from './series-log'

/** Works out how much time a resubmission may take, and how much a retake has, from the hours of the set assignment. */
export default rule({
  id: 'time-for-another-go',
  catalogue: ['TA-33', 'TA-41'],
  severity: 'advice',
  title: 'Time for a resubmission and for a retake',
  section: 'Resubmission and retakes',
  sheetKind: 'component-series',
  needs: ['component', 'series', 'psa-hours'],
  why: 'A resubmission may take up to the full time of the set assignment, and a retake has the full time of the new one again.',
  fix: 'Nothing is to be put right: plan with these hours.',
  *check({ sheet, workbook, columns: { 'psa-hours': hours } }) {
    const typeOf = componentTypeOn(workbook, sheet)
    for (const row of sheet.rows) {
      const [allowed, assessed] = [hours.value(row), assessedOn(sheet, row)]
      if (allowed === undefined || !assessed || typeOf(row) === 'external') continue
      const where = { row, column: hours }
      yield { ...where, label: `Hours for a resubmission, at most, ${nameOf(assessed)}`, result: allowed }
      yield { ...where, label: `Hours for a retake, ${nameOf(assessed)}`, result: allowed }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Component type | Series | PSA hours | Marks submitted
        1 | Internal | May/June 2026 | 6 |
        3 | External | May/June 2026 | 2 |`,
      computed: [
        'D2: Hours for a resubmission, at most, component 1, May/June 2026 = 6',
        'D2: Hours for a retake, component 1, May/June 2026 = 6'
      ]
    }
  ],
  bad: []
}
