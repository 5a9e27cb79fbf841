import { writeComparison } from '../../src/flow/write-compare'
import { dayOf } from '../../src/domain/dates'
import { showValue, type CellValue } from '../../src/model/cell'
import type { ComparisonRun } from '../../src/model/comparison'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook, WorkbookInfo } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { reasonsIn } from '../../src/write-back/sense-check'
import { madeRun, sectors, type MadeScope } from '../compare/made-run'
import { areaAddress } from '../host/area'
import { bookFromFile } from '../host/book-from-file'
import { openFileInExcel } from '../host/open'
import { marksWorkbook } from '../workbook/contract-fixtures'

const backends: readonly (readonly [string, (file: Uint8Array) => Promise<Workbook>])[] = [
  ['a file', file => Promise.resolve(openWorkbookFile(file))],
  ['Excel', async file => (await openFileInExcel(file)).workbook]
]

async function rowsOf(workbook: Workbook, sheet = 'Sense check'): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.read(sheet)).rows.map(({ cells }) => Array.from(cells, value => value ?? null))
}

async function everything(workbook: Workbook): Promise<unknown> {
  const { sheets } = await workbook.describe()
  const all: Record<string, unknown> = {}
  for (const { name } of sheets) all[name] = await rowsOf(workbook, name)
  return all
}

/** What a person does: writes into the row of a scope. */
async function note(workbook: Workbook, scope: string, { reason, who, when }: { readonly reason: string; readonly who: string; readonly when: string | number }): Promise<void> {
  const row = (await workbook.read('Sense check')).rows.find(({ cells }) => cells[0] === scope && cells[11] === 'sector')?.number ?? 0
  const cells = [{ cell: `I${row}`, value: reason }, { cell: `J${row}`, value: who }, { cell: `K${row}`, value: when }]
  await workbook.apply([{ kind: 'write-cells', sheet: 'Sense check', cells }])
}

const run = madeRun(sectors)
const sport = run.comparisons.filter(({ scope }) => scope.name === 'Sport')
const reasonOf = (rows: readonly (readonly CellValue[])[], scope: string) => rows.find(cells => cells[0] === scope && cells[11] === 'sector')?.slice(8, 11)

