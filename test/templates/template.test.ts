import { parseIso } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { lookAtSheet } from '../../src/flow/look-at-sheet'
import { kindIds } from '../../src/recognise/heading-index'
import { templateKinds } from '../../src/templates/kind-groups'
import { templateOf } from '../../src/templates/template'
import { newWorkbookFile } from '../../src/workbook/new-file'
import { headingRowOfNewSheet, type Workbook } from '../../src/workbook/workbook'
import { openFileInExcel } from '../host/open'
import { makeWorkbook } from '../workbook/make-workbook'
import { fill } from './filled'
import { fillings } from './fillings'

async function findingsOf(workbook: Workbook, asOf: string): Promise<readonly string[]> {
  const { report } = await checkWorkbook(workbook, { asOf: parseIso(asOf) })
  return [
    ...report.findings.map(({ sheet, cell, rule, message }) => `${sheet}!${cell} ${rule}: ${message}`),
    ...report.outcomes.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => `${rule} failed`),
    ...report.sheets.filter(({ kind, name }) => kind === null && name !== 'Marks').map(({ name, reason }) => `${name}: ${reason ?? ''}`)
  ]
}

test('every kind is offered once', () => {
  expect([...templateKinds].sort()).toEqual([...kindIds].sort())
})

describe.each(kindIds)('the template %s', kind => {
  test('is recognised as what it is, with every column known', async () => {
    const sheet = templateOf(kind)
    const look = await lookAtSheet(newWorkbookFile(sheet), sheet.name)
    const { kind: seen, unrecognised, suggestions, headingRow, columns } = look?.sheet ?? {}
    expect({ seen, unrecognised, suggestions, headingRow }).toEqual({
      seen: kind, unrecognised: [], suggestions: [], headingRow: headingRowOfNewSheet(sheet)
    })
    expect(columns?.filter(({ letter }) => letter !== null).map(({ heading }) => heading)).toEqual(sheet.columns.map(({ heading }) => heading))
  })

  test.each<[string, () => Promise<Workbook>]>([
    ['a file', () => Promise.resolve(newWorkbookFile(fill(kind, fillings[kind])))],
    ['Excel', async () => {
      const { workbook } = await openFileInExcel(makeWorkbook())
      await workbook.apply([{ kind: 'add-sheet', sheet: fill(kind, fillings[kind]) }])
      return workbook
    }]
  ])('filled in as it should be raises nothing: %s', async (_, open) => {
    expect(await findingsOf(await open(), fillings[kind].asOf)).toEqual([])
  })
})
