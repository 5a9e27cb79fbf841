import { formatSeries } from '../../domain/series'
import { dayInSeries } from '../../domain/moderation-deadline'
import type { Examples } from '../example'
import { logGap } from './log-gap'
import { namedBy } from '../../recognise/subject'

/** While a series is on, written papers are at the centre. In creative subjects the task is released digitally. */
export default logGap({
  id: 'exam-papers-unplaced',
  catalogue: ['TA-77'],
  severity: 'advice',
  title: 'Nothing says where exam papers are kept',
  section: 'External assessment',
  why: 'Written external papers come on paper and must be kept securely until the exam.',
  fix: 'Enter where the papers are kept.',
  needs: ['component-type', 'series', 'paper-location'],
  on: 'paper-location',
  judge({ sheet, row, asOf, edition, settings, isBlank }) {
    const series = sheet.column('series')?.value(row)
    if (!series || sheet.column('component-type')?.value(row) !== 'external' || !isBlank('paper-location')) return null
    const { deadline, ends } = edition.series[series.window]
    if (asOf < dayInSeries(series, deadline) || asOf > dayInSeries(series, ends)) return null
    const creative = sheet.column('creative')?.value(row) ?? (namedBy(settings['ta.creative-subjects'])(sheet.column('subject')?.value(row)) ? 'yes' : 'no')
    return creative === 'yes' ? null : { message: `${formatSeries(series)} has begun, and nothing is entered about where the exam papers are kept.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Component type | Series | Marks submitted | Papers kept
        Enterprise      | 3 | External | Dec/Jan 2026  |            | Exams office safe
        Enterprise      | 1 | Internal | Dec/Jan 2026  | 15/12/2025 |
        Enterprise      | 3 | External | May/June 2026 |            |
        Performing Arts | 3 | External | Dec/Jan 2026  |            |`,
      asOf: '2026-01-05'
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Component type | Series | Marks submitted | Papers kept
        Enterprise | 3 | External | Dec/Jan 2026 | |`,
      asOf: '2026-01-05',
      findings: ['F2: Dec/Jan 2026 has begun, and nothing is entered about where the exam papers are kept.']
    }
  ]
}
