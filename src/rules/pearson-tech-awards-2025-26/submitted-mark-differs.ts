import { showValue } from '../../model/cell'
import type { Examples } from '../example'
import { rule } from './rule'

/** The mark that was submitted is the final one: after a resubmission the new one, after amendment the amended one. */
export default rule({
  id: 'submitted-mark-differs',
  catalogue: ['TA-35'],
  severity: 'warning',
  title: 'The submitted mark is not the final mark',
  section: 'Resubmission and retakes',
  sheetKind: 'component-marks',
  needs: ['mark', 'exported-mark'],
  why: 'Only final marks and final evidence go to moderation. A mark that was typed twice easily differs.',
  fix: 'Correct the mark on Edexcel Online while it can be changed, or the one here.',
  *check({ sheet, columns: { mark, 'exported-mark': exported } }) {
    const [amended, before] = [sheet.column('amended-mark'), sheet.column('mark-before-resubmission')]
    for (const row of sheet.rows) {
      const [final, sent] = [mark.value(row), exported.value(row)]
      if (final === undefined || sent === undefined || sent === final || sent === amended?.value(row)) continue
      const which = sent === before?.value(row) ? ', the mark before the resubmission,' : ''
      yield {
        row,
        column: exported,
        value: sent,
        message: `The mark submitted is ${showValue(exported.raw(row)).trim()}${which} but the final mark is ${showValue(mark.raw(row)).trim()}.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark before resubmission | Mark | Mark submitted | Amended mark
        0012 | 31 | 40 | 40 |
        0013 |    | 28 |    |
        0014 |    | X  | X  |
        0015 |    | 50 | 46 | 46`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark before resubmission | Mark | Mark submitted
        0012 | 31 | 40 | 31
        0013 |    | 28 | 82
        0014 |    | X  | 0`,
      findings: [
        'D4: The mark submitted is 31, the mark before the resubmission, but the final mark is 40.',
        'D5: The mark submitted is 82 but the final mark is 28.',
        'D6: The mark submitted is 0 but the final mark is X.'
      ]
    }
  ]
}
