import fc from 'fast-check'

/**
 * Values such as mark sheets hold, in columns A to F: numbers, numbers as text, texts, dates, errors and blanks. No truth
 * values: LibreOffice takes them for numbers, as Excel does not.
 */
export const DATA: readonly (readonly (string | number | null | { readonly error: string })[])[] = [
  [12, 0, 'X', 'Pass', '10A', 46001],
  [7.5, 3, 'pass', 'Merit', '10B', 46002],
  [0.1, 0.2, 'Absent', 'Distinction*', '10A', 46120],
  [60, 61, '13', 'PASS', '11C', 46121],
  [-4, 2.675, 'Unit 3', 'U', '10B', null],
  [100, null, '', 'Distinction', '10A', 45999],
  [33.333333333333336, 1, 'True story', 'Merit', '10C', 46300],
  [8, 18, 'a*b', 'Near pass', '', 46001],
  [1, 45, { error: '#N/A' }, 'Pass', '10A', 46003],
  [2, 1.005, { error: '#DIV/0!' }, ' Pass  mark ', '10B', 46004],
  [3, 1234.5, '0014', 'Unclassified', '10C', 46005],
  [0, 99.95, null, 'é', '10A', 46006]
]

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F']

const row = fc.integer({ min: 1, max: DATA.length })
const cell = fc.tuple(fc.constantFrom(...COLUMNS), row).map(([column, at]) => `Data!${column}${at}`)
const span = fc.tuple(row, row).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
const columnOf = (letters: readonly string[]) => fc.tuple(fc.constantFrom(...letters), span).map(([column, [first, last]]) => `Data!${column}${first}:${column}${last}`)
const whole = fc.constantFrom(...COLUMNS).map(column => `Data!$${column}$1:$${column}$12`)
const block = fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('B', 'C', 'E'), span).map(([left, right, [first, last]]) => `Data!${left}${first}:${right}${last}`)
const area = fc.oneof(columnOf(COLUMNS), columnOf(['A', 'B']), block)
const number = fc.oneof(fc.integer({ min: -5, max: 100 }), fc.constantFrom(0.5, 1.25, 2.675, 0.1, 40)).map(String)
const text = fc.constantFrom('"Pass"', '"merit"', '"X"', '"10A"', '""', '"Unit 3"', '"Distinction"', '"zz"')
const digits = fc.constantFrom('0', '1', '2', '-1')
const criterion = fc.constantFrom('">=10"', '"<40"', '"<>"', '">0"', '"Pass"', '"p*"', '"<>Pass"', '"10?"', 60, '"=60"', '"<=2.675"', '"*ss*"', '""', '"10A"', 'Data!A4', 'Data!D2')

