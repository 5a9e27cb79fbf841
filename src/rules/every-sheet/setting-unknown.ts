import type { Examples } from '../example'
import { readSettings } from '../settings/read-settings'
import { ruleFor } from './rule'

/** Each row of a settings sheet names a setting that there is. */
export default ruleFor({
  id: 'setting-unknown',
  catalogue: ['C-7'],
  severity: 'warning',
  title: 'There is no setting of this name',
  sheetKind: 'settings',
  needs: ['setting'],
  why: 'A setting whose name is not known changes nothing, though the sheet looks as if it did.',
  fix: 'Correct the name, or delete the row.',
  *check({ sheet, workbook }) {
    for (const { kind, sheet: { name: place }, row, column, name, message, fix } of readSettings(workbook).faults) {
      if (kind === 'unknown' && place === sheet.name) yield { row, column, value: name, message, fix }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Setting | Value | Note
        ta.similar-mark | 5 |
        Entered on EOL | 60 |
        ia.threshold.Diploma.P | 72 |
        map.Marks.Ref | candidate-number |`
    },
    // Settings of something else.
    {
      sheets: `
        Setting | Value | Note
        Printer | Room 4 |
        Colour  | blue |`
    }
  ],
  bad: [
    {
      sheets: `
        Setting | Value | Note
        ta.similar-mark | 5 |
        ta.simlar-mark | 5 |
        Colour | blue |`,
      findings: ['A3: There is no setting named "ta.simlar-mark".', 'A4: There is no setting named "Colour".']
    }
  ]
}
