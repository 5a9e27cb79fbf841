import { Problem } from '../../src/model/problem'
import type { Change, ChartSeries, TableSheet } from '../../src/workbook/workbook'
import { areaAddress } from '../host/area'
import { OTHERS_CHART, senseWithCell, senseWorkbook, withTheirChart } from './charted-files'
import { type Opened, plain, seen } from './contract'
import { highlight, marks, marksWorkbook } from './contract-fixtures'
import { makeWorkbook } from './make-workbook'
import { BLOCKS, CHARTS, COLUMNS_CHART, putSense, REMOVE_SENSE, senseCheck } from './sense-check'

/** What every backend must do with figures and charts on a sheet of ours. */
export function chartsContract(name: string, open: (file: Uint8Array) => Promise<Opened>): void {
  const charts = async ({ look }: Opened, sheet = 'Sense check') => (await look()).sheets.find(other => other.name === sheet)?.charts ?? []
  const written = async (...changes: readonly Change[]) => {
    const opened = await open(marksWorkbook())
    for (const change of changes) await opened.workbook.apply([change])
    return opened
  }

  describe(`${name}: figures beside the table`, () => {
    test('stand where they were put, and bear their names', async () => {
      const { workbook, look } = await written(putSense(senseCheck()))
      const rows = new Map(plain(await workbook.read('Sense check')))
      expect(rows.get(4)).toEqual(['Scope', 'Verdict', 'Reason', 'By'])
      expect(rows.get(10)).toEqual(['Grade', '2023', '2024', '2025', '2026'])
      expect(rows.get(11)).toEqual(['Distinction*', 4 / 60, 6 / 60, 5 / 60, 12 / 60])
      expect(rows.get(25)?.slice(0, 3)).toEqual(['Health & Social Care', 18, 0.72])
      const names = (await look()).names.map(({ name: own, target }) => [own, target && areaAddress(target.area)])
      expect(names).toEqual([['CentreCheck_Distribution', 'A10:E15'], ['CentreCheck_Cumulative', 'A17:E22'], ['CentreCheck_Funnel', 'A24:E28']])
    })

    test('beside the rows of the table', async () => {
      const block = { name: 'CentreCheck_Beside', cell: 'F5', values: [['one', 1], ['=two', null], ['three', { formula: 'F5', result: 'one' }]] }
      const { workbook } = await written(putSense({ ...senseCheck({ charts: [] }), blocks: [block] }))
      const rows = plain(await workbook.read('Sense check')).slice(3)
      expect(rows.map(([, cells]) => cells.slice(5))).toEqual([['one', 1], ['=two'], ['three', 'one']])
    })
  })

  describe(`${name}: charts`, () => {
    test('show what was asked for, each series bound to its cells', async () => {
      const seenCharts = await charts(await written(putSense(senseCheck())))
      expect(seenCharts.map(chart => [chart.name, chart.type, chart.title])).toEqual([
        ['CentreCheck_DistributionChart', 'ColumnClustered', 'Percentage at each grade, by year'],
        ['CentreCheck_CumulativeChart', 'LineMarkers', 'Percentage at or above each grade'],
        ['CentreCheck_FunnelChart', 'XYScatter', 'Merit or above by sector, <2026>'],
        ['CentreCheck_SectorsChart', 'BarClustered', 'Learners by sector']
      ])
      expect(seenCharts.map(({ covers }) => covers && areaAddress(covers))).toEqual(CHARTS.map(({ covers }) => covers))
      expect(seenCharts.map(({ legend }) => legend)).toEqual(['Bottom', 'Bottom', 'Bottom', 'none'])
      expect(seenCharts[1]).toMatchObject({
        categoryAxis: { title: 'Grade & above' },
        valueAxis: { title: 'Percentage of learners', numberFormat: '0%', minimum: 0, maximum: 1 }
      })
      const bound = seenCharts.map(({ series }) =>
        series.map(each => [each.name, each.type, each.categories && areaAddress(each.categories), each.values && areaAddress(each.values)])
      )
      expect(bound[0]?.[3]).toEqual(['2026', 'ColumnClustered', 'A11:A15', 'E11:E15'])
      expect(bound[2]).toEqual([
        ['Merit or above', 'XYScatter', 'B25:B28', 'C25:C28'],
        ['Lower limit', 'XYScatterLinesNoMarkers', 'B25:B28', 'D25:D28'],
        ['Upper limit', 'XYScatterLinesNoMarkers', 'B25:B28', 'E25:E28']
      ])
    })

    test('tell their series apart without colour', async () => {
      const [, lines, funnel] = await charts(await written(putSense(senseCheck())))
      const marker = (look: Readonly<Record<string, unknown>>) => [look.markerStyle, look['line.lineStyle']]
      expect(lines?.series.map(({ look }) => marker(look))).toEqual([
        ['Circle', 'Continuous'], ['Diamond', 'Dash'], ['Square', 'Dot'], ['Triangle', 'DashDot']
      ])
      expect(funnel?.series.map(({ look }) => marker(look))).toEqual([['Circle', undefined], [undefined, 'Dash'], [undefined, 'Dot']])
      expect(lines?.series[0]?.look).toEqual({
        'line.color': '#767676', 'line.lineStyle': 'Continuous', 'line.weight': 2.25,
        markerStyle: 'Circle', markerSize: 7, markerBackgroundColor: '#767676', markerForegroundColor: '#767676'
      })
    })

    test('of series of which one has no figures', async () => {
      const sheet = senseCheck({ charts: [COLUMNS_CHART] })
      const [first, ...others] = BLOCKS
      const values = first.values.map((row, index) => (index === 0 ? row : [row[0] ?? null, null, ...row.slice(2)]))
      const opened = await written(putSense({ ...sheet, blocks: [{ ...first, values }, ...others] }))
      expect((await charts(opened))[0]?.series.map(series => series.name)).toEqual(['2023', '2024', '2025', '2026'])
    })

    test.each<[string, number, number, number]>([['as they were', 3, 3, 4], ['over fewer rows', 5, 1, 4], ['over more rows', 1, 5, 4], ['fewer of them', 3, 3, 1], ['none of them', 3, 3, 0]])(
      'written anew, %s, are as if written once',
      async (_, before, after, count) => {
        const sheet = senseCheck({ reasons: after, charts: CHARTS.slice(0, count) })
        const again = await written(putSense(senseCheck({ reasons: before })), putSense(sheet))
        const once = await written(putSense(sheet))
        expect(await seen(again)).toEqual(await seen(once))
        expect((await charts(again)).length).toBe(count)
      }
    )

    test('written anew elsewhere leave nothing where they were', async () => {
      const block = { name: 'CentreCheck_Distribution', cell: 'G30', values: [['Pass', 1]] }
      const moved = { ...senseCheck({ charts: [] }), blocks: [block] }
      expect(await seen(await written(putSense(senseCheck()), putSense(moved)))).toEqual(await seen(await written(putSense(moved))))
    })

    test('written anew on a sheet whose table lacks a column', async () => {
      const sheet = senseCheck()
      const fewer = { ...sheet, columns: sheet.columns.slice(0, 3), rows: sheet.rows.map(row => row.slice(0, 3)) }
      const opened = await written(putSense(fewer), putSense(sheet))
      expect(await seen(opened)).toEqual(await seen(await written(putSense(sheet))))
    })

    test('go without a trace', async () => {
      const opened = await open(marksWorkbook())
      const before = await seen(opened)
      await opened.workbook.apply([putSense(senseCheck())])
      expect(await seen(opened)).not.toEqual(before)
      await opened.workbook.apply([REMOVE_SENSE])
      expect(await seen(opened)).toEqual(before)
    })

    test('of others on other sheets stay as they are', async () => {
      const opened = await open(await withTheirChart(marksWorkbook(), 'xl/worksheets/sheet1.xml'))
      const before = await charts(opened, 'Marks')
      expect(before.map(chart => chart.name)).toEqual([OTHERS_CHART])
      await opened.workbook.apply([putSense(senseCheck()), { kind: 'set-highlights', highlights: [] }])
      await opened.workbook.apply([putSense(senseCheck({ reasons: 2, charts: [] }))])
      expect(await charts(opened, 'Marks')).toEqual(before)
      await opened.workbook.apply([REMOVE_SENSE])
      expect(await charts(opened, 'Marks')).toEqual(before)
    })
  })

  describe(`${name}: what can’t be written with figures and charts`, () => {
    test.each<[string, Change]>([['written anew', putSense(senseCheck({ reasons: 2 }))], ['removed', REMOVE_SENSE]])(
      'someone’s cell beside a block keeps the sheet from being %s',
      async (_, change) => {
        for (const cell of ['F12', 'B16']) await refuses(await open(await senseWithCell(cell)), change, 'foreign-cells', `such as ${cell},`)
      }
    )

    test.each<[string, Change]>([['written anew', putSense(senseCheck())], ['removed', REMOVE_SENSE]])(
      'someone’s chart keeps the sheet from being %s',
      async (_, change) => {
        const opened = await open(await withTheirChart(await senseWorkbook(), 'xl/worksheets/sheet3.xml'))
        await refuses(opened, change, 'foreign-drawing', `Sense check also holds a chart or picture that is not ours, ${OTHERS_CHART},`)
      }
    )

    test('but a figure that someone overwrote is ours', async () => {
      const opened = await open(await senseWithCell('B12'))
      await opened.workbook.apply([putSense(senseCheck())])
      expect(await seen(opened)).toEqual(await seen(await open(await senseWorkbook())))
    })

    test('a protected structure', async () => {
      const opened = await open(marksWorkbook({ workbook: '<workbookProtection lockStructure="1"/>' }))
      await refuses(opened, putSense(senseCheck()), 'structure-protected', 'Protect Workbook')
    })

    test('a protected sheet elsewhere: not even the charts', async () => {
      const opened = await open(makeWorkbook({ sheets: { Marks: marks(9, { isProtected: true }), 'Year 11': marks(3) } }))
      const before = await seen(opened)
      const changes: Change[] = [putSense(senseCheck()), { kind: 'set-highlights', highlights: [highlight('Marks')] }]
      await expect(opened.workbook.apply(changes)).rejects.toMatchObject({ code: 'sheet-protected' })
      expect(await seen(opened)).toEqual(before)
    })

    const [figures] = BLOCKS
    const [series] = COLUMNS_CHART.series
    const charting = (change: Partial<ChartSeries>) => ({ charts: [{ ...COLUMNS_CHART, series: [{ ...series, ...change }] }] })
    test.each<[string, Partial<TableSheet>, RegExp]>([
      ['a block over the table', { blocks: [{ ...figures, cell: 'C6' }], charts: [] }, /CentreCheck_Distribution lies over CentreCheck_Reasons/],
      ['a block over the title', { blocks: [{ ...figures, cell: 'H2' }], charts: [] }, /lies over the title/],
      ['a block over another', { blocks: [figures, { ...figures, name: 'CentreCheck_Other', cell: 'E15' }], charts: [] }, /CentreCheck_Other lies over CentreCheck_Distribution/],
      ['a block without cells', { blocks: [{ ...figures, values: [] }], charts: [] }, /holds no cells/],
      ['a block without our name', { blocks: [{ ...figures, name: 'Figures' }], charts: [] }, /could not be found again/],
      ['two blocks of one name', { blocks: [figures, { ...figures, cell: 'A40' }], charts: [] }, /Two things/],
      ['a block of the table’s name', { blocks: [{ ...figures, name: 'CentreCheck_Reasons' }], charts: [] }, /Two things/],
      ['a chart over figures', { charts: [{ ...COLUMNS_CHART, covers: 'E14:P20' }] }, /CentreCheck_DistributionChart lies over CentreCheck_Distribution/],
      ['a chart over a chart', { charts: [COLUMNS_CHART, { ...COLUMNS_CHART, name: 'CentreCheck_Twin', covers: 'P18:S20' }] }, /CentreCheck_Twin lies over/],
      ['a chart of cells that are not written', charting({ values: 'F11:F15' }), /Nothing is written in F11:F15/],
      ['a chart of ranges of different length', charting({ values: 'B11:B14' }), /differ in length/],
      ['a chart of several columns', charting({ values: 'B11:C15' }), /more than one column/],
      ['a chart of text', charting({ values: 'A11:A15' }), /a text in place of a number/],
      ['a series without a name', charting({ name: 'D5' }), /has no name in D5/],
      ['a chart without figures', { charts: [{ ...COLUMNS_CHART, series: [] }] }, /no figures to show/]
    ])('%s: a fault of the program', async (_, faulty, words) => {
      const opened = await open(marksWorkbook())
      const before = await seen(opened)
      const refusal: unknown = await opened.workbook.apply([putSense({ ...senseCheck(), ...faulty })]).then(() => null, (reason: unknown) => reason)
      expect(refusal).toBeInstanceOf(RangeError)
      expect(String(refusal)).toMatch(words)
      expect(await seen(opened)).toEqual(before)
    })
  })

  async function refuses(opened: Opened, change: Change, code: string, words: string): Promise<void> {
    const before = await seen(opened)
    const refusal: unknown = await opened.workbook.apply([change]).then(() => null, (reason: unknown) => reason)
    expect(refusal).toBeInstanceOf(Problem)
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) as unknown })
    expect(await seen(opened)).toEqual(before)
  }
}
