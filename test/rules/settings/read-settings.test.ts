import { cellError, UNKNOWN } from '../../../src/model/cell'
import { familyKey, startingSettings } from '../../../src/rules/settings'
import { readSettings } from '../../../src/rules/settings/read-settings'
import { readText, readWorkbook } from '../../recognise/read-sheet'

function given(rows: string, dateSystem: 1900 | 1904 = 1900) {
  return readSettings(readText(`Setting | Value | Note\n${rows}`, dateSystem))
}

test('what the workbook gives takes the place of the starting values, and nothing else does', () => {
  const { settings, given: names, faults } = given(`
    ta.similar-mark | 5 | as agreed
    TA.Art names    | Art; Fine Art |
    today           | 01/05/2026 |
    rulebook        | TA |
    ta.work-weeks   |    | not decided yet
    Entered on EOL  | 60 |`)
  expect(faults).toEqual([])
  expect(names).toEqual(['ta.similar-mark', 'ta.art-names', 'today', 'rulebook', 'entered-on-eol'])
  expect(settings).toEqual({
    ...startingSettings,
    'ta.similar-mark': 5,
    'ta.art-names': ['Art', 'Fine Art'],
    today: 20574,
    rulebook: 'pearson-tech-awards-2025-26',
    'entered-on-eol': 60
  })
})

test('settings of each size and grade', () => {
  const { settings } = given(`
    ia.threshold.Extended Diploma.D*D*D* | 270 |
    IA.Threshold.extended diploma.P      | 108 |
    ia.combination.Diploma               | 1; 2; 7 |
    ia.compensation.Diploma              | 2 |`)
  expect(settings['ia.threshold'].get(familyKey('Extended diploma', 'D*D*D*'))).toBe(270)
  expect(settings['ia.threshold'].get(familyKey('Extended Diploma', 'P'))).toBe(108)
  expect(settings['ia.combination'].get(familyKey('Diploma'))).toEqual(['1', '2', '7'])
  expect(settings['ia.compensation']).toEqual(new Map([['diploma', 2]]))
})

test('the rows that map headings', () => {
  const { mappings } = given(`
    map.Set A.1.Cand. ref | candidate-number |
    Map . Marks.Notes     | - |
    map.Marks.Later       |   |`)
  expect(mappings.map(({ path, column, row }) => [path, column, row.number])).toEqual([
    ['Set A.1.Cand. ref', 'candidate-number', 3],
    ['Marks.Notes', '-', 4]
  ])
})

test.each([
  ['ta.simlar-mark | 5', 'unknown', 'There is no setting named "ta.simlar-mark".', 'If ta.similar-mark is meant, write that: until then the row is not used.'],
  ['Colour | 5\nta.work-weeks | 3', 'unknown', 'There is no setting named "Colour".', 'Correct the name, or delete the row: it is not used.'],
  ['ta.similar-mark | many', 'impossible', '"many" is no value for ta.similar-mark, which takes a whole number from 0 to 100.', 'Correct the value or clear the cell: until then its starting value holds, 3.'],
  ['today | soon', 'impossible', '"soon" is no value for today, which takes a date such as 31 January 2021.', 'Correct the value or clear the cell: until then the setting counts as blank.'],
  ['ta.work-weeks | 3\nTA.Work-weeks | 4', 'twice', 'TA.Work-weeks is set to another value in B2, and that one is used.', 'Keep one of the two rows.']
])('%s', (rows, kind, message, fix) => {
  expect(given(rows).faults).toMatchObject([{ kind, message, fix }])
})

test('an impossible value leaves the starting value', () => {
  expect(given('ta.similar-mark | many').settings['ta.similar-mark']).toBe(startingSettings['ta.similar-mark'])
})

test('the same value twice is no fault', () => {
  expect(given('ta.work-weeks | 12\nta.work-weeks | "12"').faults).toHaveLength(1)
  expect(given('ta.work-weeks | 12\nta.work-weeks | 12').faults).toEqual([])
})

test('settings of something else are nobody’s fault', () => {
  expect(given('Printer | Room 4\nColour | blue')).toMatchObject({ faults: [], given: [] })
})

test('an error is quoted, and a formula without a result is not taken for blank', () => {
  const cells = [['Setting', 'Value', 'Note'], ['today', UNKNOWN], ['ta.work-weeks', cellError('#N/A')]]
  const grid = { rows: cells.map((row, index) => ({ number: index + 1, cells: row })) }
  expect(readSettings(readWorkbook([{ name: 'Settings', grid }])).faults).toMatchObject([
    { kind: 'not-stored', message: 'The value of today is a formula whose result is not stored in the file.' },
    { kind: 'impossible', message: '#N/A is no value for ta.work-weeks, which takes a whole number from 0 to 520.' }
  ])
})

test('dates count as the workbook does', () => {
  expect(given('today | 44682', 1904).settings.today).toBe(given('today | 46144', 1900).settings.today)
})

test('several settings sheets are read in order, and the first value counts', () => {
  const { settings, faults } = readSettings(readText(`
    == Settings ==
    Setting | Value | Note
    ta.work-weeks | 10 |
    == More settings ==
    Setting | Value | Note
    ta.work-weeks | 20 |
    ia.work-weeks | 30 |`))
  expect([settings['ta.work-weeks'], settings['ia.work-weeks']]).toEqual([10, 30])
  expect(faults).toMatchObject([{ sheet: { name: 'More settings' }, message: 'ta.work-weeks is set to another value in B2 of the sheet Settings, and that one is used.' }])
})
