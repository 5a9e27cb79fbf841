import type { Finding } from '../../src/model/finding'
import type { Grid } from '../../src/model/grid'
import type { Report } from '../../src/model/report'
import type { Change, WorkbookInfo } from '../../src/workbook/workbook'
import { flagChanges, type FlagsInput, type FlagsOutcome } from '../../src/write-back/flags'
import type { Flag } from '../../src/write-back/flags-table'

const info: WorkbookInfo = {
  sheets: [
    { name: 'Marks', visibility: 'visible', protected: false },
    { name: 'Locked', visibility: 'visible', protected: true },
    { name: 'Old', visibility: 'visible', protected: false }
  ],
  tables: [],
  dateSystem: 1900,
  limits: { addSheet: null, write: null }
}

const grid: Grid = {
  rows: [
    { number: 3, cells: ['Candidate number', 'Mark'] },
    { number: 4, cells: ['0001', 61] },
    { number: 5, cells: ['0002', null] },
    { number: 6, cells: ['0002', 'x'] }
  ]
}

function finding(cell: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'mark-missing',
    catalogue: ['TA-51'],
    severity: 'error',
    sheet: 'Marks',
    cell,
    learner: '0001',
    key: `key of ${more.sheet ?? 'Marks'}!${cell}`,
    message: 'No mark.',
    fix: 'Enter it.',
    decision: null,
    reason: null,
    source: { document: 'guide', section: 'Entering student marks' },
    ...more
  }
}

function reportOf(...findings: Finding[]): Report {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))]
  return {
    asOf: '2026-05-01',
    guides: { guide: 'The guide' },
    titles: {},
    sheets: sheets.map(name => ({
      name,
      kind: 'component-marks',
      rulebook: 'guide',
      headingRow: 3,
      rows: 3,
      columns: [
        { column: 'candidate-number', heading: 'Candidate number', letter: 'A' },
        { column: 'mark', heading: 'Mark', letter: 'B' }
      ],
      unrecognised: [],
      leftOut: [],
      rulebooks: ['pearson-tech-awards-2025-26'],
      suggestions: []
    })),
    findings,
    outcomes: sheets.map(sheet => ({ rule: 'mark-missing', catalogue: ['TA-51'], sheet, outcome: 'found', reason: null })),
    computed: []
  }
}

