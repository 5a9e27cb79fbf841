import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ticketOf } from '../../src/domain/ticket'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli, type Ran } from './run-cli'

interface Decision {
  readonly name: string
  readonly cohort: { readonly entered: number; readonly present: number; readonly absent: number }
  readonly required: number
  readonly sampled: readonly { readonly learner: string; readonly sheet: string; readonly file?: string; readonly cell: string; readonly reason: string }[]
  readonly toAdd: readonly { readonly reason: string; readonly candidates: readonly string[] }[]
  readonly toReplace: readonly { readonly learner: string; readonly candidates: readonly string[] }[]
  readonly toPutRight: readonly { readonly reason: string; readonly learners: readonly string[] }[]
  readonly notes: readonly string[]
  readonly complete: boolean
}

interface Drawn extends Decision {
  readonly seed: string
  readonly cohortHash: string
  readonly reserves: readonly { readonly learner: string }[]
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function fileOf(text: string, name = 'marks.xlsx'): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, workbookOf(text))
  return file
}

function read({ code, out, error }: Ran): unknown {
  if (code === 2) throw new Error(error)
  return { ...(JSON.parse(out) as object), code }
}

async function verify(text: string, ...options: readonly string[]): Promise<Decision & { readonly code: number }> {
  return read(await runCli('sample', 'verify', await fileOf(text), '--format', 'json', ...options)) as Decision & { readonly code: number }
}

async function draw(text: string, ...options: readonly string[]): Promise<Drawn & { readonly code: number }> {
  return read(await runCli('sample', 'draw', await fileOf(text), '--format', 'json', ...options)) as Drawn & { readonly code: number }
}

const number = (value: number) => String(value).padStart(4, '0')
const range = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)
const learnersOf = ({ sampled }: Decision) => sampled.map(({ learner }) => learner)

/** Rows of candidate number, mark and tick. */
function rows(first: number, marks: readonly (number | string)[], tick = ''): string {
  return marks.map((mark, index) => `${number(first + index)} | ${mark} | ${tick}`).join('\n')
}

const times = (count: number, mark: number) => Array.from({ length: count }, () => mark)

const head = 'Series: May/June 2026\nComponent: 1'
const marksheet = (...parts: readonly string[]) => [head, 'Candidate number | Mark /60 | Sampled', ...parts].join('\n')
const TIED = 30

