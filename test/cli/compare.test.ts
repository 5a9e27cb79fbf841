import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { address } from '../../src/model/address'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'
import { compareRaw, compareText, learnersWith } from './compare-text'

const qTags = (grades: Readonly<Record<string, number>>, { head = '', rest = '' } = {}) =>
  `== Q-TAGs ==\nLearner ID | Q-TAG${head}\n${learnersWith(grades, { rest })}`

const settings = (...rows: string[]) => `\n== Settings ==\nSetting | Value | Note\n${rows.map(row => `${row} |`).join('\n')}`

const NOW = qTags({ P: 10, M: 8, D: 27 })

const asCounts = `
== History ==
Year | Grade | Count
2018 | P | 28
2018 | D | 12
2019 | P | 34
2019 | D | 16`

const asGradesAcross = `
== History ==
Year | U | P | M | D | D*
2018 | 0 | 28 | 0 | 12 | 0
2017-18 | 0 | 0 | 0 | 0 | 0
2018-19 | 0 | 34 | 0 | 16 | 0`

const asAwards = `
== History ==
Year | Award date | Grade
${Array.from({ length: 28 }, () => '2018 | 16/08/2018 | P').join('\n')}
${Array.from({ length: 12 }, () => '2018 | 16/08/2018 | Distinction').join('\n')}
${Array.from({ length: 34 }, () => '2019 | 15/08/2019 | P').join('\n')}
${Array.from({ length: 16 }, () => '2019 | 15/08/2019 | D').join('\n')}`

describe('a history', () => {
  test.each([['as counts', asCounts], ['as grades across', asGradesAcross], ['as one award a row', asAwards]])('%s gives the same figures', async (_, history) => {
    const { comparisons: [only] } = await compareText(NOW + history)
    expect(only).toMatchObject({
      verdict: 'higher',
      years: [{ year: 2018, n: 40, counts: { P: 28, M: 0, D: 12 } }, { year: 2019, n: 50, counts: { P: 34, M: 0, D: 16 } }],
      pooled: { n: 90, counts: { P: 62, D: 28 } }
    })
  })

  test('from a second file stands for the workbook’s own', async () => {
    const other = '== Results ==\nYear | Grade | Count\n2018 | P | 10\n2019 | D | 30'
    const { comparisons: [only] } = await compareText(NOW + asCounts, [], other)
    expect(only?.pooled).toEqual({ n: 40, counts: { U: 0, P: 10, M: 0, D: 30, 'D*': 0 } })
  })

  test('with a year missing is compared, and the year named', async () => {
    const { comparisons: [only] } = await compareText(`${NOW}\n== History ==\nYear | Grade | Count\n2019 | P | 20\n2019 | D | 20`)
    expect(only?.note).toContain('The history has no results of 2018; the comparison with 2019 is still likely to be useful.')
  })

  test('with cells that can’t be read says which, and goes on with the rest', async () => {
    const { notes, comparisons: [only] } = await compareText(`${NOW + asCounts}\n2019 | Q | 7\n2019 | M | lots\n2019 | M | 5000000`)
    expect(only?.pooled?.n).toBe(90)
    expect(notes).toEqual(['3 results on "History" can’t be read and are left out, the first in B6: correct them and compare again.'])
  })

  test('of a January series is no part of a summer’s', async () => {
    const text = `${NOW}\n== History ==\nYear | Series | Grade | Count\n2019 | Summer | P | 30\n2019 | January | D | 30\n2018 | | P | 10`
    expect((await compareText(text)).comparisons[0]?.pooled?.counts).toMatchObject({ P: 40, D: 0 })
  })

  test('that has none of the scale is no history, and figures that can’t be known are null', async () => {
    const { code, comparisons: [only] } = await compareText(`${NOW}\n== History ==\nYear | Qualification | Grade | Count\n2019 | National Diploma in Art | DD | 30`)
    expect(code).toBe(0)
    expect(only).toMatchObject({
      verdict: 'no-history', pooled: null, meanPointsDifference: null, totalVariation: null, pValue: null, adjustedPValue: null,
      interval: null, smallestDetectableShift: null
    })
    expect(only?.note).toContain('no earlier results on this scale')
  })

  test('is not asked of a new centre', async () => {
    const { code, comparisons: [only] } = await compareText(NOW + settings('centre.new | yes'))
    expect(code).toBe(0)
    expect(only).toMatchObject({ verdict: 'no-history', note: expect.stringContaining('A new centre has no earlier results') as string })
  })
})