describe.each(backends)('written into %s', (_, open) => {
  test('a line for each comparison, with its verdict in words', async () => {
    const workbook = await open(marksWorkbook())
    await writeComparison(workbook, run)
    const rows = await rowsOf(workbook)
    expect(rows.slice(0, 2)).toEqual([['Sense check'], ['Grades of 2021 beside those of earlier years, by sector.']])
    const table = rows.slice(rows.findIndex(([first]) => first === 'Scope'))
    expect(table[0]).toEqual(['Scope', 'Verdict', 'Year', 'Learners', 'Compared with', 'Learners then', 'Points now less then', 'Note', 'Reason', 'Who', 'When', 'Compared by', 'Scale', 'p, adjusted', 'Mean points', 'Expected from', 'Expected to', 'Smallest shift that would show', 'To bear in mind'])
    expect(table[2]?.slice(0, 6)).toEqual(['Engineering', 'lower, explain', 2021, 39, '2018, 2019', 155])
    expect(table[2]?.slice(7)).toEqual(['Variation between years is unknown with two years.', null, null, null, 'sector', 'single', null, 53 / 39, null, null, 0.5])
    expect(table[5]).toEqual(['Travel and Tourism', 'no history', 2021, 17, null, null, null, null, null, null, null, 'sector', 'single', null, 33 / 17])
  })

  test('the statement, and the figures of each scope from the highest grade', async () => {
    const workbook = await open(marksWorkbook())
    await writeComparison(workbook, run)
    const rows = await rowsOf(workbook)
    const after = (first: CellValue, skip: number) => rows.slice(rows.findIndex(cells => cells[0] === first) + skip)
    expect(after('Statement for a quality visit', 2)[2]?.[0]).toMatch(/^Sport, higher than before: 45 learners in 2021 beside 90 learners in 2018 and 2019\./)
    const figures = after('Sport: higher, explain', 1)
    const below = (corner: string) => figures.slice(figures.findIndex(cells => cells[0] === corner)).slice(0, 6)
    expect(below('Learners at each grade')).toEqual([
      ['Learners at each grade', 2018, 2019, 2021], ['D*', 4, 5, 8], ['D', 8, 11, 19], ['M', 12, 15, 13], ['P', 14, 16, 5], ['U', 2, 3, 0]
    ])
    expect(below('Percentage at or above')[2]).toEqual(['D', 12 / 40, 16 / 50, 27 / 45])
    expect(below('Percentage at each grade')[1]).toEqual(['D*', 4 / 40, 5 / 50, 8 / 45])
  })

  test('what people write survives the next run, another comparison and clearing', async () => {
    const workbook = await open(marksWorkbook())
    await writeComparison(workbook, run)
    const before = reasonOf(await rowsOf(workbook), 'Sport')
    expect(before).toEqual([null, null, null])
    await note(workbook, 'Sport', { reason: 'A stronger cohort on entry.', who: 'Head of Sport', when: 44361 })
    await note(workbook, 'Engineering', { reason: 'Two teachers left.', who: '', when: 'in June' })
    const kept = ['A stronger cohort on entry.', 'Head of Sport', 44361]
    for (const next of [run, madeRun([{ name: 'Business', now: [0, 1, 2, 3, 0] }], { by: 'qualification' }), { ...run, comparisons: sport }]) {
      await writeComparison(workbook, next)
      expect(reasonOf(await rowsOf(workbook), 'Sport')).toEqual(kept)
    }
    expect(await clearWorkbook(workbook)).toMatchObject({ kept: 2 })
    const cleared = await rowsOf(workbook)
    expect([cleared[0]?.[0], reasonOf(cleared, 'Sport'), cleared.length]).toEqual(['Reasons kept by Centre Check', kept, 5])
    expect(await reasonsIn(workbook, await workbook.describe())).toEqual([
      { scope: { by: 'sector', name: 'Sport' }, scale: 'single', year: 2021, reason: 'A stronger cohort on entry.', by: 'Head of Sport', date: '14 June 2021' },
      { scope: { by: 'sector', name: 'Engineering' }, scale: 'single', year: 2021, reason: 'Two teachers left.', by: null, date: 'in June' }
    ])
    const again = await writeComparison(workbook, run)
    expect(again.comparisons.map(({ scope, reason }) => [scope.name, reason?.reason])).toEqual([
      ['Art and Design', undefined], ['Engineering', 'Two teachers left.'], ['Hair and Beauty', undefined], ['Sport', 'A stronger cohort on entry.'], ['Travel and Tourism', undefined]
    ])
    expect((await rowsOf(workbook)).some(([first]) => showValue(first).includes('Reason recorded by Head of Sport on 14 June 2021: A stronger cohort on entry.'))).toBe(true)
  })

  test('a reason of another year stays with its year', async () => {
    const workbook = await open(marksWorkbook())
    await writeComparison(workbook, run)
    await note(workbook, 'Sport', { reason: 'A stronger cohort on entry.', who: '', when: '' })
    const later = await writeComparison(workbook, { ...run, year: 2022 })
    expect(later.comparisons.every(({ reason }) => reason === null)).toBe(true)
    expect((await rowsOf(workbook)).filter(cells => cells[8] === 'A stronger cohort on entry.').map(cells => [cells[0], cells[2]])).toEqual([['Sport', 2021]])
  })

  test('a reason given in the pane stands in place of the one before', async () => {
    const workbook = await open(marksWorkbook())
    const [comparison] = sport
    if (!comparison) throw new Error('There is no Sport.')
    const given = (reason: string) => ({ comparison, reason, who: 'Head of Sport', when: dayOf(2021, 6, 14) })
    await writeComparison(workbook, run, given('=1+1'))
    const after = await writeComparison(workbook, run, given('A stronger cohort on entry.'))
    expect(after.comparisons.find(({ scope }) => scope.name === 'Sport')?.reason).toMatchObject({ reason: 'A stronger cohort on entry.', by: 'Head of Sport', date: '14 June 2021' })
    expect(reasonOf(await rowsOf(workbook), 'Sport')).toEqual(['A stronger cohort on entry.', 'Head of Sport', 44361])
  })

  test('goes without a trace where nobody wrote anything, or where reasons are to go too', async () => {
    const workbook = await open(marksWorkbook())
    const before = await everything(workbook)
    await writeComparison(workbook, run)
    expect(await clearWorkbook(workbook)).toMatchObject({ kept: 0 })
    expect(await everything(workbook)).toEqual(before)
    await writeComparison(workbook, run)
    await note(workbook, 'Sport', { reason: 'A stronger cohort.', who: '', when: '' })
    await clearWorkbook(workbook, { reasonsToo: true })
    expect(await everything(workbook)).toEqual(before)
  })
})

const many = madeRun(Array.from({ length: 12 }, (_, index): MadeScope => ({
  name: `Sector ${String(index + 1).padStart(2, '0')}`, now: [1, 4 + index, 9, 6, 1], years: { 2019: [2, 9, 9, 5, 1] }, verdict: index > 8 ? 'lower' : 'in-line'
})))

