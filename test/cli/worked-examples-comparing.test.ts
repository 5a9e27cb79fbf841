import { compareText, learnersWith } from './compare-text'

/**
 * The worked examples of comparing Q-TAGs with earlier years, each as a real workbook from the command line. The
 * catalogue's figures follow from section 8 of the Q-TAG guidance; its thresholds are the settings' starting values.
 */

const HISTORY = `
== History ==
Year | Grade | Count
2018 | P     | 18
2018 | M     | 10
2018 | D     | 12
2019 | P     | 20
2019 | M     | 14
2019 | D     | 16`

const qTags = (grades: Readonly<Record<string, number>>) => `== Q-TAGs ==\nLearner ID | Q-TAG\n${learnersWith(grades)}`

test('18 of 20 Q-TAGs are recorded, and the history stays closed (QT-92)', async () => {
  const run = await compareText(qTags({ M: 18, '': 2 }) + HISTORY)
  expect(run).toMatchObject({ code: 1, locked: true, comparisons: [], lockedScopes: [{ missing: 2 }] })
})

test('27 of 45 at D or above against 30 % and 32 % asks for a reason (QT-96, QT-97)', async () => {
  const run = await compareText(qTags({ P: 10, M: 8, D: 27 }) + HISTORY)
  expect(run).toMatchObject({ code: 1, locked: false, scale: 'single' })
  const [only, ...others] = run.comparisons
  expect(others).toEqual([])
  expect(only).toMatchObject({ verdict: 'higher', now: { n: 45 }, pooled: { n: 90, counts: { U: 0, P: 38, M: 24, D: 28, 'D*': 0 } } })
  expect(only?.note).toContain('At D or above: 60 % this year (27 of 45), 31.1 % in 2018 and 2019 (28 of 90), 28.9 points more.')
  expect(only?.note).toContain('Between 2018 and 2019 the same share differed by 2 points.')
  expect(only?.note).toContain('record the reasons and the evidence')
  expect(only?.note).toContain('the variation between years is unknown')
})

test('4 of 45 with the same history asks as well (QT-96)', async () => {
  const { code, comparisons } = await compareText(qTags({ P: 25, M: 16, D: 4 }) + HISTORY)
  expect(code).toBe(1)
  expect(comparisons).toMatchObject([{ verdict: 'lower', note: expect.stringContaining('At D or above: 8.9 % this year (4 of 45), 31.1 %') as string }])
})

test('in a group of 3 one learner is 33.3 points: care, and no alarm (QT-105)', async () => {
  const learners = `
== Learners ==
Learner ID | Sex    | Status
${Array.from({ length: 45 }, (_, index) => `L${index + 1} | ${index < 3 ? 'Male' : 'Female'} | Certificating`).join('\n')}`
  const history = `
== History ==
Year | Learner group | Grade | Count
2018 | Male   | P | 9
2018 | Male   | D | 1
2018 | Female | P | 30
2018 | Female | D | 20`
  const { comparisons, code } = await compareText(qTags({ D: 20, P: 25 }) + learners + history, ['--by', 'group:gender'])
  expect(comparisons.map(({ scope, verdict }) => [scope.name, verdict])).toEqual([['Female', 'in-line'], ['Male', 'too-few']])
  expect(comparisons[1]?.note).toContain('One learner is 33.3 % of the 3 this year: take care.')
  expect(code).toBe(0)
})

describe('the two ways for 2020 (QT-100, QT-101)', () => {
  const of2020 = (...years: number[]) => `
== History ==
Year | Grade | Count
${years.flatMap(year => [`${year} | P | 20`, `${year} | M | ${year === 2020 ? 40 : 20}`]).join('\n')}`
  const setting = (value: string) => `\n== Settings ==\nSetting | Value | Note\nhistory.use-2020 | ${value} |`
  const now = qTags({ P: 20, M: 20 })

  test('the only year, and not let in: no history, and the note says so', async () => {
    const { comparisons: [only] } = await compareText(now + of2020(2020))
    expect(only).toMatchObject({ verdict: 'no-history', years: [], pooled: null, pValue: null })
    expect(only?.note).toContain('"history.use-2020" may let it in')
  })

  test('the only year, let in with the caution', async () => {
    const { comparisons: [only] } = await compareText(now + of2020(2020) + setting('only year'))
    expect(only?.years.map(({ year }) => year)).toEqual([2020])
    expect(only?.note).toContain('rest on another principle')
  })

  test('beside other years it stays out unless the centre wants it, and that is said', async () => {
    const { comparisons: [only] } = await compareText(now + of2020(2018, 2019, 2020))
    expect(only?.years.map(({ year }) => year)).toEqual([2018, 2019])
    expect(only?.note).toContain('2020 is in the history and left out, for its grades did not come from exams.')
  })

  test('beside 2018 and 2019, only after it is compared with them', async () => {
    const { comparisons: [left] } = await compareText(now + of2020(2018, 2019, 2020) + setting('only year'))
    expect(left?.years.map(({ year }) => year)).toEqual([2018, 2019])
    expect(left?.note).toContain('2020 is left out until')
    const { comparisons: [used] } = await compareText(now + of2020(2018, 2019, 2020) + setting('after comparison'))
    expect(used?.years.map(({ year }) => year)).toEqual([2018, 2019, 2020])
    expect(used?.note).toContain('2020 compared with 2018 and 2019 first: At M or above 66.7 % of 60 against 50 % of 80 (p = 0.0')
  })
})

test('a first D*D*D* is no fault of anyone’s: nothing but the distribution is judged (QT-110)', async () => {
  const text = `== Q-TAGs ==\nLearner ID | Qualification | Q-TAG\n${learnersWith({ DDD: 11, 'D*D*D*': 1 }).replaceAll(' | ', ' | L3 Extended Diploma in Business | ')}
== History ==
Year | Qualification | Grade | Count
2018 | L3 Extended Diploma in Business | DDD | 20
2019 | L3 Extended Diploma in Business | DDD | 20`
  expect(await compareText(text)).toMatchObject({ code: 0, comparisons: [{ scale: 'triple', verdict: 'in-line' }] })
})