describe('scales are never mixed', () => {
  test('a suite with three sizes is three comparisons, each beside its own history', async () => {
    const row = (size: string, grade: string) => ` | ${grade} | National ${size} in Business | L3 Nationals (2016)`
    const text = `== Q-TAGs ==
Learner ID | Q-TAG | Qualification | Suite
${Array.from({ length: 12 }, (_, index) => `A${index}${row('Certificate', 'P')}\nB${index}${row('Diploma', 'MM')}\nC${index}${row('Extended Diploma', 'DDD')}`).join('\n')}
== History ==
Year | Qualification | Suite | Grade | Count
2019 | National Certificate in Business | L3 Nationals (2016) | P | 12
2019 | National Diploma in Business | L3 Nationals (2016) | MM | 13
2019 | National Extended Diploma in Business | L3 Nationals (2016) | DDD | 14`
    const { scale, comparisons } = await compareText(text, ['--by', 'suite'])
    expect(scale).toBeNull()
    expect(comparisons.map(one => [one.scope.name, one.scale, one.now.n, one.pooled?.n])).toEqual([
      ['L3 Nationals (2016)', 'single', 12, 12], ['L3 Nationals (2016)', 'double', 12, 13], ['L3 Nationals (2016)', 'triple', 12, 14]
    ])
  })

  test('a history without the suite’s name is read by the scale of this year’s grades', async () => {
    const text = `${qTags({ L2P: 12 }, { head: ' | Qualification | Suite', rest: ' | Business | L1/2 Firsts (2012)' })}
== History ==
Year | Qualification | Grade | Count
2019 | Business | L2P | 12`
    expect((await compareText(text)).comparisons).toMatchObject([{ scale: 'firsts', pooled: { n: 12, counts: { L2P: 12 } } }])
  })
})

describe('the lock', () => {
  const two = (business: string, travel: string) => `== Q-TAGs ==
Learner ID | Q-TAG | Qualification | Reason for no Q-TAG
L1 | ${business} | Business |
L2 | M | Business |
L3 | ${travel} | Travel |
L4 | | Travel | No evidence at all`

  test('is per qualification, and the centre waits for all', async () => {
    const text = two('', 'M') + asCounts
    expect(await compareText(text)).toMatchObject({
      code: 1, locked: true, lockedScopes: [{ scope: { by: 'qualification', name: 'Business' }, missing: 1 }],
      comparisons: [{ scope: { by: 'qualification', name: 'Travel' } }]
    })
    expect(await compareText(text, ['--by', 'centre'])).toMatchObject({ locked: true, lockedScopes: [{ missing: 1 }], comparisons: [] })
    expect(await compareText(two('M', 'D') + asCounts, ['--by', 'centre'])).toMatchObject({ locked: false, lockedScopes: [] })
  })

  test('holds for a certificating learner of the register who is on no sheet of grades', async () => {
    const text = `${two('M', 'M')}
== Learners ==
Learner ID | Qualification | Status | Date of birth
L1 | Business | Certificating | 01/02/2003
L9 | Business | Certificating | 01/02/2003
L8 | Business | Mid-flight | 01/02/2003`
    expect(await compareText(text)).toMatchObject({ locked: true, lockedScopes: [{ scope: { name: 'Business' }, missing: 1 }] })
    const { out } = await compareRaw(text)
    expect(out).toContain('Business: 1 of 3 learners without a grade or a reason for none (Learners!')
  })

  test('is advice in any other year', async () => {
    const text = `== Q-TAGs ==
Academic year: 2024-25
Rulebook: none
Learner ID | Q-TAG
${learnersWith({ P: 20, '': 1 })}
== History ==
Year | Grade | Count
2022 | P | 20
2023 | P | 20
2024 | P | 20`
    const { code, locked, comparisons, notes } = await compareText(text)
    expect({ code, locked }).toEqual({ code: 0, locked: false })
    expect(comparisons).toMatchObject([{ verdict: 'in-line', years: [{ year: 2022 }, { year: 2023 }, { year: 2024 }] }])
    expect(notes).toEqual(['1 of the 21 learners in Qualification not named have no grade yet: compare again once all are recorded.'])
  })
})

