import type { Examples } from '../example'
import { personOn } from '../person'
import { componentTypeOn } from './component-types'
import { isEntered } from './listed'
import { missingElsewhere } from './listed-elsewhere'
import { rule } from './rule'
import { nameOf } from './series-log'

/** Every entry for an internal component has its row on the marks sheets of the workbook, where these hold the component. */
export default rule({
  id: 'entered-without-marks-row',
  catalogue: ['TA-13'],
  severity: 'error',
  title: 'A student who is entered is not on the marks sheet',
  section: 'Entering student marks',
  sheetKind: 'component-entries',
  needs: ['component', 'series'],
  why: 'Everyone who is entered gets a mark, or an X where they were absent. A student who is missing from the marks sheet is easily forgotten.',
  fix: 'Add the student to the marks sheet, or withdraw the entry.',
  *check({ sheet, workbook, columns: { component } }) {
    if (workbook.sheetsOf('component-marks').length === 0) {
      yield { cannotTell: 'The workbook has no marks sheet.' }
      return
    }
    const typeOf = componentTypeOn(workbook, sheet)
    const column = sheet.columns.find(({ id }) => id === 'candidate-number') ?? component
    yield* missingElsewhere({
      sheet,
      rows: sheet.rows.filter(row => typeOf(row) !== 'external' && isEntered(sheet, row)),
      workbook,
      on: 'component-marks',
      lacking: (row, assessed) => ({
        row,
        column,
        message: `${personOn(sheet, row)} is entered for ${nameOf(assessed)}, but has no row on its marks sheet.`
      }),
      manyLacking: (count, of, assessed) => ({
        kind: `many ${nameOf(assessed)}`,
        message: `${count} of the ${of} students entered for ${nameOf(assessed)} have no row on its marks sheet.`,
        fix: 'Check whether the marks of another class are kept elsewhere, and whether both sheets have the same numbers.'
      }),
      nowhere: assessed => `The marks sheets list nobody of this sheet for ${nameOf(assessed)}.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Component type | Series | Attempt | Entry made
        0012 | 1 | Internal | May/June 2026 | 1 | ✓
        0013 | 1 | Internal | May/June 2026 | 1 | No
        0012 | 3 | External | May/June 2026 | 1 | ✓
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark
        0012 | 30`
    }
  ],
  bad: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | May/June 2026 | 1
        0014 | 1 | Internal | May/June 2026 | 2
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark
        0012 | 30
        0013 | 31`,
      findings: ['Entries!A3: Candidate 0014 is entered for component 1, May/June 2026, but has no row on its marks sheet.']
    }
  ]
}
