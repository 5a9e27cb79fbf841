import { isSameName } from '../../domain/person-name'
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
  const index = learnersBy(id, workbook)
  const rows = sheet.rows.flatMap(row => namedRow(id, sheet, row) ?? []).map(own => ({
    own,
    others: (index.byNumber.get(own.number) ?? []).filter(other => other.sheet !== sheet && isSameScope(id, own, other))
  }))
  const shared = rows.filter(({ others }) => others.length > 0)
  const overlapping = new Set(shared.flatMap(({ others }) => others.map(other => other.sheet)))
  const faults = rows.flatMap(({ own, others }): readonly Fault[] => {
    const other = others.find(({ name }) => !isSameName(name, own.name))
    if (other) return [otherName(id, own, other)]
    return others.length === 0 ? otherNumber(id, own, index.byName.get(own.name) ?? [], overlapping) : []
  })
  if (faults.length < ENOUGH_TO_DOUBT_THE_COLUMN || faults.length * 2 <= shared.length) {
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
    value: number,
    message: `The name differs from the one in ${placeOf(nameColumn(other.sheet), other)} for ${called[id]} ${number}.`
  }
}

/**
 * Only where the name stands for one number on either sheet, since two learners may share a name, and only between
 * sheets that list the same learners: two classes may each have a Mohammed Khan.
 */
function otherNumber(id: NumberId, own: NamedRow, namesakes: readonly NamedRow[], overlapping: ReadonlySet<TypedSheet>): readonly Fault[] {
  const numbersOn = (sheet: TypedSheet) => new Set(namesakes.filter(one => one.sheet === sheet).map(one => one.number)).size
  const isJoined = (sheet: TypedSheet) => sheet.kind !== own.sheet.kind || overlapping.has(sheet)
  const other = namesakes.find(one => one.sheet !== own.sheet && isJoined(one.sheet) && isSameScope(id, own, one))
  if (!other || numbersOn(own.sheet) > 1 || numbersOn(other.sheet) > 1) return []
  const { sheet, row } = own
  const column = sheet.column(id)
  return [
    {
      row,
      ...(column && { column }),
      kind: id,
      value: other.number,
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
