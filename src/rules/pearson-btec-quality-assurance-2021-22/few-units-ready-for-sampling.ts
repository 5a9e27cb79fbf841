import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { mayBeOneProgramme } from './programme-names'
import { runningRows, said } from './programme-row'
import { readyUnits } from './ready-units'
import { rule } from './rule'

/** By the day of sampling a range of units has work that was assessed and verified. */
export default rule({
  id: 'few-units-ready-for-sampling',
  catalogue: ['QA-27'],
  severity: 'warning',
  title: 'Few units are ready for standards verification',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'programmes',
  needs: ['sample-due-date'],
  why: 'A range of units is to be available for sampling. How many make a range the guide does not say.',
  fix: 'Assess and verify work of another unit, or agree another day; the setting qa.units-available holds the centre’s own threshold.',
  *check({ sheet, workbook, columns: { 'sample-due-date': column }, edition, settings, asOf }) {
    const rows = runningRows(sheet, edition)
    const enough = settings['qa.units-available']
    for (const row of rows) {
      const due = column.value(row)
      if (due === undefined || due > asOf || said({ sheet, row }, 'rating') === 'low') continue
      const own = said({ sheet, row }, 'programme')
      // A tracker that names no programme is of the only one.
      const isMeant = (name: string | undefined) => (name === undefined ? rows.length === 1 : mayBeOneProgramme(name, own))
      const units = readyUnits({ workbook, edition, isMeant, by: due })
      if (!units) {
        yield { cannotTell: 'No tracking sheet here holds assessments of some programmes.' }
        continue
      }
      yield { row, column, label: 'Units assessed and verified by the sampling date', result: units.size }
      if (units.size >= enough) continue
      const count = units.size === 1 ? '1 unit has' : `${units.size === 0 ? 'No' : units.size} units have`
      yield { row, column, value: units.size, message: `${count} work that was assessed and verified by ${formatDay(due)}, when the sample was due; the centre's own threshold is ${enough}.` }
    }
  }
})

const programmes = `
        == Programmes ==
        Programme | Suite | Live registrations | Sample due
        Sport     | L3 Nationals (2016) | 40 | 31/01/2022`

const tracking = (...rows: readonly string[]) => `
        == Tracking ==
        Rulebook: QA
        Learner ID | Programme | Unit | Assignment | Assessed date | IV date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: `${programmes}${tracking('101 | L3 Sport | 1 | 1 | 05/11/2021 | 08/11/2021', '101 | L3 Sport | 2 | 1 | 05/12/2021 |')}
        == IV ==
        Rulebook: QA
        Programme | Unit | Assessor | Internal verifier | IV date
        Sport     | 2    | A Ash    | E Elm             | 08/12/2021`,
      asOf: '2022-02-01',
      computed: ['Programmes!D2: Units assessed and verified by the sampling date = 2']
    },
    { sheets: programmes, asOf: '2022-02-01', outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: programmes + tracking('101 | Sport | 1 | 1 | 05/11/2021 | 08/11/2021', '102 | Sport | 1 | 1 | 05/11/2021 | 08/11/2021', '101 | Sport | 2 | 1 | 05/12/2021 | 08/02/2022'),
      asOf: '2022-03-01',
      findings: ["Programmes!D2: 1 unit has work that was assessed and verified by 31 January 2022, when the sample was due; the centre's own threshold is 2."],
      computed: ['Programmes!D2: Units assessed and verified by the sampling date = 1']
    }
  ]
}
