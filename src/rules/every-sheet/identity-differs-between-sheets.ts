import type { TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { isSameScope, learnersBy, nameColumn, namedRow, numberIds, type NamedRow, type NumberId } from './learner-index'
import { rule } from './rule'

/** So many differences, where most of the shared numbers differ, are two kinds of number under one heading: said once. */
const ENOUGH_TO_DOUBT_THE_COLUMN = 5

const called: Readonly<Record<NumberId, string>> = {
  uln: 'ULN',
  uci: 'UCI',
  'learner-id': 'learner ID',
  'candidate-number': 'candidate number'
}

/** A learner's number and name are the same on every sheet of the workbook. */
export default rule({
  id: 'identity-differs-between-sheets',
  catalogue: ['C-6'],
  severity: 'warning',
  title: 'A learner is named differently on another sheet',
  why: 'Sheets are joined by number and name. Where they differ between registration, entry and marks, work and results can go to the wrong student.',
  fix: 'Make the two the same as the registration.',
  *check({ sheet, workbook }) {
    const hasLearners = (one: TypedSheet) => one.rows.some(row => one.identity(row) !== null)
    if (!hasLearners(sheet) || !workbook.sheets.some(other => other !== sheet && hasLearners(other))) {
      yield { notApplicable: 'No other sheet names learners.' }
      return
    }
    for (const id of numberIds) {
      const isShared = workbook.sheets.some(other => other !== sheet && other.column(id))
      if (isShared && sheet.column(id)) yield* differences(id, sheet, workbook)
    }
  }
})

function* differences(id: NumberId, sheet: TypedSheet, workbook: TypedWorkbook): Iterable<Fault> {
  const { byNumber, byName } = learnersBy(id, workbook)
  const faults: Fault[] = []
  let shared = 0
  for (const row of sheet.rows) {
    const own = namedRow(id, sheet, row)
    if (!own) continue
    const others = (byNumber.get(own.number) ?? []).filter(other => other.sheet !== sheet && isSameScope(id, own, other))
    const other = others.find(({ name }) => name !== own.name)
    if (others.length > 0) shared += 1
    if (other) faults.push(otherName(id, own, other))
    else if (others.length === 0) faults.push(...otherNumber(id, own, byName.get(own.name) ?? []))
  }
  if (faults.length < ENOUGH_TO_DOUBT_THE_COLUMN || faults.length * 2 <= shared) {
    yield* faults
    return
  }
  const column = sheet.column(id)
  yield {
    ...(column && { column }),
    kind: id,
    message: `${faults.length} learners have another name or ${called[id]} on other sheets.`,
    fix: `Check whether the ${called[id]} means the same on all sheets.`
  }
}

function otherName(id: NumberId, { sheet, row, number }: NamedRow, other: NamedRow): Fault {
  const column = nameColumn(sheet)
  return {
    row,
    ...(column && { column }),
    kind: `name by ${id}`,
    value: other.sheet.name,
    message: `The name differs from the one in ${placeOf(nameColumn(other.sheet), other)} for ${called[id]} ${number}.`
  }
}

/** Only where the name stands for one number on either sheet, since two learners may share a name. */
function otherNumber(id: NumberId, own: NamedRow, namesakes: readonly NamedRow[]): readonly Fault[] {
  const numbersOn = (sheet: TypedSheet) => new Set(namesakes.filter(one => one.sheet === sheet).map(one => one.number)).size
  const other = namesakes.find(one => one.sheet !== own.sheet && isSameScope(id, own, one))
  if (!other || numbersOn(own.sheet) > 1 || numbersOn(other.sheet) > 1) return []
  const { sheet, row } = own
  const column = sheet.column(id)
  return [
    {
      row,
      ...(column && { column }),
      kind: id,
      value: other.sheet.name,
      message: `The ${called[id]} differs from the one in ${placeOf(other.sheet.column(id), other)} for a learner of the same name.`
    }
  ]
}

function placeOf(column: { cell(row: NamedRow['row']): string } | undefined, { sheet, row }: NamedRow): string {
  return `${column ? column.cell(row) : `row ${row.number}`} of "${sheet.name}"`
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
        'Marks!B4: The name differs from the one in B2 of "Entries" for candidate number 0012.',
        'Entries!B2: The name differs from the one in B4 of "Marks" for candidate number 0012.'
      ]
    },
    {
      sheets: sheets('0012 | Bo Ash | 30', '0021 | Bo Ash | 1 | May/June 2026 | 1'),
      findings: [
        'Marks!A4: The candidate number differs from the one in A2 of "Entries" for a learner of the same name.',
        'Entries!A2: The candidate number differs from the one in A4 of "Marks" for a learner of the same name.'
      ]
    }
  ]
}
