import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

interface Json {
  readonly cohorts: readonly {
    readonly name: string
    readonly sheets: readonly string[]
    readonly ready: boolean
    readonly obstacles: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[]
    readonly blocks: readonly (readonly { readonly candidate: string; readonly mark: number | string; readonly cell: string }[])[]
  }[]
  readonly readBack: {
    readonly compared: number
    readonly differences: readonly { readonly candidate: string; readonly kind: string; readonly cell: string | null }[]
  } | null
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function saved(text: string): Promise<string> {
  const file = path.join(folder, 'marks.xlsx')
  await writeFile(file, workbookOf(text))
  return file
}

async function readBackOf(text: string): Promise<string> {
  const file = path.join(folder, 'eol.txt')
  await writeFile(file, text)
  return file
}

async function handOver(text: string, ...more: string[]): Promise<Json & { readonly code: number }> {
  const { code, out, error } = await runCli('hand-over', await saved(text), '--format', 'json', ...more)
  if (code === 2) throw new Error(error)
  return { ...(JSON.parse(out) as Json), code }
}

const MARKS = `
  Series: May/June 2026
  Component: 1
  Candidate number | Candidate name | Mark /60 | Absent
  ${Array.from({ length: 45 }, (_, index) => `${45 - index} | Learner ${'ABCDEFGHI'.charAt(index % 9)} | ${index === 5 ? 'X' : index} | ${index === 5 ? 'Yes' : ''}`).join('\n  ')}`

test('blocks of 20 in the order of candidate numbers, with X for absent, and nothing is written', async () => {
  const file = await saved(MARKS)
  const before = await readFile(file)
  const { code, out, error } = await runCli('hand-over', file)
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out).toContain('Component 1, May/June 2026 (Sheet1): 45 candidates, 1 absent')
  const blocks = out.split(/Block \d of 3\n/).slice(1).map(block => block.trim().split('\n'))
  expect(blocks.map(({ length }) => length)).toEqual([20, 20, 5])
  expect(blocks[0]?.slice(0, 2)).toEqual(['0001\t44', '0002\t43'])
  expect(blocks[1]?.[19]).toBe('0040\tX')
  expect(blocks[2]?.at(-1)).toBe('0045\t0')
  expect(await readFile(file)).toEqual(before)
})

describe('is not ready while', () => {
  test.each([
    ['a mark is missing', '12 | 41 |\n13 | |', ['B5 Candidate 0013 has no mark.']],
    ['a mark is not understood', '12 | 41 |\n13 | abs |', ['B5 Candidate 0013: "abs" is neither a mark nor a capital X.']],
    ['an x is small', '12 | 41 |\n13 | x |', ['B5 Candidate 0013: "x" is neither a mark nor a capital X.']],
    ['a mark is above the maximum', '12 | 61 |\n13 | 41 |', ['B4 Candidate 0012: 61 is above the maximum of 60.']],
    ['a mark is not whole', '12 | 40.5 |\n13 | 41 |', ['B4 Candidate 0012: 40.5 is not a whole mark from 0.']],
    ['an absent student has a zero', '12 | 41 |\n13 | 0 | Yes', ['B5 Candidate 0013: the student is marked as absent and has 0.']],
    ['a candidate number stands twice', '12 | 41 |\n12 | 38 |', ['B5 Candidate number 0012 stands here and at Sheet1!B4 as well.']]
  ])('%s', async (_, rows, obstacles) => {
    const { code, cohorts } = await handOver(`Series: May/June 2026\nComponent: 1\nCandidate number | Mark /60 | Absent\n${rows}`)
    expect(code).toBe(1)
    expect(cohorts).toMatchObject([{ ready: false, blocks: [] }])
    expect(cohorts[0]?.obstacles.map(({ cell, message }) => `${cell} ${message}`)).toEqual(obstacles)
  })

  test('a candidate number is missing', async () => {
    const rows = 'Ash Bo | 12 | 41\nElm Di | | 38'
    const { code, cohorts } = await handOver(`Series: May/June 2026\nComponent: 1\nCandidate name | Candidate number | Mark /60\n${rows}`)
    expect({ code, cells: cohorts[0]?.obstacles.map(({ cell, message }) => `${cell} ${message}`) }).toEqual({
      code: 1, cells: ['B5 Row 5 has no candidate number.']
    })
  })

  test('two sheets of the cohort give one student different marks', async () => {
    const sheet = (name: string, mark: number) =>
      `== ${name} ==\nSeries: May/June 2026\nComponent: 1\nULN | Candidate number | Mark /60\n9276308686 | 12 | ${mark}\n`
    const { cohorts } = await handOver(sheet('9A', 41) + sheet('All', 14))
    expect(cohorts).toMatchObject([{ sheets: ['9A', 'All'], ready: false }])
    expect(cohorts[0]?.obstacles.map(({ message }) => message)).toEqual([expect.stringMatching(/^Candidate 0012 has (41|14) here and (14|41) at (All|9A)!C4\.$/)])
  })
})

