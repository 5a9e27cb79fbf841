import { monthsAfter } from '../../domain/keep-until'
import type { Examples } from '../example'
import { keptUntil } from './keep-until'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Records of assessment and internal verification are kept for some years. */
export default rule({
  id: 'assessment-records-disposed-early',
  catalogue: ['QA-45'],
  severity: 'warning',
  title: 'Assessment records are disposed of before their time',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'learners',
  needs: ['certification-date'],
  why: 'The Lead IV ensures that records of assessment and internal verification are kept for 3 years. From when the guide does not say; certification is taken, as in Pearson’s guide for centres abroad.',
  fix: 'Keep the records until then. If they are gone already, note why.',
  *check({ sheet, columns: { 'certification-date': certified }, edition, settings }) {
    const years = settings['qa.records-years']
    yield* keptUntil({
      rows: ownRows(sheet, edition),
      from(row) {
        const day = certified.value(row)
        return day === undefined ? undefined : { day, column: certified }
      },
      until: day => monthsAfter(day, 12 * years),
      disposal: sheet.column('records-disposal-date'),
      label: 'Keep assessment records until (start not stated: counted from certification)',
      what: 'The assessment record',
      time: `${years} years from certification`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        ULN | Registration date | Certification date | Records destroyed
        9276308686 | 01/09/2020 | 18/08/2022 | 18/08/2025
        1234567890 | 01/09/2020 |            | 18/08/2023`,
      computed: ['C3: Keep assessment records until (start not stated: counted from certification) = 18 August 2025']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        ULN | Registration date | Certification date | Records destroyed
        9276308686 | 01/09/2020 | 18/08/2022 | 17/08/2025`,
      findings: ['D3: The assessment record goes on 17 August 2025; 3 years from certification end on 18 August 2025.'],
      computed: ['C3: Keep assessment records until (start not stated: counted from certification) = 18 August 2025']
    }
  ]
}