describe('sample verify', () => {
  test.each([
    [1, 1],
    [15, 15],
    [16, 15],
    [100, 15],
    [101, 20],
    [200, 20],
    [201, 25]
  ])('a cohort of %i needs %i (TA-44)', async (entered, required) => {
    const complete = await verify(marksheet(rows(1, times(required, TIED), '✓'), rows(required + 1, times(entered - required, TIED))))
    expect(complete).toMatchObject({ cohort: { entered, present: entered, absent: 0 }, required, toAdd: [], toReplace: [], complete: true, code: 0 })
    expect(learnersOf(complete)).toEqual(range(1, required).map(number))
  })

  test('one too few: everyone who would do is named', async () => {
    const short = await verify(marksheet(rows(1, times(14, TIED), '✓'), rows(15, times(46, TIED))))
    expect(short.toAdd).toEqual([{ reason: 'short by 1', candidates: range(15, 46).map(number) }])
    expect([short.complete, short.code]).toEqual([false, 1])
  })

  test('first sittings and retakes are one cohort: 90 and 15 need 20 (TA-43)', async () => {
    const first = `== First sitting ==\n${head}\nCandidate number | Attempt | Mark | Sampled\n`
    const retakes = `== Retakes ==\n${head}\nCandidate number | Attempt | Mark | Sampled\n`
    const both = `${first}${range(1, 90).map(n => `${n} | 1 | 30 | ${n <= 20 ? '✓' : ''}`).join('\n')}\n${retakes}${range(201, 15).map(n => `${n} | 2 | 30 |`).join('\n')}`
    expect(await verify(both)).toMatchObject({ cohort: { entered: 105 }, required: 20, complete: true, code: 0 })
  })

  test('both ends of the marks are to be added, and a larger sample is no error (TA-46, TA-47)', async () => {
    const cohort = (tick: string) => marksheet(rows(1, [12, 55, ...times(13, TIED)], '✓'), rows(16, [58, 3], tick), rows(18, times(43, TIED)))
    expect((await verify(cohort(''))).toAdd).toEqual([
      { reason: 'highest mark', candidates: ['0016'] },
      { reason: 'lowest non-zero mark', candidates: ['0017'] }
    ])
    const added = await verify(cohort('✓'))
    expect([added.sampled.length, added.required, added.complete]).toEqual([17, 15, true])
  })

  test('zeros are not the lowest, and one of those who share an end is enough', async () => {
    const one = marksheet(rows(1, [58, 4, ...times(13, TIED)], '✓'), rows(16, [0, 0, 4, 4, 58, ...times(40, TIED)]))
    expect(await verify(one)).toMatchObject({ toAdd: [], complete: true })
    const none = marksheet(rows(1, [58, ...times(14, TIED)], '✓'), rows(16, [0, 4, 4, 4, ...times(41, TIED)]))
    expect((await verify(none)).toAdd).toEqual([{ reason: 'lowest non-zero mark', candidates: ['0017', '0018', '0019'] }])
  })

  test('both sizes are told where absent students move the cohort over a boundary', async () => {
    const decision = await verify(marksheet(rows(1, times(15, TIED), '✓'), rows(16, [...times(85, TIED), 'X'])))
    expect(decision).toMatchObject({ cohort: { entered: 101, present: 100, absent: 1 }, required: 20 })
    expect(decision.notes[0]).toBe('The sample of a cohort of 101 is 20; of the 100 present alone it would be 15. The guide counts everyone entered.')
    const byPresent = `== Marks ==\n${marksheet(rows(1, times(15, TIED), '✓'), rows(16, [...times(85, TIED), 'X']))}\n== Settings ==\nSetting | Value\nta.cohort-size | present`
    expect(await verify(byPresent)).toMatchObject({ required: 15, complete: true })
  })

  test('everyone present satisfies a cohort of up to 15, whoever was absent', async () => {
    expect(await verify(marksheet(rows(1, times(14, TIED), '✓'), rows(15, ['X'], '✓')))).toMatchObject({ required: 14, toReplace: [], complete: true })
  })

  test('an absentee is replaced by the nearest to the expected mark, else in ticket order (TA-48)', async () => {
    const sheet = (expected: string) =>
      [head, 'Candidate number | Mark | Expected mark | Sampled', `1 | X | ${expected} | ✓`, ...range(2, 13).map(n => `${n} | 30 | | ✓`), '16 | 50 | |', '17 | 33 | |', '18 | 36 | |', '19 | 12 | | ✓'].join('\n')
    const near = await verify(sheet('34'))
    expect(near.toReplace).toEqual([{ learner: '0001', candidates: ['0017', '0018', '0016'] }])
    const ordered = ['0016', '0017', '0018'].sort((one, other) => (ticketOf('replacement', one) < ticketOf('replacement', other) ? -1 : 1))
    expect((await verify(sheet(''))).toReplace).toEqual([{ learner: '0001', candidates: ordered }])
  })

  test('whoever replaces an absentee is named as that', async () => {
    const decision = await verify([head, 'Candidate number | Mark | Sampled | Replacement for', '1 | X | ✓ |', ...range(2, 14).map(n => `${n} | 30 | ✓ |`), '16 | 31 | ✓ | 1', '17 | 30 | |'].join('\n'))
    expect(decision.sampled[0]).toMatchObject({ learner: '0001', reason: 'ticked; absent' })
    expect(decision.sampled.at(-1)).toMatchObject({ learner: '0016', reason: 'ticked; highest mark; replacement for 0001' })
    expect(decision).toMatchObject({ toReplace: [], complete: true })
  })

  test('assessors and routes are all in the sample', async () => {
    const decision = await verify([head, 'Candidate number | Mark | Assessor | Route | Sampled',
      ...range(1, 15).map(n => `${n} | 30 | A Ash | Dance | ✓`), '16 | 30 | B Birch | Dance |', '17 | 30 | A Ash / B Birch | Acting |'].join('\n'))
    expect(decision.toAdd).toEqual([
      { reason: 'assessor B Birch not covered', candidates: ['0016', '0017'] },
      { reason: 'route Acting not covered', candidates: ['0017'] }
    ])
    expect(decision.code).toBe(1)
  })

  test('what is uploaded counts where it is told, and the upload is complete (TA-45, TA-49)', async () => {
    const decision = await verify([head, 'Candidate number | Mark | Sampled | Uploaded in sample | Evidence uploaded | Record sheet uploaded',
      ...range(1, 14).map(n => `${n} | 30 | ✓ | ✓ | ✓ | ${n === 3 ? '' : '✓'}`), '15 | 30 | ✓ | | |', ...range(16, 5).map(n => `${n} | 30 | | | |`)].join('\n'))
    expect(learnersOf(decision)).toEqual(range(1, 14).map(number))
    expect(decision.toAdd).toEqual([{ reason: 'short by 1', candidates: ['0015'] }])
    expect(decision.toPutRight).toMatchObject([
      { reason: 'ticked, and not uploaded', learners: ['0015'] },
      { reason: 'the record sheet not uploaded', learners: ['0003'] }
    ])
  })

  test('"Entered on EOL" is compared with the rows that are found', async () => {
    const cohort = marksheet(rows(1, times(15, TIED), '✓'), rows(16, times(3, TIED)))
    expect(await verify(`Entered on EOL: 18\n${cohort}`)).toMatchObject({ complete: true, notes: [] })
    const fewer = await verify(`Entered on EOL: 19\n${cohort}`)
    expect([fewer.complete, fewer.code, fewer.toPutRight[0]?.reason]).toEqual([false, 1, '19 are entered on Edexcel Online, and 18 are found here.'])
    expect((await verify(cohort)).notes[0]).toMatch(/^Students whose marks are kept elsewhere are not counted/)
  })

  test('Sport: videos are counted apart from the sample (TA-50)', async () => {
    const sport = (cohort: number, filmed: number, sampled: number) =>
      ['Subject: Sport', head, 'Candidate number | Mark | Video | Sampled', ...range(1, cohort).map(n => `${n} | 30 | ${n <= filmed ? '✓' : ''} | ${n <= sampled ? '✓' : ''}`)].join('\n')
    expect(await verify(sport(18, 18, 15))).toMatchObject({ required: 15, complete: true })
    expect(await verify(sport(20, 19, 15))).toMatchObject({ required: 15, complete: false, toPutRight: [{ reason: '19 are filmed, and a cohort of 20 needs 20.' }] })
    expect(await verify(sport(201, 20, 25))).toMatchObject({
      required: 25,
      toPutRight: [{ reason: 'in the sample without video', learners: range(21, 5).map(number) }, { reason: '20 are filmed, and a cohort of 201 needs 25.' }]
    })
  })

  test('several cohorts are listed, and --sheet picks one', async () => {
    const book = `== C1 ==\n${marksheet(rows(1, times(3, TIED), '✓'))}\n== C2 ==\nSeries: May/June 2026\nComponent: 2\nCandidate number | Mark | Sampled\n${rows(1, [20, 25], '')}`
    const listed = read(await runCli('sample', 'verify', await fileOf(book), '--format', 'json'))
    const { cohorts, code } = listed as { readonly cohorts: readonly Decision[]; readonly code: number }
    expect(cohorts.map(({ name, complete }) => [name, complete])).toEqual([['component 1, May/June 2026', true], ['component 2, May/June 2026', false]])
    expect(code).toBe(1)
    expect(await verify(book, '--sheet', 'C1')).toMatchObject({ name: 'component 1, May/June 2026', complete: true, code: 0 })
    expect(await runCli('sample', 'verify', await fileOf(book), '--sheet', 'C3')).toMatchObject({ code: 2, out: '' })
  })

  test('rows without a component, and sheets without a series, keep a cohort from being complete', async () => {
    const stray = await verify(['Series: May/June 2026', 'Candidate number | Component | Mark | Sampled', '1 | 1 | 30 | ✓', '2 | 2 | 30 | ✓', '3 | | 30 | ✓'].join('\n'), '--sheet', 'Sheet1').catch((error: unknown) => error)
    expect(stray).toMatchObject({ cohorts: [{ complete: false, toPutRight: [{ reason: expect.stringMatching(/^1 row belongs to no cohort/) as string }] }, { complete: false }] })
    const classes = ['10A', '10B'].map((name, index) => `== ${name} ==\nClass: ${name}\nCandidate number | Mark | Sampled\n${100 * (index + 1)} | 30 | ✓`).join('\n')
    expect(await verify(classes)).toMatchObject({ cohorts: [{ toPutRight: [{ reason: expect.stringMatching(/"10B" may hold students of the same cohort/) as string }] }, {}] })
  })

  test('several workbooks are one, and a learner in two of them is one learner', async () => {
    const one = await fileOf(marksheet(rows(1, times(14, TIED), '✓'), rows(15, [TIED])), '9A.xlsx')
    const other = await fileOf(marksheet(rows(15, [TIED], '✓'), rows(101, [58, ...times(4, TIED)])), '9B.xlsx')
    const decision = read(await runCli('sample', 'verify', one, other, '--format', 'json')) as Decision
    expect(decision).toMatchObject({ cohort: { entered: 20 }, required: 15, toAdd: [{ reason: 'highest mark', candidates: ['0101'] }] })
    expect(decision.sampled[0]).toMatchObject({ learner: '0001', file: '9A.xlsx', sheet: 'Sheet1', cell: 'C4' })
    expect((await runCli('sample', 'verify', one, other)).out).toContain('Add 0101: highest mark, 58 ([9B.xlsx]Sheet1!C5)')
  })

  test('a person reads whom to add, and where', async () => {
    const { out, code } = await runCli('sample', 'verify', await fileOf(`== Marks ==\n${marksheet(rows(1, times(15, TIED), '✓'), rows(16, [...times(9, TIED), 7]))}`))
    expect(out).toContain('Component 1, May/June 2026, by the Tech Awards guide 2025-26, 17/10/25')
    expect(out).toContain('  25 entered, 25 present, 0 absent; 15 required, 15 in the sample')
    expect(out).toContain('  Add 0025: lowest non-zero mark, 7 (Marks!C28)')
    expect(code).toBe(1)
  })

  test('a workbook without marks, and no workbook, are told in words', async () => {
    expect(await runCli('sample', 'verify', await fileOf('Unit | Unit title | GLH\n1 | One | 60'))).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/no moderation sample to verify/) as string })
    const across = 'Candidate number | Component 1 mark | Component 2 mark\n0012 | 30 | 40'
    expect(await runCli('sample', 'verify', await fileOf(across))).toMatchObject({
      code: 2, error: expect.stringMatching(/no moderation sample to verify\.\n.*give each component a sheet of its own/) as string
    })
    expect(await runCli('sample', 'verify', path.join(folder, 'none.xlsx'))).toMatchObject({ code: 2, out: '' })
    expect(await runCli('sample', 'verify')).toMatchObject({ code: 2, out: '' })
    expect(await runCli('sample', 'pick')).toMatchObject({ code: 2, out: '' })
  })
})

