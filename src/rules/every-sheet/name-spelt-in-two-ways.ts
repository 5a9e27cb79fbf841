import type { Examples } from '../example'
import { isReportedOn, nameColumn, namesLearners, placeOf } from './learner-place'
import { nearNamesIn } from './near-names'
import { rule } from './rule'

/** A learner's name is spelt the same on every sheet of the same learners, since sometimes only the name can join them. */
export default rule({
  id: 'name-spelt-in-two-ways',
  catalogue: ['C-6'],
  severity: 'warning',
  title: 'A name is spelt nearly the same on another sheet',
  why: 'Where no number joins two sheets, one letter makes two learners of one, and their marks or entries are missed.',
  fix: 'Spell the name the same on both if it is one learner; if they are two, accept this and say so.',
  *check({ sheet, workbook, isChecked }) {
    if (!namesLearners(sheet) || !workbook.sheets.some(other => other !== sheet && namesLearners(other))) {
      yield { notApplicable: 'No other sheet names learners.' }
      return
    }
    const column = nameColumn(sheet)
    for (const { one, other, number } of nearNamesIn(workbook)) {
      if (one.sheet !== sheet || !isReportedOn(sheet, other.sheet, { workbook, isChecked })) continue
      yield {
        row: one.row,
        ...(column && { column }),
        ...(number !== undefined && { value: number }),
        message: `The name is nearly the one in ${placeOf(nameColumn(other.sheet), other)}, and no number joins the two.`
      }
    }
  }
})

const sheets = (entries: string, marks: string) => `
        == Entries ==
        Candidate number | Candidate name | Component | Series | Attempt
        ${entries}
        == Marks ==
        Series: May/June 2026
        Component: 1
        Candidate name | Mark
        ${marks}`

export const examples: Examples = {
  good: [
    { sheets: sheets('0012 | Jon Smith | 1 | June 2026 | 1', 'SMITH, Jon | 30') },
    {
      sheets: sheets(
        `0012 | Jon Smith | 1 | June 2026 | 1
        0013 | John Smith | 1 | June 2026 | 1`,
        'John Smith | 30'
      )
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate name | Mark
        Jon Smith  | 30
        John Smith | 31`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: sheets('0012 | Jon Smith | 1 | June 2026 | 1', 'John Smith | 30'),
      findings: ['Marks!A4: The name is nearly the one in B2 of "Entries", and no number joins the two.']
    },
    {
      sheets: sheets('0012 | Zoë García-Ash | 1 | June 2026 | 1', 'Zoe Ash | 30'),
      findings: ['Marks!A4: The name is nearly the one in B2 of "Entries", and no number joins the two.']
    }
  ]
}
