import { cellError, UNKNOWN, type CellValue } from '../../src/model/cell'
import { resultsOf, type SheetCells } from './work-out'

const cells: SheetCells = {
  A1: 12, A2: 7.5, A3: 0.1, A4: 60, A5: null, A6: 'X', A7: '12', A8: true, A9: '#N/A', A10: 5,
  B1: 'Pass', B2: 'merit', B3: 'PASS', B4: 'Distinction', B5: '10A', B6: 'U', B7: '2026-05-01', B8: '', B9: 'Pass*', B10: 'a~b',
  C1: 1, C2: 2, C3: 3, C4: 4, C5: 5
}

function value(formula: string): CellValue | undefined {
  // Every formula is made to hang on the cell that is written.
  return resultsOf({ sheets: { Marks: { ...cells, Z1: 0, J1: `=IF(ISNUMBER(Z1),${formula})` } } }, { Z1: 0 }).get('Marks!J1')
}

const error = cellError
const [NA, VALUE, DIV, NUM, REF] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#REF!'].map(error)

/** By Microsoft's own reference of each function, and what Excel is known to do. */
test.each<readonly [string, CellValue | undefined]>([
  // Numbers, texts and blanks among operators.
  ['A1+A2', 19.5], ['A1-A5', 12], ['A7+1', 13], ['A8+1', 2], ['A6+1', VALUE], ['A9+A6', NA], ['A6+A9', VALUE], ['1/A5', DIV], ['0^0', NUM], ['0^-1', DIV], ['(-8)^0.5', NUM], ['-2^2', 4], ['2^3^2', 64], ['50%', 0.5], ['9E307*10', 9e307 * 10 === Infinity ? NUM : 0],
  ['A1&"/"&A4', '12/60'], ['A8&""', 'TRUE'], ['A5&"x"', 'x'], ['A3&""', '0.1'], ['(1/3)&""', '0.333333333333333'],
  // What Excel may see as a date, and results that hang on the last digits.
  ['B7+1', UNKNOWN], ['0.1+0.2-0.3', UNKNOWN], ['0.1+0.2=0.3', UNKNOWN], ['1E-7&""', UNKNOWN],
  // Comparison: numbers before texts before truth values; capitals don't matter.
  ['B1=B3', true], ['"a"<"B"', true], ['A6>A4', true], ['A8>A6', true], ['A5=0', true], ['A5=""', true], ['B8=""', true], ['A7=12', false], ['"10A"<>B5', false], ['A9=A9', NA], ['"é"<"z"', UNKNOWN],
  ['SUM(A1:A8)', 79.6], ['SUM(A1:A9)', NA], ['SUM("3",TRUE,A7)', 4], ['SUM("x")', VALUE], ['SUM(A5)', 0], ['AVERAGE(A1,A4)', 36], ['AVERAGE(A5:A6)', DIV], ['MIN(A5:A6)', 0], ['MAX(A1:A4)', 60], ['PRODUCT(C1:C5)', 120],
  ['COUNT(A1:A9)', 4], ['COUNTA(A1:A9)', 8], ['COUNTBLANK(A1:A9)', 1], ['COUNT(A9,"x",1)', UNKNOWN], ['SUMPRODUCT(C1:C5,C1:C5)', 55], ['SUMPRODUCT(C1:C5,A1:A4)', VALUE],
  ['COUNTIF(A1:A10,12)', 2], ['COUNTIF(A1:A10,"12")', 2], ['COUNTIF(A1:A10,">=7.5")', 3], ['COUNTIF(A1:A10,"x")', 1], ['COUNTIF(B1:B10,"pass")', 2], ['COUNTIF(B1:B10,"p*")', 3], ['COUNTIF(B1:B10,"Pass~*")', 1], ['COUNTIF(B1:B10,"?")', 1], ['COUNTIF(A1:A10,TRUE)', 1], ['COUNTIF(A1:A9,"<>X")', UNKNOWN], ['COUNTIF(A1:A8,"<>X")', 7], ['COUNTIF(B1:B6,"<>")', 6], ['COUNTIF(A1:A9,"")', 1], ['COUNTIF(B1:B10,"10A")', 1], ['COUNTIF(B1:B10,"1/5/2026")', UNKNOWN],
  ['COUNTIFS(A1:A4,">5",B1:B4,"pass")', 1], ['COUNTIFS(A1:A4,">5",B1:B3,"pass")', VALUE], ['COUNTIFS(A4:A6,"",B1:B3,"merit")', 1], ['SUMIF(B1:B4,"pass",A1:A4)', 12.1], ['SUMIF(C1:C5,">2")', 12], ['SUMIFS(C1:C5,B1:B5,"<>Pass",C1:C5,"<5")', 6], ['AVERAGEIF(B1:B4,"none",A1:A4)', DIV], ['AVERAGEIFS(A1:A4,B1:B4,"merit")', 7.5],
  ['IF(A5,1,2)', 2], ['IF(A1>10,"high","low")', 'high'], ['IF(FALSE,1)', false], ['IF("x",1,2)', VALUE], ['IF(A9,1,2)', NA], ['IF(TRUE,A5)', 0], ['IF(TRUE,1,INDIRECT("A1"))', 1],
  ['_xlfn.IFS(A1>50,"a",A1>10,"b")', 'b'], ['_xlfn.IFS(A1>50,"a")', NA], ['IFERROR(A9,"none")', 'none'], ['IFERROR(A1,"none")', 12], ['_xlfn.IFNA(1/0,"none")', DIV], ['_xlfn.IFNA(A9,"none")', 'none'],
  ['AND(A1:A5)', true], ['AND(C1:C5,FALSE)', false], ['OR(A6)', VALUE], ['OR(A5,A1>50,TRUE)', true], ['NOT(A5)', true], ['AND(A9,FALSE)', NA], ['ISBLANK(A5)', true], ['ISNUMBER(A7)', false], ['ISTEXT(A6)', true], ['ISERROR(A9)', true], ['ISNA(1/0)', false],
  ['ROUND(2.675,2)', 2.68], ['ROUND(1.005,2)', 1.01], ['ROUND(-2.5,0)', -3], ['ROUND(1234,-2)', 1200], ['ROUNDUP(2.1,0)', 3], ['ROUNDUP(-2.1,0)', -3], ['ROUNDDOWN(2.99,1)', 2.9], ['ROUND(A6,0)', VALUE], ['INT(-2.5)', -3], ['INT(7)', 7], ['INT((0.7+0.1)*10)', UNKNOWN], ['ABS(-3)', 3],
  ['VLOOKUP("MERIT",B1:C5,2,FALSE)', 2], ['VLOOKUP("none",B1:C5,2,0)', NA], ['VLOOKUP("merit",B1:C5,3,FALSE)', REF], ['VLOOKUP("merit",B1:C5,0,FALSE)', VALUE], ['VLOOKUP("m*",B1:C5,2,FALSE)', UNKNOWN], ['VLOOKUP("merit",B1:C5,2)', UNKNOWN], ['VLOOKUP(A7,A1:C5,2,FALSE)', NA], ['HLOOKUP(12,A1:C5,5,FALSE)', 0], ['MATCH(60,A1:A4,0)', 4], ['MATCH(60,A1:A4)', UNKNOWN], ['MATCH(61,A1:A4,0)', NA],
  ['INDEX(A1:C5,2,3)', 2], ['INDEX(A1:A4,4)', 60], ['INDEX(A1:C1,3)', 1], ['INDEX(A1:A4,5)', REF], ['SUM(INDEX(A1:C4,0,3))', 10], ['INDEX(B1:B5,MATCH(3,C1:C5,0))', 'PASS'], ['_xlfn.XLOOKUP("u",B1:B6,A1:A6)', 'X'], ['_xlfn.XLOOKUP("none",B1:B6,A1:A6,"-")', '-'], ['_xlfn.XLOOKUP("none",B1:B6,A1:A6)', NA], ['_xlfn.XLOOKUP(3,C1:C5,B1:B5,,-1)', UNKNOWN],
  ['LEFT("0012",2)', '00'], ['RIGHT(A4,1)', '0'], ['MID("Unit 3",6,9)', '3'], ['MID("a",0,1)', VALUE], ['LEFT("a",-1)', VALUE], ['LEN(A8)', 4], ['TRIM("  a   b ")', 'a b'], ['UPPER("é1a")', 'É1A'], ['UPPER("straße")', UNKNOWN], ['LOWER("ABC")', 'abc'], ['_xlfn.CONCAT(B1:B2,"-")', 'Passmerit-'], ['CONCATENATE("a",1)', 'a1'],
  // What only Excel can tell.
  ['TODAY()', UNKNOWN], ['INDIRECT("A1")', UNKNOWN], ['OFFSET(A1,0,1)', UNKNOWN], ['A1:A4*2', UNKNOWN], ['SUM(A1:A4*2)', UNKNOWN], ['{1,2}', UNKNOWN], ['NOSUCH(1)', UNKNOWN], ['A1:INDEX(A1:A4,2)', UNKNOWN], ['(A1,A2)', UNKNOWN], ['TEXT(A1,"0.0")', UNKNOWN], ['[1]Other!A1', UNKNOWN], ['A1+', UNKNOWN]
])('%s', (formula, expected) => {
  expect(value(formula)).toEqual(expected)
})

test('a formula that is too long or too deep is left to Excel', () => {
  expect(value(`${'ABS('.repeat(500)}1${')'.repeat(500)}`)).toEqual(UNKNOWN)
  expect(value(Array.from({ length: 300 }, () => 'A1').join('+'))).toEqual(UNKNOWN)
  expect(value(`"${'x'.repeat(9000)}"`)).toEqual(UNKNOWN)
})