describe('sample draw', () => {
  const sport = (cohort: readonly string[]) => ['Subject: Sport', head, 'Candidate number | Mark | Video', ...cohort].join('\n')
  const filmed = (numbers: readonly number[]) => numbers.map(n => `${n} | ${20 + (n % 7)} | ✓`)

  test('Sport: both ends among the filmed, then the smallest tickets, and the others in reserve', async () => {
    const cohort = ['1 | 59 |', '2 | 3 | ✓', '3 | 55 | ✓', '4 | X | ✓', ...filmed(range(5, 26))]
    const drawn = await draw(sport(cohort), '--seed', 'spring')
    const byTicket = range(5, 26).map(number).sort((one, other) => (ticketOf('spring', one) < ticketOf('spring', other) ? -1 : 1))
    expect(learnersOf(drawn)).toEqual(['0003', '0002', ...byTicket.slice(0, 13)])
    expect(drawn.reserves.map(({ learner }) => learner)).toEqual(byTicket.slice(13))
    expect(drawn).toMatchObject({ cohort: { entered: 30, present: 29, absent: 1 }, required: 15, seed: 'spring', complete: true, code: 0 })
    expect(drawn.sampled.slice(0, 3).map(({ reason }) => reason)).toEqual(['highest mark', 'lowest non-zero mark', 'ticket'])
    expect(drawn.notes[0]).toMatch(/^Nobody with the highest mark, 59, is filmed/)
    expect(await draw(sport([...cohort].reverse()), '--seed', 'spring')).toMatchObject({ cohortHash: drawn.cohortHash })
    expect(learnersOf(await draw(sport([...cohort].reverse()), '--seed', 'spring'))).toEqual(learnersOf(drawn))
  })

  test('a draw needs a seed, a possible size, and numbers that tell the learners apart', async () => {
    const file = await fileOf(sport(filmed(range(1, 20))))
    expect(await runCli('sample', 'draw', file)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/^Give the draw a seed/) as string })
    expect(await runCli('sample', 'draw', file, '--seed', 's', '--size', '14')).toMatchObject({ code: 2, error: expect.stringMatching(/asks for 15/) as string })
    expect(await runCli('sample', 'draw', file, '--seed', 's', '--size', 'many')).toMatchObject({ code: 2, out: '' })
    const twice = await fileOf(sport([...filmed(range(1, 20)), '20 | 30 | ✓']))
    expect(await runCli('sample', 'draw', twice, '--seed', 's')).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/0020 stands in two rows .*, Sheet1!B24 and Sheet1!B25/) as string })
    const gap = await fileOf(['Subject: Sport', head, 'Candidate number | Name | Mark | Video', ...range(1, 20).map(n => `${n === 4 ? '' : n} | Learner ${n} | 30 | ✓`)].join('\n'))
    expect(await runCli('sample', 'draw', gap, '--seed', 's')).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/none of these is filled in for everyone.*Sheet1!C8 has none/) as string })
    expect(await draw(sport(filmed(range(1, 20))), '--seed', 's', '--size', '18')).toMatchObject({ required: 18, complete: true })
    expect(await draw(sport([...filmed(range(1, 12)), ...range(13, 8).map(n => `${n} | 30 |`)]), '--seed', 's')).toMatchObject({ complete: false, code: 1, toAdd: [{ reason: 'short by 3' }] })
  })

  test('in Sport nobody is drawn before it is known who is filmed', async () => {
    const list = range(1, 20).map(n => `${n} | 30 |`)
    const [unknown, none] = [await fileOf(['Subject: Sport', head, 'Candidate number | Mark | Sampled', ...list].join('\n'), 'unknown.xlsx'), await fileOf(sport(list), 'none.xlsx')]
    expect(await runCli('sample', 'draw', unknown, '--seed', 's')).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/add a "Video" column/) as string })
    expect(await runCli('sample', 'draw', none, '--seed', 's')).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/nobody present .* has a video ticked/) as string })
  })

  test('a person reads who could not be drawn, and how to repeat a ticket whatever the seed', async () => {
    const { out } = await runCli('sample', 'draw', await fileOf(sport(['1 | X | ✓', '2 | 30 |', ...filmed(range(3, 18))])), '--seed', 'it\'s $5')
    expect(out).toContain('  Not drawn from, absent: 0001\n')
    expect(out).toContain('  Not drawn from, no video: 0002\n')
    const command = /To repeat a ticket: (.*)/.exec(out)?.[1] ?? ''
    const id = /'it'\\''s \$5,(\d{4})'/.exec(command)?.[1] ?? ''
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toContain(ticketOf('it\'s $5', id))
  })

  test('where candidate numbers have gaps, tickets are made of the number that everyone has', async () => {
    const list = (withGap: boolean) => ['Subject: Sport', head, 'Candidate number | ULN | Mark | Video', ...range(1, 20).map(n => `${withGap && n === 4 ? '' : n} | ${1000000000 + n} | 30 | ✓`)].join('\n')
    const [first] = (await draw(list(true), '--seed', 's')).sampled
    const [smallest] = range(1, 20).map(n => String(1000000000 + n)).sort((one, other) => (ticketOf('s', one) < ticketOf('s', other) ? -1 : 1))
    const at = Number(smallest) - 1000000000
    expect(first).toMatchObject({ learner: at === 4 ? smallest : number(at), ticket: ticketOf('s', smallest ?? '') })
    expect((await draw(list(false), '--seed', 's')).sampled[0]).toMatchObject({ ticket: ticketOf('s', range(1, 20).map(number).sort((one, other) => (ticketOf('s', one) < ticketOf('s', other) ? -1 : 1))[0] ?? '') })
  })

  test('Tech Awards other than Sport: refused, saying why', async () => {
    const { code, out, error } = await runCli('sample', 'draw', await fileOf(`Subject: Travel and Tourism\n${marksheet(rows(1, times(20, TIED)))}`), '--seed', 's')
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/not the centre's to draw: Pearson selects it at random/)
  })

  test('internal verification: every assessor and unit, then assignments and grades, at the centre’s own share', async () => {
    const decisions = range(1, 40).map(n => {
      const [unit, assessor] = n % 2 === 0 ? ['3', 'A Ash'] : ['5', n % 4 === 1 ? 'B Birch' : 'C Cedar']
      return `${n} | ${unit} | ${n % 3 === 0 ? 'B' : 'A'} | first | ${assessor} | ${n === 11 ? 'D' : 'P'} | 12/03/2026`
    })
    const book = ['Candidate number | Unit | Assignment | Attempt | Assessor | Grade | Date assessed', ...decisions, '41 | 3 | A | first | A Ash | |'].join('\n')
    const drawn = await draw(book, '--seed', 'iv')
    expect(drawn).toMatchObject({ cohort: { entered: 41, present: 40 }, required: 8, complete: true })
    expect(drawn.sampled.map(({ reason }) => reason).slice(0, 3)).toEqual(['assessor A Ash, unit 3', 'assessor B Birch, unit 5', 'assessor C Cedar, unit 5'])
    expect(learnersOf(drawn)).toContain('0011')
    expect(learnersOf(drawn)).not.toContain('0041')
    const more = await draw(`== Tracking ==\n${book}\n== Settings ==\nSetting | Value\niv.percentage | 50 %`, '--seed', 'iv')
    expect(more.required).toBe(20)
    expect((await draw(book, '--seed', 'iv', '--size', '1')).sampled).toHaveLength(3)
  })

  test('standards verification: three learners from one unit', async () => {
    const book = ['Rulebook: QT', 'Learner ID | Learner name | Unit 1 | Unit 2 | Unit 7', ...range(101, 12).map(n => `${n} | Learner ${n} | P | ${n < 103 ? 'M' : ''} | M`)].join('\n')
    const drawn = await draw(book, '--seed', 'sv')
    expect(drawn).toMatchObject({ required: 3, complete: true })
    expect(new Set(drawn.sampled.map(({ cell }) => cell.charAt(0))).size).toBe(1)
    expect(drawn.name).toMatch(/^standards verification, unit [17]$/)
  })

  test('any other scheme by the settings', async () => {
    const list = ['Learner ID | Learner name | Date of birth | Group', ...range(101, 20).map(n => `${n} | Learner ${n} | 01/02/2008 | ${n % 2 === 0 ? 'East' : 'West'}`)].join('\n')
    expect(await runCli('sample', 'draw', await fileOf(list), '--seed', 's')).toMatchObject({ code: 2, error: expect.stringMatching(/--sheet/) as string })
    expect(await runCli('sample', 'draw', await fileOf(list), '--seed', 's', '--sheet', 'Sheet1')).toMatchObject({ code: 2, error: expect.stringMatching(/give --size/) as string })
    const drawn = await draw(`== Learners ==\n${list}\n== Settings ==\nSetting | Value\ndraw.sizes | 1-10 all; 11+ 6\ndraw.cover | Group;`, '--seed', 's', '--sheet', 'Learners')
    expect(drawn.sampled).toHaveLength(6)
    expect(drawn.sampled.slice(0, 2).map(({ reason }) => reason)).toEqual(['Group East', 'Group West'])
  })

  test('the file that is drawn from stays as it is', async () => {
    const file = await fileOf(sport(filmed(range(1, 20))))
    const before = await readFile(file)
    await runCli('sample', 'draw', file, '--seed', 's')
    expect(Buffer.compare(before, await readFile(file))).toBe(0)
  })
})

