import { check, type CheckOptions, type Progress } from '../../src/check/engine'
import { drain } from '../../src/check/drain'
import { dayOf } from '../../src/domain/dates'
import type { Report } from '../../src/model/report'
import { recognise } from '../../src/recognise/recognise'
import type { TypedWorkbook } from '../../src/recognise/typed-sheet'
import { parseSheets } from '../../src/rules/example'
import { rulesOf, type Verdict } from '../../src/rules/rule'
import { rulebook, type Edition } from '../../src/rules/rulebook'
import { startingSettings } from '../../src/rules/settings'

const GUIDE = 'pearson-tech-awards-2025-26'
const rule = rulesOf<Edition>(GUIDE)
const edition: Edition = { title: 'The guide', academicYear: 2025 }
const words = { title: 'Title', why: 'Why.', fix: 'The usual fix.', section: 'A section', catalogue: ['TA-0'] } as const

/** A rule on marks sheets that does as the test says. */
function marksRule(id: string, check: () => Iterable<Verdict>, needs: readonly ('mark' | 'uln')[] = ['mark']) {
  return rule({ ...words, id, severity: 'error', sheetKind: 'component-marks', needs, check })
}

const markAbove60 = rule({
  ...words,
  id: 'mark-above-60',
  severity: 'error',
  sheetKind: 'component-marks',
  needs: ['mark'],
  *check({ sheet, columns: { mark } }) {
    for (const row of sheet.rows) {
      const value = mark.value(row)
      if (typeof value === 'number' && value > 60) yield { row, column: mark, value, message: `Mark ${value} is above 60.` }
    }
  }
})

const marks = `
  Series: May/June 2026
  Component: 1
  Candidate number | Mark | Sampled
  0001 | 12 |
  0002 | 61 | Y
  0003 | 99 |`

async function typed(text: string): Promise<TypedWorkbook> {
  return drain(recognise({ sheets: parseSheets(text), dateSystem: 1900 }))
}

async function run(rules: Parameters<typeof rulebook<Edition>>[1], text = marks, more: Partial<CheckOptions> = {}): Promise<Report> {
  const books = new Map([[GUIDE, rulebook(GUIDE, rules, [edition])]])
  return drain(check(await typed(text), { asOf: dayOf(2026, 5, 1), settings: startingSettings, rulebooks: books, ...more }))
}

describe('every rule on every sheet ends in one outcome', () => {
  test.each<[string, Parameters<typeof marksRule>[1], readonly ('mark' | 'uln')[], string, string | null]>([
    ['passed', () => [], ['mark'], 'passed', null],
    ['found', () => [{ message: 'A fault.' }], ['mark'], 'found', null],
    ['found though part could not be told', () => [{ cannotTell: 'Why.' }, { message: 'A fault.' }], ['mark'], 'found', 'Why.'],
    ['cannot-tell by the rule', () => [{ cannotTell: 'No dates yet.' }], ['mark'], 'cannot-tell', 'No dates yet.'],
    ['cannot-tell without a needed column', () => [], ['uln'], 'cannot-tell', 'There is no "ULN" column.'],
    ['not-applicable', () => [{ notApplicable: 'No one is absent.' }], ['mark'], 'not-applicable', 'No one is absent.']
  ])('%s', async (_, body, needs, outcome, reason) => {
    const report = await run([marksRule('a-rule', body, needs)])
    expect(report.outcomes).toEqual([{ rule: 'a-rule', catalogue: ['TA-0'], sheet: 'Sheet1', outcome, reason }])
  })

  test('a rule that breaks is one failed outcome without findings, and the others go on', async () => {
    const broken = marksRule('broken', function* () {
      yield { message: 'Seen before the break.' }
      throw new Error('the rule is at fault')
    })
    const report = await run([broken, markAbove60])
    expect(report.outcomes.map(({ rule, outcome, reason }) => [rule, outcome, reason])).toEqual([
      ['broken', 'failed', 'the rule is at fault'],
      ['mark-above-60', 'found', null]
    ])
    expect(report.findings.map(finding => finding.rule)).toEqual(['mark-above-60', 'mark-above-60'])
  })
})

