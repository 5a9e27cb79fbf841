import type { LearnerRow, NumberId, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { differencesIn, type Difference } from './identity-differences'
import { called, isReportedOn, nameColumn, namesLearners, placeOf } from './learner-place'
import { rule } from './rule'

/** So many differences, where most of the shared numbers differ, are two kinds of number under one heading: said once. */
const ENOUGH_TO_DOUBT_THE_COLUMN = 5

/** A learner's number and name are the same on every sheet of the workbook. */
export default rule({
  id: 'identity-differs-between-sheets',
  catalogue: ['C-6'],
  severity: 'warning',
  title: 'A learner is named differently on another sheet',
  why: 'Sheets are joined by number and name. Where they differ between registration, entry and marks, work and results can go to the wrong student.',
  fix: 'Make the two the same as the registration.',
  *check({ sheet, workbook, isChecked }) {
    if (!namesLearners(sheet) || !workbook.sheets.some(other => other !== sheet && namesLearners(other))) {
      yield { notApplicable: 'No other sheet names learners.' }
      return
    }
    const here = differencesIn(workbook).filter(({ one, other }) => {
      return one.sheet === sheet && isReportedOn(sheet, other.sheet, { workbook, isChecked })
    })
    const told = new Set<string>()
    const first = here.filter(difference => {
      const about = `${difference.one.row.index}|${difference.in}`
      return !told.has(about) && told.add(about)
    })
    for (const by of new Set(first.map(difference => difference.by))) {
      yield* faultsBy(by, first.filter(difference => difference.by === by), sheet, workbook)
    }
  }
})

function* faultsBy(by: NumberId, differences: readonly Difference[], sheet: TypedSheet, workbook: TypedWorkbook): Iterable<Fault> {
  const { length } = differences
  if (length < ENOUGH_TO_DOUBT_THE_COLUMN || length <= joinedBy(by, sheet, workbook)) {
    yield* differences.map(difference => faultOf(difference, workbook))
    return
  }
  const column = sheet.column(by)
  yield {
    ...(column && { column }),
    kind: by,
    message: `${length} learners have another name or ${called[by]} on other sheets.`,
    fix: `Check whether the ${called[by]} means the same on all sheets.`
  }
}

/** How many learners of a sheet have the same number on another sheet, and no other name there. */
function joinedBy(by: NumberId, sheet: TypedSheet, { learners }: TypedWorkbook): number {
  const isJoined = (own: LearnerRow, other: LearnerRow) =>
    other.sheet !== sheet && learners.number(by, other) === learners.number(by, own) && learners.name(other) === learners.name(own)
  const joined = sheet.rows.filter(row => {
    const own = { sheet, row }
    return learners.number(by, own) !== undefined && learners.of(sheet, row)?.rows.some(other => isJoined(own, other))
  })
  return new Set(joined.map(row => learners.of(sheet, row))).size
}

function faultOf({ in: differs, by, one, other }: Difference, { learners }: TypedWorkbook): Fault {
  const { row, sheet } = one
  if (differs === 'learner-name') {
    const number = learners.number(by, one) ?? ''
    const column = nameColumn(sheet)
    const message = `The name differs from the one in ${placeOf(nameColumn(other.sheet), other)} for ${called[by]} ${number}.`
    return { row, ...(column && { column }), kind: `name by ${by}`, value: number, message }
  }
  const column = sheet.column(by)
  const message = `The ${called[by]} differs from the one in ${placeOf(other.sheet.column(by), other)} for a learner of the same name.`
  return { row, ...(column && { column }), kind: by, value: learners.number(by, other) ?? '', message }
}

const sheets = (marks: string, entries: string) => `
        == Marks ==
        Series: May/June 2026
        Component: 1
        Candidate number | Candidate name | Mark
        ${marks}
        == Entries ==
        Candidate number | Student | Component | Series | Attempt
        ${entries}`

export const examples: Examples = {
  good: [
    { sheets: sheets('0012 | Ash, Bo | 30', '12 | bo  ASH | 1 | June 2026 | 1') },
    { sheets: sheets('0012 | Bo Ash | 30', '12 | Di Birch | 1 | Dec/Jan 2026 | 1') },
    { sheets: sheets('0012 | José Luis García-Ash | 30', '12 | Garcia Ash, Jose | 1 | June 2026 | 1') },
    {
      sheets: `
        == 10A ==
        Series: May/June 2026
        Component: 1
        Candidate number | Candidate name | Mark
        0012 | Mohammed Khan | 30
        == 10B ==
        Series: May/June 2026
        Component: 1
        Candidate number | Candidate name | Mark
        0112 | Mohammed Khan | 41`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Candidate name | Mark
        0012 | Bo Ash | 30`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: sheets('0012 | Bo Ash | 30', '12 | Beau Ash | 1 | May/June 2026 | 1'),
      findings: [
        'Entries!B2: The name differs from the one in B4 of "Marks" for candidate number 0012.'
      ]
    },
    {
      sheets: sheets('0012 | Bo Ash | 30', '0021 | Bo Ash | 1 | May/June 2026 | 1'),
      findings: [
        'Entries!A2: The candidate number differs from the one in A4 of "Marks" for a learner of the same name.'
      ]
    }
  ]
}