describe('other grades of other years', () => {
  const claims = (...rows: string[]) => `== Claims ==\nLearner ID | Programme | Claimed grade | Claim date\n${rows.join('\n')}`
  const history = (...years: number[]) => `\n== History ==\nYear | Qualification | Grade | Count\n${years.flatMap(year => [`${year} | Business | P | 15`, `${year} | Business | M | 15`]).join('\n')}`
  const many = (grade: string, count: number, date: string) => Array.from({ length: count }, (_, index) => `L${grade}${index} | Business | ${grade} | ${date}`)

  test('claims beside the three latest years with exams', async () => {
    const run = await compareText(claims(...many('P', 15, '01/07/2023'), ...many('M', 15, '01/07/2023')) + history(2017, 2018, 2019, 2020, 2021, 2022))
    expect(run.comparisons[0]?.note).toContain('2020 and 2021 are in the history and left out, for their grades did not come from exams.')
    expect(run.comparisons).toMatchObject([{ scope: { name: 'Business' }, now: { n: 30 }, years: [{ year: 2018 }, { year: 2019 }, { year: 2022 }], verdict: 'in-line' }])
    expect(run.comparisons[0]?.interval).not.toBeNull()
  })

  test('--year picks the year', async () => {
    const text = claims(...many('P', 12, '01/07/2023'), ...many('M', 15, '01/07/2024')) + history(2022)
    expect((await compareText(text, ['--year', '2023'])).comparisons[0]?.now.counts).toMatchObject({ P: 12, M: 0 })
    expect((await compareText(text)).comparisons[0]?.now.counts).toMatchObject({ P: 0, M: 15 })
    expect(await compareRaw(text, ['--year', '2031'])).toMatchObject({ code: 2, out: '', error: expect.stringContaining('There are no grades of 2031 to compare. There are grades of 2022, 2023, 2024.') as string })
  })

  test('grades of qualifications beside units count once a learner', async () => {
    const text = `== Unit grades ==
Academic year: 2023-24
Learner ID | Programme | Unit number | Unit grade | Qualification grade
L1 | Business | 1 | P | M
L1 | Business | 2 | M |
L2 | Business | 1 | P | P${history(2022, 2023)}`
    expect((await compareText(text)).comparisons).toMatchObject([{ now: { n: 2, counts: { P: 1, M: 1 } }, verdict: 'too-few' }])
  })

  test('component grades are a scale of their own', async () => {
    const text = `== Entries ==
Candidate number | Subject | Component | Series | Entry made | Component grade
${Array.from({ length: 11 }, (_, index) => `${index + 1} | Sport | 1 | May/June 2026 | Yes | L2M`).join('\n')}
== History ==
Year | Qualification | Grade | Count
2025 | Sport, component 1 | L2M | 30`
    expect((await compareText(text)).comparisons).toMatchObject([{ scope: { name: 'Sport, component 1' }, scale: 'tech-award-component', pooled: { n: 30 } }])
  })

  test('the history alone, its latest year beside the earlier ones', async () => {
    const { comparisons } = await compareText(`== History ==\nYear | Grade | Count\n2022 | P | 30\n2023 | P | 30\n2024 | P | 30\n2025 | D | 30`)
    expect(comparisons).toMatchObject([{ now: { n: 30, counts: { D: 30 } }, verdict: 'higher', pooled: { n: 90 } }])
  })
})