/** Truth values stand where only truth values do, for LibreOffice writes them otherwise into texts. */
const { formula } = fc.letrec<{ formula: string; value: string; truth: string }>(tie => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, { arbitrary: cell, weight: 4 }, { arbitrary: number, weight: 3 }, { arbitrary: text, weight: 1 }, { arbitrary: tie('formula'), weight: 3 }),
  truth: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.tuple(tie('value'), fc.constantFrom('=', '<>', '<', '>', '<=', '>='), tie('value')).map(([one, operator, other]) => `${one}${operator}${other}`),
    fc.tuple(cell, fc.constantFrom('""', '"X"', '"Pass"', '0')).map(([one, other]) => `${one}=${other}`),
    tie('value').map(of => `ISNUMBER(${of})`),
    tie('value').map(of => `ISTEXT(${of})`),
    tie('value').map(of => `ISERROR(${of})`),
    cell.map(of => `ISBLANK(${of})`),
    fc.tuple(fc.constantFrom('AND', 'OR'), tie('truth'), tie('truth')).map(([name, ...parts]) => `${name}(${parts.join()})`),
    tie('truth').map(of => `NOT(${of})`)
  ),
  formula: fc.oneof(
    fc.tuple(tie('value'), fc.constantFrom('+', '-', '*', '/', '^', '&'), tie('value')).map(([one, operator, other]) => `(${one}${operator}${other})`),
    tie('value').map(of => `-${of}`),
    tie('value').map(of => `${of}%`),
    fc.tuple(fc.constantFrom('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT'), area).map(([name, of]) => `${name}(${of})`),
    fc.tuple(fc.constantFrom('SUM', 'AVERAGE', 'MAX'), area, number).map(([name, of, other]) => `${name}(${of},${other})`),
    area.map(of => `COUNTBLANK(${of})`),
    fc.tuple(area, criterion).map(([of, asked]) => `COUNTIF(${of},${asked})`),
    fc.tuple(whole, criterion, whole, criterion).map(parts => `COUNTIFS(${parts.join()})`),
    fc.tuple(fc.constantFrom('SUMIF', 'AVERAGEIF'), whole, criterion, fc.constantFrom('A', 'B')).map(([name, of, asked, column]) => `${name}(${of},${asked},Data!$${column}$1:$${column}$12)`),
    fc.tuple(fc.constantFrom('SUMIFS', 'AVERAGEIFS'), fc.constantFrom('A', 'B'), whole, criterion, whole, criterion)
      .map(([name, column, ...conditions]) => `${name}(Data!$${column}$1:$${column}$12,${conditions.join()})`),
    fc.tuple(tie('truth'), tie('value'), tie('value')).map(parts => `IF(${parts.join()})`),
    fc.tuple(tie('truth'), tie('value'), tie('truth'), tie('value')).map(parts => `_xlfn.IFS(${parts.join()})`),
    fc.tuple(tie('value'), tie('value')).map(parts => `IFERROR(${parts.join()})`),
    fc.tuple(fc.constantFrom('ROUND', 'ROUNDUP', 'ROUNDDOWN'), tie('value'), digits).map(([name, of, places]) => `${name}(${of},${places})`),
    fc.tuple(fc.constantFrom('INT', 'ABS'), tie('value')).map(([name, of]) => `${name}(${of})`),
    fc.tuple(tie('value'), fc.constantFrom(1, 2, 3, 7), fc.constantFrom('FALSE', '0')).map(([wanted, index, exact]) => `VLOOKUP(${wanted},Data!$A$1:$F$12,${index},${exact})`),
    fc.tuple(fc.constantFrom('"Pass"', '"Merit"', '"u"', '"none"', 'Data!D5'), fc.constantFrom(1, 2)).map(([wanted, index]) => `VLOOKUP(${wanted},Data!$D$1:$E$12,${index},FALSE)`),
    fc.tuple(cell, fc.constantFrom(1, 5, 12, 13)).map(([wanted, index]) => `HLOOKUP(${wanted},Data!$A$1:$F$12,${index},FALSE)`),
    fc.tuple(tie('value'), whole).map(([wanted, of]) => `MATCH(${wanted},${of},0)`),
    fc.tuple(whole, row).map(([of, at]) => `INDEX(${of},${at})`),
    fc.tuple(block, fc.constantFrom(1, 2, 5), fc.constantFrom(1, 2, 4)).map(([of, at, across]) => `INDEX(${of},${at},${across})`),
    fc.tuple(whole, cell).map(([of, wanted]) => `INDEX(${of},MATCH(${wanted},Data!$D$1:$D$12,0))`),
    fc.tuple(fc.constantFrom('LEFT', 'RIGHT'), tie('value'), fc.constantFrom(0, 1, 3, 99)).map(([name, of, count]) => `${name}(${of},${count})`),
    fc.tuple(tie('value'), fc.constantFrom(1, 2, 50), fc.constantFrom(0, 2, 99)).map(parts => `MID(${parts.join()})`),
    fc.tuple(fc.constantFrom('LEN', 'TRIM', 'UPPER', 'LOWER'), tie('value')).map(([name, of]) => `${name}(${of})`),
    fc.tuple(tie('value'), tie('value')).map(parts => `CONCATENATE(${parts.join()})`),
    columnOf(['A', 'B', 'D', 'E']).map(of => `_xlfn.CONCAT(${of})`),
    fc.tuple(columnOf(['A', 'B']), fc.constantFrom('A', 'B')).map(([of, column]) => `SUMPRODUCT(${of},${of.replace(/[AB](?=\d)/g, column)})`)
  )
}))

/** Formulas over the data, the same on every run. */
export function madeFormulas(count: number, seed: number): readonly string[] {
  return fc.sample(formula, { numRuns: count, seed })
}