describe('sample replay', () => {
  const sport = (cohort: readonly string[]) => ['Subject: Sport', head, 'Candidate number | Mark | Video', ...cohort].join('\n')
  const cohort = range(1, 24).map(n => `${n} | ${10 + n} | ✓`)

  async function recorded(rowsOfCohort: readonly string[], seed = 'dice 4 1 6'): Promise<string> {
    const out = path.join(folder, 'drawn.xlsx')
    const { code, error } = await runCli('sample', 'draw', await fileOf(sport(rowsOfCohort)), '--seed', seed, '--out', out)
    expect([code, error]).toEqual([0, ''])
    return out
  }

  test('the record alone is enough to draw the same again', async () => {
    const file = await recorded(cohort)
    expect(await runCli('sample', 'replay', file)).toMatchObject({ code: 0, out: expect.stringMatching(/seed dice 4 1 6 by Centre Check [\s\S]*it is the same: 15 drawn/) as string })
    expect((await runCli('check', file, '--format', 'json')).out).not.toContain('Sample record')
  })

  test('a second draw joins the record, and the same one again does not', async () => {
    const file = await recorded(cohort)
    await runCli('sample', 'draw', file, '--seed', 'other', '--in-place')
    await runCli('sample', 'draw', file, '--seed', 'other', '--in-place')
    const { out, code } = await runCli('sample', 'replay', file, '--format', 'json')
    expect((JSON.parse(out) as readonly { readonly seed: string; readonly same: boolean }[]).map(({ seed, same }) => [seed, same])).toEqual([['dice 4 1 6', true], ['other', true]])
    expect(code).toBe(0)
  })

  test('a workbook without a record is told in words', async () => {
    expect(await runCli('sample', 'replay', await fileOf(sport(cohort)))).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/no record of a draw/) as string })
  })
})