function worked(input: FlagsInput): FlagsOutcome {
  const steps = flagChanges(input)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function changesOf(report: Report, earlier: readonly Flag[] = []) {
  const grids = new Map(info.sheets.map(sheet => [sheet.name, grid]))
  const { changes, notes } = worked({ info, report, grids, earlier })
  const put = changes.find((change): change is Extract<Change, { kind: 'put-sheet' }> => change.kind === 'put-sheet')
  const set = changes.find((change): change is Extract<Change, { kind: 'set-highlights' }> => change.kind === 'set-highlights')
  return { put, set, notes, changes }
}

/** What the highlight's formula finds for a row of the sheet, worked out as Excel would. */
function lit(formula: string, open: readonly string[], cells: readonly (string | number | null)[], row: number): boolean {
  const [, number, joined] = /^ISNUMBER\(MATCH\("(\d+):"&(.*),CentreCheck_Open,0\)\)$/.exec(formula) ?? []
  if (joined === undefined) throw new Error(`not a formula of ours: ${formula}`)
  const text = joined
    .split('&')
    .map(part => (part === 'ROW()' ? String(row) : part.startsWith('"') ? part.slice(1, -1) : String(cells[part.charCodeAt(1) - 65] ?? '')))
    .join('')
  return open.includes(`${number}:${text}`)
}

const openOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map(row => (row.at(-1) as { readonly result: string }).result).filter(text => text !== '')

test('a highlight finds its learner wherever the row is sorted to', () => {
  const { put, set } = changesOf(reportOf(finding('B4')))
  expect(set?.highlights).toHaveLength(1)
  const [highlight] = set?.highlights ?? []
  expect(highlight?.range).toBe('B4:B6')
  const open = openOf(put?.sheet.rows ?? [])
  expect(lit(highlight?.formula ?? '', open, ['0001', 61], 99)).toBe(true)
  expect(lit(highlight?.formula ?? '', open, ['0002', null], 4)).toBe(false)
})

test('rows that share a number are known by their place', () => {
  const { put, set } = changesOf(reportOf(finding('B5')))
  const [highlight] = set?.highlights ?? []
  const open = openOf(put?.sheet.rows ?? [])
  expect(lit(highlight?.formula ?? '', open, ['0002', null], 5)).toBe(true)
  expect(lit(highlight?.formula ?? '', open, ['0002', 'x'], 6)).toBe(false)
})

test('the number of conditional formats does not grow with the number of flags', () => {
  const many: Grid = { rows: Array.from({ length: 500 }, (_, index) => ({ number: index + 3, cells: [index === 0 ? 'Candidate number' : index, null] })) }
  const findings = Array.from({ length: 499 }, (_, index) => finding(`B${index + 4}`, { key: String(index) }))
  const { changes } = worked({ info, report: reportOf(...findings), grids: new Map([['Marks', many]]), earlier: [] })
  const set = changes.find(change => change.kind === 'set-highlights')
  expect(set?.kind === 'set-highlights' && set.highlights.length).toBe(1)
})

test('an accepted finding stays listed but is not open', () => {
  const { put } = changesOf(reportOf(finding('B4', { decision: 'Accepted', reason: 'agreed with the moderator' })))
  expect(put?.sheet.rows).toHaveLength(1)
  expect(openOf(put?.sheet.rows ?? [])).toEqual([])
})

test('the link names the sheet however it is called', () => {
  const sheet = 'Year 10\'s "A"'
  const report = reportOf(finding('B4', { sheet }))
  const { changes } = worked({
    info: { ...info, sheets: [{ name: sheet, visibility: 'visible', protected: false }] },
    report,
    grids: new Map([[sheet, grid]]),
    earlier: []
  })
  const put = changes.find(change => change.kind === 'put-sheet')
  expect(put?.kind === 'put-sheet' && put.sheet.rows[0]?.[2]).toEqual({
    formula: `HYPERLINK("#'Year 10''s ""A""'!B4","B4")`,
    result: 'B4'
  })
})

test('a protected sheet is listed, not highlighted, and that is said', () => {
  const { put, set, notes } = changesOf(reportOf(finding('B4', { sheet: 'Locked' })))
  expect(put?.sheet.rows).toHaveLength(1)
  expect(set?.highlights).toEqual([])
  expect(notes).toEqual(['The sheet Locked is protected, so its cells are not highlighted; its flags are listed.'])
})

describe('checking one sheet', () => {
  const flag = (sheet: string): Flag => ({
    severity: 'warning',
    sheet,
    cell: 'B4',
    learner: '0009',
    what: 'Something.',
    fix: 'Do it.',
    source: 'The guide',
    decision: null,
    reason: 'seen',
    key: 'k',
    lookup: '7:0009'
  })

  test('leaves the flags of the others, and takes other numbers than theirs', () => {
    const { put, set } = changesOf(reportOf(finding('B4')), [flag('Old'), flag('Marks')])
    expect(put?.sheet.rows.map(row => row[1])).toEqual(['Marks', 'Old'])
    expect(set?.sheets).toEqual(['Marks'])
    expect(set?.highlights[0]?.formula).toContain('"8:"')
    expect(openOf(put?.sheet.rows ?? [])).toEqual(['8:0001', '7:0009'])
  })

  test('drops flags of a sheet that is gone', () => {
    const { put } = changesOf(reportOf(finding('B4')), [flag('Gone')])
    expect(put?.sheet.rows).toHaveLength(1)
  })
})

test('a sheet with nothing to flag leaves no sheet of ours behind', () => {
  const report: Report = { ...reportOf(finding('B4')), findings: [] }
  const withTable: WorkbookInfo = { ...info, tables: [{ name: 'CentreCheck_Flags', sheet: 'Flags' }] }
  const { changes } = worked({ info: withTable, report, grids: new Map([['Marks', grid]]), earlier: [] })
  expect(changes.map(change => change.kind)).toEqual(['set-highlights', 'remove-sheet'])
})
