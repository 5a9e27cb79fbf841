import { formatSeries } from '../../src/domain/series'
import { columnOf, readSheet, readText } from './read-sheet'

const table = 'Candidate number | Mark\n0012 | 30'

function clues(title: string, name = 'Sheet1'): (string | null)[] {
  const sheet = readSheet(`== ${name} ==\n${title}\n${table}`)
  const series = sheet.column('series')
  const [row] = sheet.rows
  if (!row) throw new Error('There is no row.')
  const value = series?.value(row)
  return [(sheet.column('component')?.value(row)) ?? null, typeof value === 'object' ? formatSeries(value) : null]
}

test.each<[string, string | null, string | null]>([
  ['Component 1 - May 2026 series', '1', 'May/June 2026'],
  ['BTEC Tech Award HSC: C2 marks December 2025', '2', 'Dec/Jan 2026'],
  ['Component 1 May 2026', '1', 'May/June 2026'],
  ['Enterprise, comp. 2, Dec/Jan 2025-26', '2', 'Dec/Jan 2026'],
  ['Summer 2026 marks', null, 'May/June 2026'],
  ['Components 1 and 2', null, null],
  ['Class C1 marks', null, null],
  ['Deadline 15 May 2026', null, null],
  ['Marks to be in by June 2026', null, null],
  ['Printed May 2026', null, null],
  ['May 2026', null, null],
  ['Component 1 marks, Mrs May', '1', null]
])('the title "%s" says component %s and series %s', (title, component, series) => {
  expect(clues(title)).toEqual([component, series])
})

test('a label speaks before a title', () => {
  expect(clues('Component 1, May/June 2026\nComponent: 2')).toEqual(['2', 'May/June 2026'])
})

test('a title and the name of the sheet that differ are reported, and neither is used', () => {
  const sheet = readSheet(`== C1 ==\nComponent 2 marks\n${table}`)
  expect(sheet.column('component')).toBeUndefined()
  expect(sheet.problems).toEqual([
    {
      kind: 'two-columns',
      about: 'component',
      cell: 'A1',
      message: "The component is 2 by A1, but 1 by the sheet's name.",
      fix: 'Correct whichever is wrong; until then neither is used.'
    }
  ])
})

describe('marks of components across', () => {
  test('one column names its component', () => {
    const sheet = readSheet('Candidate number | C1 mark /60\n0012 | 30')
    expect(columnOf(sheet, 'mark').maximum).toBe(60)
    expect(sheet.rows.map(row => columnOf(sheet, 'component').value(row))).toEqual(['1'])
  })

  test('several are refused in words', () => {
    const { sheets, unrecognised } = readText('Candidate number | C1 mark | C2 mark\n0012 | 30 | 31')
    expect(sheets).toEqual([])
    expect(unrecognised[0]?.reason).toMatch(/^The headings "C1 mark", "C2 mark" in row 1 hold marks of several components/)
  })
})

test.each([
  ['Student | Class | Absent | Total\nBo | 9A | 3 | 4', false],
  ['Student | Class | Absent | Total /60\nBo | 9A | | 4', true],
  ['Student | Component | Total\nBo | 1 | 4', true],
  ['Component 1\nStudent | Total\nBo | 4', true],
  ['Student | Mark\nBo | 4', true]
])('a total alone makes no marks sheet: %p', (text, isMarks) => {
  expect(readText(text).sheets.map(({ kind }) => kind)).toEqual(isMarks ? ['component-marks'] : [])
})

test.each([
  ['Mark | Mark %\n30 | 50', ['mark@B']],
  ['Mark | Mark (%)\n30 | 50', ['mark@B']],
  ['Subject | Qualification | Mark\nEnterprise | BTEC | 30', ['subject@B', 'qualification@C', 'mark@D']]
])('columns that only look alike are no rivals: %p', (text, meanings) => {
  const [head = '', row = ''] = text.split('\n')
  const sheet = readSheet(`Candidate number | ${head}\n12 | ${row}`)
  expect(sheet.columns.map(({ id, letter }) => `${id}@${letter ?? ''}`)).toEqual(['candidate-number@A', ...meanings])
  expect(sheet.problems).toEqual([])
})

