import { formatDay, type Day } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import type { Row } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { listOf } from '../person'
import { assessorsOf, cohortOf } from './cohort-assessors'
import type { TechAwardsEdition } from './edition'
import { rule } from './rule'
import { assessedOn, nameOf, type Assessed, type LogSheet } from './series-log'

/** Where more than one assessor marked a component, standardisation is done and recorded before marks are submitted. */
export default rule({
  id: 'standardisation-missing',
  catalogue: ['TA-25'],
  severity: 'error',
  title: 'Standardisation is not recorded before marks are submitted',
  section: 'Internal standardisation after assessment',
  sheetKind: 'component-series',
  needs: ['component', 'series', 'standardisation-date'],
  why: 'More than one assessor of a component must standardise their marking, and submitting marks counts as confirmation that they did. Where it was not done, moderation may be stopped and all work marked again.',
  fix: 'Enter the day on which the marking was standardised; if it was not, do it before marks are submitted, and if they are, tell the moderator.',
  *check({ sheet, workbook, columns: { 'standardisation-date': column }, edition, asOf }) {
    for (const row of sheet.rows) {
      const assessed = assessedOn(sheet, row)
      if (!assessed || sheet.column('component-type')?.value(row) === 'external') continue
      const cohort = cohortOf(workbook, assessed)
      const assessors = cohort ? assessorsOf(cohort) : []
      if (assessors.length === 0) yield { cannotTell: `No marks sheet here says who marked ${nameOf(assessed)}.` }
      const fault = assessors.length > 1 ? judge(sheet, row, assessed, edition, asOf) : null
      if (fault) yield { ...fault, row, column, message: `${listOf(assessors)} marked ${nameOf(assessed)}, ${fault.message}` }
    }
  }
})

function judge(sheet: LogSheet, row: Row, { series }: Assessed, edition: TechAwardsEdition, asOf: Day): CellFault | null {
  const column = sheet.column('standardisation-date')
  const done = column?.value(row)
  const submitted = sheet.column('marks-submitted-date')?.value(row)
  if (done !== undefined) {
    if (submitted === undefined || done <= submitted) return null
    return { value: done, message: `and standardised on ${formatDay(done)}, after the marks were submitted on ${formatDay(submitted)}.` }
  }
  if (!column?.isBlank(row)) return null
  const deadline = dayInSeries(series, edition.series[series.window].deadline)
  if (submitted !== undefined) return { message: `and the marks were submitted on ${formatDay(submitted)} with no date of standardisation.` }
  return asOf > deadline ? { message: `and no date of standardisation is entered, though the deadline of ${formatDay(deadline)} has passed.` } : null
}

const marks = (assessors: readonly string[]) => `
        == Marks ==
        Series: May/June 2026
        Component: 1
        Candidate number | Assessor | Mark
${assessors.map((name, index) => `        ${index + 1} | ${name} | 30`).join('\n')}`

const log = (standardised: string, submitted: string) => `
        == Series ==
        Component | Series | Standardisation date | Marks submitted
        1 | May/June 2026 | ${standardised} | ${submitted}`

export const examples: Examples = {
  good: [
    { sheets: marks(['A Ash', 'B Birch']) + log('11/05/2026', '14/05/2026') },
    { sheets: marks(['Mrs Ash', 'A Ash', 'AA', 'Amy Ash']) + log('', '14/05/2026') },
    { sheets: marks(['A Ash', 'B Birch']) + log('', '') },
    { sheets: log('', '14/05/2026'), outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: marks(['A Ash', 'B Birch']) + log('', '14/05/2026'),
      findings: [
        'Series!C2: A Ash and B Birch marked component 1, May/June 2026, and the marks were submitted on 14 May 2026 with no date of standardisation.'
      ]
    },
    {
      sheets: marks(['A Ash', 'B Birch']) + log('18/05/2026', '14/05/2026'),
      findings: [
        'Series!C2: A Ash and B Birch marked component 1, May/June 2026, and standardised on 18 May 2026, after the marks were submitted on 14 May 2026.'
      ]
    },
    {
      sheets: marks(['C Cedar', 'D Elm and C Cedar', 'F Fir']) + log('', ''),
      asOf: '2026-05-16',
      findings: [
        'Series!C2: C Cedar, D Elm and F Fir marked component 1, May/June 2026, and no date of standardisation is entered, though the deadline of 15 May 2026 has passed.'
      ]
    }
  ]
}
