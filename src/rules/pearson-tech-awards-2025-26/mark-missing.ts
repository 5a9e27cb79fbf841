import { showValue } from '../../model/cell'
import type { Column, Row } from '../../recognise/typed-sheet'
import { unknownIn } from '../cell-faults'
import type { Examples } from '../example'
import { personOn } from '../person'
import { rule } from './rule'

/** More blank marks than this, where they are the most, are a sheet still being filled in: said once. */
const STILL_FILLING_IN = 10

/** Every student entered has a mark, or a capital X where they were absent. */
export default rule({
  id: 'mark-missing',
  catalogue: ['TA-51'],
  severity: 'error',
  title: 'A mark is missing or is not a mark',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'Edexcel Online needs something for everyone who was entered: a mark, or a capital X for a student who was absent. A gap holds up the marksheet of the whole cohort.',
  fix: 'Enter the mark, or a capital X if the student was absent.',
  *check({ sheet, columns: { mark } }) {
    const blank = sheet.rows.filter(row => mark.isBlank(row))
    if (blank.length === sheet.rows.length) {
      yield { notApplicable: 'No marks are entered yet.' }
      return
    }
    if (blank.length > STILL_FILLING_IN && blank.length > sheet.rows.length / 2) {
      yield { column: mark, kind: 'many', message: `${blank.length} of the ${sheet.rows.length} students have no mark yet.` }
    } else {
      for (const row of blank) yield { row, column: mark, kind: 'blank', message: `${personOn(sheet, row)} has no mark.` }
    }
    for (const { row, problem } of mark.misunderstood()) {
      if (problem.kind === 'unknown') continue
      yield { row, column: mark, kind: 'not-a-mark', value: showValue(mark.raw(row)), ...notAMark(mark, row) }
    }
    yield* unknownIn(mark)
  }
})

function notAMark(mark: Column, row: Row): { readonly message: string; readonly fix?: string } {
  const value = mark.raw(row)
  const text = showValue(value).trim()
  if (text === 'x') return { message: 'The x in place of the mark is a small letter.', fix: 'Enter a capital X.' }
  return { message: `${typeof value === 'string' ? `"${text}"` : text} is neither a mark nor a capital X.` }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Candidate number | Mark /60 | Sampled
        0012 | 41 | ✓
        0013 | 0  |
        0014 | X  |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Sampled
        0012 | |
        0013 | |`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60 | Sampled
        0012 | 41   | ✓
        0013 |      |
        0014 | x    |
        0015 | abs  |
        0016 | #N/A |`,
      findings: [
        'B5: Candidate 0013 has no mark.',
        'B6: The x in place of the mark is a small letter.',
        'B7: "abs" is neither a mark nor a capital X.',
        'B8: #N/A is neither a mark nor a capital X.'
      ]
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate name | Mark | Sampled
        Bo Ash   | 41 |
        Di Birch |    |
        Ed Cedar | 30 |
        Flo Elm  | 12 |`,
      findings: ['B5: This student has no mark.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        1 | 41 |
        2 | 38 |
        3 | |
        4 | |
        5 | |
        6 | |
        7 | |
        8 | |
        9 | |
        10 | |
        11 | |
        12 | |
        13 | |`,
      findings: ['B3: 11 of the 13 students have no mark yet.']
    }
  ]
}