describe('headings over two rows', () => {
  test.each([
    'Candidate number | Name | Marks | | Sample |\n | | Task 1 | Total | Ticked by Pearson | Uploaded\n1 | Bo | 3 | 30 | ✓ |',
    'Candidate number | Name | Marks | | Sample |\n | | A | Total | Ticked by Pearson | Uploaded\n1 | Bo | 3 | 30 | ✓ |'
  ])('the mark stands under its own heading, not under its group: %p', text => {
    const sheet = readSheet(text)
    expect(columnOf(sheet, 'mark').letter).toBe('D')
    expect(columnOf(sheet, 'in-sample').letter).toBe('F')
    expect(sheet.rows.map(({ number }) => number)).toEqual([3])
  })
})

describe('rows that are no learners', () => {
  test("a class's name between its learners", () => {
    const sheet = readSheet('Candidate number | Name | Mark\n1 | Bo Ash | 30\n | 10B |\n2 | Di Elm | 31\n | Ed Fir |')
    expect(sheet.rows.map(({ number }) => number)).toEqual([2, 4, 5])
    expect(sheet.leftOut).toEqual([{ row: 3, reason: 'a note' }])
  })

  test('a second table under its title', () => {
    const sheet = readSheet('Candidate number | Name | Mark\n1 | Bo Ash | 30\n\nGrade boundaries\nGrade | Mark\nL2D | 50\nL2M | 42')
    expect(sheet.rows.map(({ number }) => number)).toEqual([2])
  })
})

test('words for nothing are nothing, except in a mark', () => {
  const sheet = readSheet('Candidate number | ULN | Mark | Sampled | Evidence date\n12 | n/a | n/a | – | tbc')
  const odd = sheet.columns.flatMap(column => [...column.misunderstood()].map(({ row }) => column.cell(row)))
  expect(odd).toEqual(['C2'])
  expect(sheet.rows.map(row => columnOf(sheet, 'uln').isBlank(row))).toEqual([true])
})

describe('several tables on one sheet', () => {
  test('a second one under its title of another component is left out', () => {
    const sheet = readSheet('Component 1\nCand no | Name | Mark\n1 | Bo | 30\n\nComponent 2\nCand no | Name | Mark\n1 | Bo | 31')
    expect(sheet.rows.map(({ number }) => number)).toEqual([3])
    expect(sheet.leftOut.map(({ row }) => row)).toEqual([5, 6])
  })

  test('classes under each other, with the headings printed again, are one', () => {
    const sheet = readSheet('Cand no | Name | Mark\n1 | Bo | 30\n\n10B\nCand no | Name | Mark\n2 | Di | 31')
    expect(sheet.rows.map(({ number }) => number)).toEqual([2, 6])
  })

  test('two side by side are refused in words', () => {
    const { unrecognised } = readText('Cand no | Name | Mark | | Cand no | Name | Mark\n1 | Bo | 30 | | 1 | Bo | 31')
    expect(unrecognised.map(({ reason }) => reason)).toEqual(['Two tables stand side by side in row 1: put each on a sheet of its own.'])
  })

  test('notes and counts under the table name no learner', () => {
    const sheet = readSheet('Cand no | Name | Mark\n1 | Bo | 30\n\nDeadline 15 May\n | | 30\nTotal entries | 1\nAbsent | 0')
    expect(sheet.rows.map(({ number }) => number)).toEqual([2])
  })
})

test('learners with labels of component and series, and headings of marks that are not known, are no entries', () => {
  const { unrecognised } = readText('Component: 1\nSeries: June 2026\nCand no | Name | My mark\n1 | Bo | 30')
  expect(unrecognised.map(({ reason }) => reason)).toEqual(['Row 3 names learners, but none of its other headings is known.'])
})
