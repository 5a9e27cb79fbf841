import { readPeriods } from '../calendar'
import type { Examples } from '../example'
import { ruleFor } from './rule'

/** Each term and holiday says what it is, and ends no earlier than it starts. */
export default ruleFor({
  id: 'period-unusable',
  catalogue: ['C-7'],
  severity: 'error',
  title: 'A term or holiday cannot be used',
  sheetKind: 'terms-and-holidays',
  needs: ['name', 'start', 'end'],
  why: 'Working days are counted by this sheet: a row that is left out makes deadlines too early or too late.',
  fix: 'Say under Kind what it is: term, half-term, holiday, bank holiday or closed.',
  *check({ sheet }) {
    const name = sheet.column('name')
    for (const { row, column, why } of readPeriods(sheet).unusable) {
      const called = name?.value(row) ?? ''
      yield why === 'ends-before-start'
        ? { row, column, kind: why, value: called, message: `"${called}" ends before it starts.`, fix: 'Correct one of the two dates.' }
        : { row, column, kind: why, value: called, message: `Nothing says whether "${called}" is a term or a holiday.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Term | Starts | Ends
        Autumn term | 04/09/2023 | 20/12/2023
        October half term | 23/10/2023 | 27/10/2023
        INSET day | 05/01/2024 |`
    }
  ],
  bad: [
    {
      sheets: `
        Name | Kind | Start | End
        Autumn term | term | 04/09/2023 | 20/12/2022
        Block 2 |  | 04/01/2024 | 28/03/2024`,
      findings: ['D2: "Autumn term" ends before it starts.', 'B3: Nothing says whether "Block 2" is a term or a holiday.']
    }
  ]
}