test('absent by its own column alone is an X; a student on a class sheet and on the whole list is entered once', async () => {
  const sheet = (name: string, rows: string) => `== ${name} ==\nSeries: May/June 2026\nComponent: 1\nULN | Candidate number | Mark /60 | Absent\n${rows}\n`
  const { code, cohorts } = await handOver(
    sheet('9A', '9276308686 | 12 | 41 |\n1234567890 | 13 | | Yes') + sheet('All', '9276308686 | 12 | 41 |\n1234567890 | 13 | X |')
  )
  expect(code).toBe(0)
  expect(cohorts[0]?.blocks.flat().map(({ candidate, mark }) => [candidate, mark])).toEqual([['0012', 41], ['0013', 'X']])
})

test('says what submitting confirms where several people marked, and that no maximum is known', async () => {
  const { code, out } = await runCli(
    'hand-over', await saved('Series: May/June 2026\nComponent: 1\nCandidate number | Mark | Teacher | Sampled\n12 | 41 | A Ash |\n13 | 38 | B Birch |')
  )
  expect(code).toBe(0)
  expect(out).toContain('Submitting marks counts as confirming that A Ash and B Birch standardised their marking.')
  expect(out).toContain('The sheet names no maximum mark, so the marks were not compared with one.')
})

const two = (series: string) => `== ${series.replace('/', ' ')} ==\nSeries: ${series}\nComponent: 1\nCandidate number | Mark /60 | Absent\n12 | 41 |\n13 | X | Yes\n`

test('several cohorts are each handed over; --sheet picks one', async () => {
  const text = two('May/June 2026') + two('Dec/Jan 2026')
  expect((await handOver(text)).cohorts.map(({ name }) => name)).toEqual(['Component 1, May/June 2026', 'Component 1, Dec/Jan 2026'])
  expect((await handOver(text, '--sheet', 'Dec Jan 2026')).cohorts.map(({ name }) => name)).toEqual(['Component 1, Dec/Jan 2026'])
  const asked = await runCli('hand-over', await saved(text), '--read-back', await readBackOf('0012 41'))
  expect(asked).toMatchObject({ code: 2, error: expect.stringContaining('Choose one with --sheet.') as unknown })
})

describe('--read-back', () => {
  test('the same marks: exit code 0', async () => {
    const { code, readBack } = await handOver(two('May/June 2026'), '--read-back', await readBackOf('Cand no,Name,Mark\n0012,"Ash, Bo",41\n0013,"Elm, Di",X\n'))
    expect({ code, readBack }).toEqual({ code: 0, readBack: { compared: 2, differences: [], leftOut: [1] } })
  })

  test('differences with cell and both values: exit code 1', async () => {
    const { code, out } = await runCli('hand-over', await saved(two('May/June 2026')), '--read-back', await readBackOf('0012 14\n0013 0\n0014 3'))
    expect(code).toBe(1)
    expect(out.split('\n').slice(-4)).toEqual([
      'Read back: 3 to put right',
      '  0012 (May June 2026!B4): 41 on the sheet, 14 on Edexcel Online',
      '  0013 (May June 2026!B5): X on the sheet, 0 on Edexcel Online',
      '  0014: not on the sheet, 3 on Edexcel Online'
    ])
  })

  test.each([
    ['a text without candidates', 'Marksheet saved', /No line tells of a candidate/],
    ['an empty text', '', /No line tells of a candidate/]
  ])('%s is refused', async (_, text, sentence) => {
    const { code, error, out } = await runCli('hand-over', await saved(two('May/June 2026')), '--read-back', await readBackOf(text))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(sentence)
  })

  test('a file that is not there is named', async () => {
    const { code, error } = await runCli('hand-over', await saved(two('May/June 2026')), '--read-back', path.join(folder, 'none.txt'))
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('none.txt: There is no such file.') as unknown })
  })
})

test.each([
  ['no marks sheet', 'Staff name | Role | Subject\nA Ash | Teacher | Enterprise', [], /No sheet was recognised as component marks/],
  ['a sheet that is not there', two('May/June 2026'), ['--sheet', 'Marks'], /There is no sheet named "Marks"/],
  ['another format', two('May/June 2026'), ['--format', 'csv'], /--format takes text or json/]
])('%s: exit code 2 and a sentence', async (_, text, more, sentence) => {
  const { code, error, out } = await runCli('hand-over', await saved(text), ...more)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(sentence)
})
