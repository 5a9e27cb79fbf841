import { formatAcademicYear } from '../../domain/academic-year'
import type { Examples } from '../example'
import { rule } from './rule'

/** A sheet is judged by the guide of its own academic year; where that is not known here, it is said once. */
export default rule({
  id: 'academic-year-without-edition',
  catalogue: ['C-10'],
  severity: 'advice',
  title: "The sheet's academic year has no guide here",
  why: 'Awarding bodies change their guides from year to year. The checks below follow the newest guide known here, with its dates moved to the year of the sheet.',
  fix: "Compare the findings with the awarding body's guide for that year.",
  *check({ sheet, guide }) {
    if (sheet.academicYear === null) yield { cannotTell: 'Nothing on the sheet says which academic year it is for.' }
    else if (!guide) yield { notApplicable: 'No guide is followed on this sheet.' }
    else if (!guide.own) {
      const cell = sheet.columns.find(({ id }) => id === 'academic-year')?.headingCell
      yield {
        ...(cell !== undefined && { cell }),
        value: sheet.academicYear,
        message: `The sheet is for ${formatAcademicYear(sheet.academicYear)}, and is checked by the ${guide.title}.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012 | 30`
    },
    {
      sheets: `
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 30 |`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2026/27
        Series: May/June 2027
        Component: 1
        Candidate number | Mark
        0012 | 30`,
      findings: ['A1: The sheet is for 2026-27, and is checked by the Tech Awards guide 2025-26.']
    }
  ]
}