describe('what is compared by volume (QT-113, QT-114)', () => {
  const volume = (before: number, now: number) => `== Q-TAGs ==\nLearner ID | Q-TAG | Qualification\nL1 | M | Music
== History ==
Year | Qualification | Grade | Count | Grading
2018 | Workskills | Pass | ${before} | pass-fail
2019 | Workskills | Pass | ${before} | pass-fail
2021 | Workskills | Pass | ${now} | pass-fail`

  test.each([[40, 60, 'higher', 1], [40, 20, 'lower', 1], [40, 44, 'in-line', 0], [4, 8, 'too-few', 0]])('%i a year before and %i now: %s', async (before, now, verdict, code) => {
    const run = await compareText(volume(before, now))
    const own = run.comparisons.find(({ scope }) => scope.name === 'Workskills')
    expect(own).toMatchObject({ verdict, pValue: null, interval: null })
    expect(own?.note).toContain('no award dates')
    expect(run.code).toBe(code)
  })

  test('which the history alone may say of a qualification', async () => {
    const text = `${qTags({ P: 30 }, { head: ' | Qualification', rest: ' | Childcare' })}
== History ==
Year | Qualification | Grade | Count | Delivery pattern
2018 | Childcare | P | 31 | RoRo
2019 | Childcare | P | 29 | annual`
    const { comparisons } = await compareText(text)
    expect(comparisons).toMatchObject([{ verdict: 'in-line', pValue: null, note: expect.stringContaining('30 this year, 31 in 2018, 29 in 2019') as string }])
  })

  test('in one period of every year, where the awards are dated', async () => {
    const award = (year: number, day: string) => `${year} | Workskills | P | ${day} | pass-fail`
    const text = `== Q-TAGs ==\nLearner ID | Q-TAG | Qualification\nL1 | M | Music
== History ==
Year | Qualification | Grade | Award date | Grading
${Array.from({ length: 20 }, () => [award(2019, '10/03/2019'), award(2019, '10/10/2018'), award(2021, '10/03/2021')].join('\n')).join('\n')}`
    const note = async (text: string) => (await compareText(text)).comparisons.find(({ scope }) => scope.name === 'Workskills')?.note ?? ''
    expect(await note(text)).toContain('20 this year, 40 in 2019')
    expect(await note(text + settings('history.window | 1 Jan, 31 Aug'))).toContain('20 this year, 20 in 2019')
    expect(await note(text)).toContain('Every year is counted over the same period.')
  })
})

describe('groups (QT-104, QT-105)', () => {
  const learners = (count: number, female: number) =>
    `\n== Learners ==\nLearner ID | Gender | Pupil premium | Status\n${Array.from({ length: count }, (_, index) => `L${index + 1} | ${index < female ? 'F' : 'M'} | ${index % 2 === 0 ? 'Yes' : 'No'} | Certificating`).join('\n')}`

  test('beside their own past, and beside each other', async () => {
    const text = `${qTags({ D: 30, P: 30 })}${learners(60, 30)}
== History ==
Year | Learner group | Grade | Count
2019 | Girls | D | 15
2019 | Girls | P | 15
2019 | Boys | P | 30
2019 | All | P | 90`
    const { code, comparisons } = await compareText(text, ['--by', 'group:gender'])
    expect(code).toBe(1)
    expect(comparisons.map(({ scope, verdict, pooled }) => [scope.name, verdict, pooled?.n])).toEqual([['Female', 'higher', 30], ['Male', 'in-line', 30]])
    expect(comparisons[1]?.note).toContain('At M or above: 0 % of this group’s 30, 100 % of the 30 in the other groups, 100 points fewer. The groups differ by more than the centre’s own threshold of 10 points: record why.')
  })

  test('of a yes or no column', async () => {
    const text = `${qTags({ D: 30, P: 30 })}${learners(60, 30)}
== History ==
Year | Learner group | Grade | Count
2019 | Pupil premium | P | 11
2019 | Not pupil premium | P | 22`
    const { comparisons } = await compareText(text, ['--by', 'group:pupil premium'])
    expect(comparisons.map(({ scope, pooled }) => [scope.name, pooled?.n])).toEqual([['No', 22], ['Yes', 11]])
  })

  test('never by who somebody is', async () => {
    const { code, error } = await compareRaw(qTags({ D: 3 }) + learners(3, 1), ['--by', 'group:learner id'])
    expect(code).toBe(2)
    expect(error).toContain('Learners can be grouped by "Gender", "Pupil premium".')
  })
})

