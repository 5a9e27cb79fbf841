import type { Examples } from '../example'
import { maximumOn } from '../../recognise/maximum'
import { rule } from './rule'

/** Where the same work was marked twice, marks that lie far apart are worth a look before one of them is submitted. */
export default rule({
  id: 'second-mark-apart',
  catalogue: ['TA-27'],
  severity: 'warning',
  title: 'Two marks of the same work lie apart',
  section: 'Internal standardisation after assessment',
  sheetKind: 'component-marks',
  needs: ['mark', 'double-mark'],
  why: 'Two marks of the same work show best whether assessors mark alike. The guide gives no number for a severe difference: the threshold is the centre’s own setting.',
  fix: 'Look at the work together and agree the mark; where the difference comes back, look at other work of the same assessors too.',
  *check({ sheet, columns: { mark, 'double-mark': second }, settings }) {
    for (const row of sheet.rows) {
      const [first, other] = [mark.value(row), second.value(row)]
      if (typeof first !== 'number' || other === undefined) continue
      const maximum = second.maximum ?? maximumOn(sheet, mark, row)
      if (maximum === undefined) {
        yield { cannotTell: 'Nothing says out of how many marks the work is.' }
        return
      }
      if (Math.abs(first - other) * 100 < settings['ta.severe-discrepancy'] * maximum) continue
      yield { row, column: second, value: other, message: `The second mark is ${other} where the mark is ${first}, of ${maximum}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Second mark
        0012 | 31 | 33
        0013 | 40 |
        0014 | X  |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Second mark
        0012 | 31 | 33
        0013 | 40 | 34`,
      findings: ['C5: The second mark is 34 where the mark is 40, of 60.']
    }
  ]
}
