import { dictionary } from '../../recognise/dictionary'
import type { ColumnType } from '../../recognise/kind'
import type { Column, TypedSheet } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { maximumOn } from '../../recognise/maximum'
import { rule } from './rule'

/** A mark is a whole number from 0 to the maximum, where a maximum is known. */
export default rule({
  id: 'mark-out-of-range',
  catalogue: ['C-1'],
  severity: 'error',
  title: 'A mark is outside its range or not whole',
  why: 'Marks are whole numbers from 0 to the maximum of the component. Edexcel Online and other systems refuse anything else.',
  fix: 'Correct the mark, or the maximum that the sheet gives.',
  *check({ sheet }) {
    const columns = markColumns(sheet)
    if (columns.length === 0) {
      yield { notApplicable: 'There is no column of marks.' }
      return
    }
    for (const column of columns) {
      for (const row of sheet.rows) {
        const mark = column.value(row)
        if (typeof mark !== 'number') continue
        const message = sentence(mark, maximumOn(sheet, column, row))
        if (message !== null) yield { row, column, kind: column.id, value: mark, message }
      }
    }
  }
})

function markColumns(sheet: TypedSheet): readonly Column[] {
  const types: Readonly<Record<string, { readonly type: ColumnType } | undefined>> = dictionary[sheet.kind].columns
  return sheet.columns.filter(({ id }) => types[id]?.type === 'mark')
}

function sentence(mark: number, maximum: number | undefined): string | null {
  if (mark < 0) return `Mark ${mark} is below 0.`
  if (maximum !== undefined && mark > maximum) return `Mark ${mark} is above the maximum of ${maximum}.`
  return Number.isInteger(mark) ? null : `Mark ${mark} is not a whole number.`
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark out of 60
        0012 | 0
        0013 | 60
        0014 | X`
    },
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | May/June 2026 | 12/05/2026 | 12/05/2026`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark /60
        0012 | 61
        0013 | -1
        0014 | 41.5`,
      findings: ['B4: Mark 61 is above the maximum of 60.', 'B5: Mark -1 is below 0.', 'B6: Mark 41.5 is not a whole number.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Maximum mark: 48
        Candidate number | Mark | Amended mark
        0012 | 49 | 48
        0013 | 47 | 50`,
      findings: ['B5: Mark 49 is above the maximum of 48.', 'C6: Mark 50 is above the maximum of 48.']
    }
  ]
}