test('--out writes the Sense check, and a reason written there answers the difference', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
  try {
    const [file, checked, explained] = ['grades.xlsx', 'checked.xlsx', 'explained.xlsx'].map(name => path.join(folder, name)) as [string, string, string]
    await writeFile(file, workbookOf(NOW + asCounts))
    expect(await runCli('compare', file, '--out', checked)).toMatchObject({ code: 1, error: '' })
    const workbook = openWorkbookFile(await readFile(checked))
    const { rows } = await workbook.read('Sense check')
    const heading = rows.find(({ cells }) => cells.includes('Reason'))
    const cell = address(heading?.cells.indexOf('Reason') ?? 0, (heading?.number ?? 0) + 1)
    await workbook.apply([{ kind: 'write-cells', sheet: 'Sense check', cells: [{ cell, value: 'A stronger cohort' }] }])
    await writeFile(explained, await workbook.save())
    expect(await runCli('compare', explained)).toMatchObject({ code: 0, out: expect.stringContaining('Reason recorded: A stronger cohort') as string })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a discontinued qualification is listed, and left out of the suite’s history (QT-95)', async () => {
  const text = `${qTags({ P: 20 }, { head: ' | Qualification | Suite', rest: ' | National Certificate in Business | L3 Nationals (2016)' })}
== History ==
Year | Qualification | Suite | Grade | Count
2019 | National Certificate in Business | L3 Nationals (2016) | P | 20
2019 | National Certificate in Music | L3 Nationals (2016) | D | 20`
  const { comparisons: [only] } = await compareText(text, ['--by', 'suite'])
  expect(only).toMatchObject({ pooled: { n: 20 }, verdict: 'in-line' })
  expect(only?.note).toContain('No longer offered, and so left out of the history: National Certificate in Music.')
})

test('a difference in several sectors is the centre’s (QT-112)', async () => {
  const rows = ['Business', 'Travel', 'Music'].flatMap(sector => Array.from({ length: 30 }, (_, index) => `${sector}${index} | ${sector === 'Music' ? 'P' : 'D'} | ${sector} | ${sector}`))
  const history = ['Business', 'Travel', 'Music'].map(sector => `2019 | ${sector} | ${sector} | P | 40`)
  const run = await compareText(`== Q-TAGs ==\nLearner ID | Q-TAG | Qualification | Sector\n${rows.join('\n')}\n== History ==\nYear | Qualification | Sector | Grade | Count\n${history.join('\n')}`, ['--by', 'sector'])
  expect(run.comparisons.map(({ verdict }) => verdict)).toEqual(['higher', 'in-line', 'higher'])
  expect(run.notes).toEqual([expect.stringContaining('2 of the 3 sectors compared differ much')])
})

test.each([
  ['no file', [], 'Name the one workbook whose grades are compared.'],
  ['a year that is none', ['FILE', '--year', '21'], '--year takes the year in which the academic year ends, such as 2026, not "21".'],
  ['another scope', ['FILE', '--by', 'teacher'], 'not by "teacher"']
])('%s is refused in a sentence', async (_, args, message) => {
  const ran = args.includes('FILE') ? await compareRaw(NOW + asCounts, args.slice(1)) : await runCli('compare')
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.error).toContain(message)
})

test('a workbook without grades, and one of --history without a history, are refused', async () => {
  expect((await compareRaw('== Notes ==\nThings | To do\nTea | Milk')).error).toContain('There is nothing to compare')
  expect((await compareRaw(NOW, [], '== Notes ==\nThings | To do\nTea | Milk')).error).toContain('The workbook of --history has no sheet of earlier results')
})

test('nothing speaks of a grade to be given', async () => {
  const { out } = await compareRaw(NOW + asCounts)
  expect(out).toContain('higher, explain')
  expect(out).not.toMatch(/should be (?:lowered|raised|changed)|propose|instead give/i)
})

test('rules lists what comparing serves, with the same fields as a rule', async () => {
  const { out } = await runCli('rules', '--rulebook', 'pearson-q-tag-2021', '--format', 'json')
  const rules = JSON.parse(out) as readonly { readonly rule: string; readonly catalogue: readonly string[] }[]
  expect(rules.find(({ catalogue }) => catalogue.includes('QT-93'))).toEqual({
    rule: 'baseline-of-earlier-years', catalogue: ['QT-93'], rulebook: 'pearson-q-tag-2021', severity: 'advice', sheetKind: 'results-history',
    title: 'Grades beside those of 2018 and 2019', source: { document: 'pearson-q-tag-2021', section: 'What data needs to be considered?' }
  })
  const { out: text } = await runCli('rules', '--rulebook', 'pearson-q-tag-2021')
  expect(text).toContain('Outcomes much higher or much lower than before [much-higher-or-lower; QT-96; warning]')
})
