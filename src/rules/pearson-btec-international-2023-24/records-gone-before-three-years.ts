import { formatDay } from '../../domain/dates'
import { monthsAfter } from '../../domain/keep-until'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { coveredRows } from './covered'
import { rule } from './rule'
import { counted } from './wording'

/** Briefs, assessment and verification records and tracking are kept for three years after certification. */
export default rule({
  id: 'records-gone-before-three-years',
  catalogue: ['IA-79'],
  severity: 'warning',
  title: 'Assessment records go before three years are over',
  section: 'Retention of learner evidence and assessment records',
  sheetKind: 'learners',
  needs: ['certification-date'],
  why: 'Assignment briefs, assessment records, verification documents and tracking at criterion level should be kept for at least three years after certification.',
  fix: 'Keep the records until then. If they are gone already, note why.',
  *check({ sheet, edition, settings, columns: { 'certification-date': certified } }): Iterable<Verdict> {
    const years = settings['ia.records-years']
    const disposals = sheet.column('records-disposal-date')
    for (const row of coveredRows(sheet, edition)) {
      const [day, gone] = [certified.value(row), disposals?.value(row)]
      if (day === undefined) continue
      const until = monthsAfter(day, 12 * years)
      yield { row, column: certified, label: 'Keep assessment records until', result: formatDay(until), dated: { use: 'keep', day: until } }
      if (!disposals || gone === undefined || gone >= until) continue
      const message = `The records’ disposal is dated ${formatDay(gone)}, and ${counted(years, 'year')} from certification end on ${formatDay(until)}.`
      yield { row, column: disposals, value: gone, message }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Certification date | Records disposal date
        0012             | Certificating | 15/08/2023         | 15/08/2026
        0013             | Certificating |                    |`,
      computed: ['C3: Keep assessment records until = 15 August 2026']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Certification date | Records disposal date
        0012             | Certificating | 15/08/2023         | 31/07/2026`,
      computed: ['C3: Keep assessment records until = 15 August 2026'],
      findings: ['D3: The records’ disposal is dated 31 July 2026, and 3 years from certification end on 15 August 2026.']
    }
  ]
}
