import type { Examples } from '../example'
import { personOn } from '../person'
import { missingElsewhere } from './listed-elsewhere'
import { rule } from './rule'
import { nameOf } from './series-log'

/** Every row of a marks sheet has an entry, where the workbook lists entries for its component and series. */
export default rule({
  id: 'marked-without-entry',
  catalogue: ['TA-13'],
  severity: 'error',
  title: 'A student on the marks sheet has no entry',
  section: 'Entering students for assessments',
  sheetKind: 'component-marks',
  needs: ['component', 'series'],
  why: 'Marks can be submitted only for students who are entered for the component in that series, and the size of the sample follows from the entries.',
  fix: 'Enter the student, or correct the number, component or series that differs from the entry.',
  *check({ sheet, workbook }) {
    if (workbook.sheetsOf('component-entries').length === 0) {
      yield { cannotTell: 'The workbook has no sheet of entries.' }
      return
    }
    const column = sheet.columns.find(({ id }) => id === 'candidate-number')
    yield* missingElsewhere({
      sheet,
      rows: sheet.rows,
      workbook,
      on: 'component-entries',
      lacking: (row, assessed) => ({
        row,
        ...(column && { column }),
        message: `${personOn(sheet, row)} is not among the entries for ${nameOf(assessed)}.`
      }),
      manyLacking: (count, of, assessed) => ({
        kind: `many ${nameOf(assessed)}`,
        message: `${count} of the ${of} students here are not among the entries for ${nameOf(assessed)}.`,
        fix: 'Check whether the entries are complete, and whether both sheets have the same numbers.'
      }),
      nowhere: assessed => `The entries list nobody of this sheet for ${nameOf(assessed)}.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Name | Mark
        0012 | Bo Ash | 30
        0013 | Di Birch | X
        == Entries ==
        Candidate number | Component | Series | Attempt
        12 | 1 | June 2026 | 1
        13 | 1 | June 2026 | 2
        14 | 2 | June 2026 | 1`
    },
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark
        0012 | 30
        == Entries ==
        Candidate number | Component | Series | Attempt
        0012 | 1 | Dec/Jan 2026 | 1`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark
        0012 | 30
        0014 | 31
        == Entries ==
        Candidate number | Component | Series | Attempt | Entry made
        0012 | 1 | May/June 2026 | 1 | ✓
        0014 | 2 | May/June 2026 | 1 | ✓
        0014 | 1 | May/June 2026 | 1 | No`,
      findings: ['Marks!A5: Candidate 0014 is not among the entries for component 1, May/June 2026.']
    }
  ]
}