async function written(what: ComparisonRun) {
  const workbook = openWorkbookFile(marksWorkbook())
  await writeComparison(workbook, what)
  const sheet = (await bookFromFile(await workbook.save())).sheets.find(({ name }) => name === 'Sense check')
  return { workbook, charts: sheet?.charts ?? [] }
}

describe('charts', () => {
  test('of grades by year, and a funnel of the scopes', async () => {
    const { charts } = await written(run)
    expect(charts.map(({ type, title }) => [type, title])).toEqual([
      ['XYScatter', 'M or above in 2021, by number of learners'],
      ['ColumnClustered', 'Engineering: percentage at each grade'], ['LineMarkers', 'Engineering: percentage at or above each grade'],
      ['ColumnClustered', 'Sport: percentage at each grade'], ['LineMarkers', 'Sport: percentage at or above each grade'],
      ['ColumnClustered', 'Art and Design: percentage at each grade'], ['LineMarkers', 'Art and Design: percentage at or above each grade'],
      ['ColumnClustered', 'Hair and Beauty: percentage at each grade'], ['LineMarkers', 'Hair and Beauty: percentage at or above each grade']
    ])
    expect(charts[1]?.series.map(({ name, values }) => [name, values && areaAddress(values).replace(/\d+/g, '')])).toEqual([['2018', 'B:B'], ['2019', 'C:C'], ['2021', 'D:D']])
    expect(charts[0]?.series.map(({ name }) => name)).toEqual(['M or above', 'Earlier years together', '95 % lower limit', '95 % upper limit', '99.9 % lower limit', '99.9 % upper limit'])
    expect(charts.every(({ title, categoryAxis, valueAxis }) => title !== '' && categoryAxis.title !== '' && valueAxis.title !== '')).toBe(true)
  })

  test('of eight scopes at the most, those that ask for an explanation first, which the sheet says', async () => {
    const { workbook, charts } = await written(many)
    expect(charts.filter(({ type }) => type === 'LineMarkers').map(({ title }) => /\d\d/.exec(title)?.[0])).toEqual(['10', '11', '12', '01', '02', '03', '04', '05'])
    expect((await rowsOf(workbook))[1]?.[0]).toBe('Grades of 2021 beside those of earlier years, by sector. Figures and charts are shown for 8 of 12, those that ask for an explanation first.')
  })

  test('none of a scope without learners on either side', async () => {
    const { charts } = await written(madeRun([{ name: 'New', now: [0, 1, 2, 1, 0] }, { name: 'Gone', now: [0, 0, 0, 0, 0], years: { 2019: [1, 2, 3, 2, 1] } }]))
    expect(charts).toEqual([])
  })
})

test('both backends write the same', async () => {
  const results = []
  for (const [, open] of backends) {
    const workbook = await open(marksWorkbook())
    await writeComparison(workbook, run)
    results.push(await everything(workbook))
  }
  expect(results[1]).toEqual(results[0])
})

test('scopes that are not compared yet are named, with how many grades are missing', async () => {
  const { workbook } = await written({ ...run, locked: true, lockedScopes: [{ scope: { by: 'sector', name: 'Music' }, missing: 2, of: 20, open: [{ sheet: 'Q-TAGs', cell: 'D7' }] }] })
  expect((await rowsOf(workbook)).some(([first]) => first === 'Music is not compared yet: 2 of 20 learners are without a grade.')).toBe(true)
})

test.each<[string, Partial<WorkbookInfo['limits']>]>([['a signed workbook', { write: 'It is signed.' }], ['a workbook whose structure is protected', { addSheet: 'Its structure is protected.' }]])(
  '%s is refused in words, and stays as it is',
  async (_, limits) => {
    const file = openWorkbookFile(marksWorkbook())
    const before = await everything(file)
    const workbook: Workbook = {
      describe: async () => { const info = await file.describe(); return { ...info, limits: { ...info.limits, ...limits } } },
      read: sheet => file.read(sheet),
      apply: changes => file.apply(changes)
    }
    await expect(writeComparison(workbook, run)).rejects.toThrow(Object.values(limits)[0] ?? '')
    expect(await everything(file)).toEqual(before)
  }
)

test.each([1, 12])('Excel is asked as often for %i comparisons as for any', async count => {
  const { workbook, host } = await openFileInExcel(marksWorkbook())
  const before = host.exchanges.length
  await writeComparison(workbook, { ...many, comparisons: many.comparisons.slice(0, count) })
  expect(host.exchanges.length - before).toBeLessThanOrEqual(8)
})
