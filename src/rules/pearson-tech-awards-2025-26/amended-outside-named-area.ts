import { showValue } from '../../model/cell'
import type { Examples } from '../example'
import { listOf } from '../person'
import { areaName, areasFor, isIn } from './areas-of-report'
import { rule } from './rule'

/** Amended marks follow the moderator's feedback: a change in none of the areas named is worth a look. */
export default rule({
  id: 'amended-outside-named-area',
  catalogue: ['TA-64'],
  severity: 'warning',
  title: 'A mark is amended outside the areas of the report',
  section: 'Moderation outcomes',
  sheetKind: 'component-marks',
  needs: ['component', 'series', 'mark', 'amended-mark'],
  why: 'Changes after the initial report should rest on the moderator’s feedback, which names learning outcomes and bands or marks.',
  fix: 'Let the submitted mark stand, or note which part of the report the change rests on and accept this with that reason.',
  *check({ sheet, workbook, columns: { mark, 'amended-mark': amended } }) {
    const areasOf = areasFor(workbook, sheet)
    for (const row of sheet.rows) {
      const [before, after] = [mark.value(row), amended.value(row)]
      if (before === undefined || after === undefined || before === after) continue
      const report = areasOf(row)
      const inside = report?.areas.map(area => isIn(sheet, row, area)) ?? [undefined]
      if (inside.includes(true)) continue
      if (inside.includes(undefined)) {
        yield { cannotTell: 'For some amended marks nothing says whether they are in an area of the moderator’s report.' }
        continue
      }
      yield {
        row,
        column: amended,
        value: after,
        message: `The mark is amended from ${showValue(mark.raw(row)).trim()} to ${showValue(amended.raw(row)).trim()}, outside what the report names: ${listOf(report?.areas.map(areaName) ?? [])}.`
      }
    }
  }
})

const example = (amended: readonly (number | '')[], areas = 'A4') => `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | LO A band | Mark | Amended mark
        0012 | 4 | 22 | ${amended[0] ?? ''}
        0013 | 3 | 22 | ${amended[1] ?? ''}
        == Series ==
        Component | Series | Marks submitted | Sample uploaded | Areas named by moderator
        1 | May/June 2026 | 14/05/2026 | 14/05/2026 | ${areas}`

export const examples: Examples = {
  good: [
    { sheets: example([20, 22]) },
    { sheets: example(['', '']) },
    { sheets: example([20, 20], 'see report'), outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: example([20, 20]),
      findings: ['Marks!D5: The mark is amended from 22 to 20, outside what the report names: learning outcome A, band 4.']
    }
  ]
}