test('a finding names its learner, cell, source and how to put it right', async () => {
  const [finding] = (await run([markAbove60])).findings
  expect(finding).toMatchObject({
    rule: 'mark-above-60',
    catalogue: ['TA-0'],
    severity: 'error',
    sheet: 'Sheet1',
    cell: 'B5',
    learner: '0002',
    message: 'Mark 61 is above 60.',
    fix: 'The usual fix.',
    decision: null,
    source: { document: GUIDE, section: 'A section' }
  })
})

describe('a finding is the same finding', () => {
  const keysOf = async (text: string) => (await run([markAbove60], text)).findings.map(finding => finding.key).sort()

  test('after sorting, moving columns and rows, and renaming the sheet', async () => {
    const moved = `
      == Year 10 ==
      Mine

      Component: 1
      Series: June 2026
      Sampled | Mark | Notes | Cand no
      | 99 | late | 3
      Y | 61 | | 2
      | 12 | | 1`
    expect(await keysOf(moved)).toEqual(await keysOf(marks))
  })

  test('only as long as the value found is the same', async () => {
    expect(await keysOf(marks.replace('61', '62'))).not.toEqual(await keysOf(marks))
  })

  test('and differs from that of the same learner in another row', async () => {
    const twice = await keysOf(`${marks}\n  0003 | 99 |`)
    expect(twice).toHaveLength(3)
    expect(new Set(twice).size).toBe(3)
  })
})

test('a decision is found again by the key', async () => {
  const [first] = (await run([markAbove60])).findings
  const decisions = new Map([[first?.key ?? '', { decision: 'accepted', reason: 'A special paper.' }]])
  const report = await run([markAbove60], marks, { decisions })
  expect(report.findings.map(({ learner, decision, reason }) => [learner, decision, reason])).toEqual([
    ['0002', 'accepted', 'A special paper.'],
    ['0003', null, null]
  ])
})

test('only the sheets asked for are checked, the others are still seen', async () => {
  const two = `== A ==${marks}\n== B ==${marks}`
  const report = await run([markAbove60], two, { only: ['B'] })
  expect(new Set(report.findings.map(finding => finding.sheet))).toEqual(new Set(['B']))
  expect(report.sheets.map(sheet => sheet.name)).toEqual(['A', 'B'])
})

test('a sheet that is not recognised is listed with the reason', async () => {
  const report = await run([markAbove60], `== Marks ==${marks}\n== Seats ==\n  Front | Back`)
  expect(report.sheets[1]).toMatchObject({ name: 'Seats', kind: null, rows: 0 })
  expect(report.sheets[1]?.reason).toMatch(/\.$/)
})

test('the run tells how far it is, and can be stopped between rules', async () => {
  const steps = check(await typed(marks), {
    asOf: 0,
    settings: startingSettings,
    rulebooks: new Map([[GUIDE, rulebook(GUIDE, [markAbove60, marksRule('other', () => [])], [edition])]])
  })
  const controller = new AbortController()
  const seen: Progress[] = []
  const stopped = drain(steps, {
    signal: controller.signal,
    onProgress: progress => {
      seen.push(progress)
      controller.abort()
    }
  })
  await expect(stopped).rejects.toThrow('The run was stopped.')
  expect(seen).toEqual([{ sheet: 'Sheet1', rule: 'mark-above-60', done: 1, total: 2 }])
})

describe('the edition', () => {
  const seenBy = async (text: string) => {
    const seen: unknown[] = []
    const looks = rule({
      ...words,
      id: 'looks',
      severity: 'advice',
      sheetKind: 'component-marks',
      needs: [],
      check: ({ guide, edition: { title } }) => {
        seen.push({ title, own: guide?.own })
        return []
      }
    })
    await run([looks], text)
    return seen
  }

  test('is that of the sheet’s academic year', async () => {
    expect(await seenBy(`Academic year: 2025/26${marks}`)).toEqual([{ title: 'The guide', own: true }])
  })

  test('is the latest where the year has none, and that is known', async () => {
    expect(await seenBy(marks.replaceAll('2026', '2031'))).toEqual([{ title: 'The guide', own: false }])
  })
})
