import { weeksAfter } from '../../domain/keep-until'
import type { Examples } from '../example'
import { keptUntil } from './keep-until'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Learners’ work is kept for some weeks after their certificates are issued. */
export default rule({
  id: 'learner-work-disposed-early',
  catalogue: ['QA-46'],
  severity: 'warning',
  title: 'Learners’ work is disposed of before its time',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'learners',
  needs: ['certificate-issued'],
  why: 'The Lead IV ensures that learners’ work is kept for 12 weeks after certificates are issued. Where it is known when they reached the centre, the later day counts, as other guides have it.',
  fix: 'Keep the work until then. If it is gone already, note why.',
  *check({ sheet, columns: { 'certificate-issued': issued }, edition, settings }) {
    const [weeks, received] = [settings['qa.work-weeks'], sheet.column('certificate-received')]
    yield* keptUntil({
      rows: ownRows(sheet, edition),
      from(row) {
        const [day, arrived] = [issued.value(row), received?.value(row)]
        if (day === undefined) return undefined
        return received && arrived !== undefined && arrived > day ? { day: arrived, column: received } : { day, column: issued }
      },
      until: day => weeksAfter(day, weeks),
      disposal: sheet.column('work-disposal-date'),
      label: 'Keep learner’s work until',
      what: 'The work',
      time: `${weeks} weeks from the certificates`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        ULN | Registration date | Certificates issued | Certificates received | Disposal date
        9276308686 | 01/09/2020 | 18/08/2022 | 25/08/2022 | 17/11/2022
        1234567890 | 01/09/2020 | 18/08/2022 |            | 10/11/2022
        1234567891 | 01/09/2021 |            |            | 01/08/2022`,
      computed: ['D3: Keep learner’s work until = 17 November 2022', 'C4: Keep learner’s work until = 10 November 2022']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        ULN | Registration date | Certificates issued | Disposal date
        9276308686 | 01/09/2020 | 18/08/2022 | 09/11/2022`,
      findings: ['D3: The work goes on 9 November 2022; 12 weeks from the certificates end on 10 November 2022.'],
      computed: ['C3: Keep learner’s work until = 10 November 2022']
    }
  ]
}
