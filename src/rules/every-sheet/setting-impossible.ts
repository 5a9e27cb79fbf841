import type { Examples } from '../example'
import { readSettings } from '../settings/read-settings'
import { ruleFor } from './rule'

/** Each setting has a value that is possible, and one alone. */
export default ruleFor({
  id: 'setting-impossible',
  catalogue: ['C-7'],
  severity: 'error',
  title: "A setting's value cannot be used",
  sheetKind: 'settings',
  needs: ['setting', 'value'],
  why: 'A value that cannot be used is passed over, so checks run by another value than the sheet says.',
  fix: 'Correct the value, or clear the cell.',
  *check({ sheet, workbook }) {
    for (const { kind, sheet: { name: place }, row, column, name, message, fix } of readSettings(workbook).faults) {
      if (place !== sheet.name || kind === 'unknown') continue
      if (kind === 'not-stored') yield { cannotTell: `${message} ${fix}` }
      else yield { row, column, kind, value: name, message, fix }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Setting | Value | Note
        tag.low-content-taught | 40 % |
        history.difference-points | 0.08 |
        centre.new | FALSE |
        calendar.weekend | Friday; Saturday |
        ta.sport-names | Sport; Sport, Activity and Fitness |
        ta.sample-table | 1-15 all; 16-100 15; 101+ 20 |
        today | 01/05/2026 |
        ia.resubmission-days | |`
    }
  ],
  bad: [
    {
      sheets: `
        Setting | Value | Note
        ta.similar-mark | many |
        history.use-2020 | perhaps |
        ta.sample-table | 1-15 all; 17+ 20 |
        ia.threshold.Diploma.P | #N/A |
        ia.resubmission-days | 15 |
        IA.Resubmission-Days | 20 |`,
      findings: [
        'B2: "many" is no value for ta.similar-mark, which takes a whole number from 0 to 100.',
        'B3: "perhaps" is no value for history.use-2020, which takes no, only year or after comparison.',
        'B4: "1-15 all; 17+ 20" is no value for ta.sample-table, which takes bands such as 1-15 all; 16-100 15; 101+ 20, without a gap.',
        'B5: #N/A is no value for ia.threshold.Diploma.P, which takes a whole number from 0 to 10000.',
        'B7: IA.Resubmission-Days is set to another value in B6, and that one is used.'
      ]
    }
  ]
}
