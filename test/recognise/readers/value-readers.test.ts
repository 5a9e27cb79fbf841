import { dayOf } from '../../../src/domain/dates'
import { cellError, UNKNOWN, type CellValue } from '../../../src/model/cell'
import type { ColumnType } from '../../../src/recognise/kind'
import { readAs } from './read-as'

const role = {
  several: { assessor: ['teacher'], IV: ['internal verifier'], 'Lead-IV': ['LIV'], 'head-of-art-and-design': [] }
}

test.each<[ColumnType, CellValue, unknown]>([
  ['unit', 'Unit 3', '3'],
  ['unit', 'U3', '3'],
  ['unit', 3, '3'],
  ['unit', '03', '3'],
  ['unit', 'unit no. 3', '3'],
  ['unit', 'Unit 3: Social Media', '3'],
  ['unit', '3 – Social Media', '3'],
  ['unit', 'Unit\u00A012', '12'],
  ['unit', 'C2', 'C2'],
  ['unit', 'Unit K2', 'K2'],
  ['unit', 'Y/507/1234', 'Y/507/1234'],
  ['unit', 'United Nations', 'United Nations'],
  ['list', 'P1; P2, M1', ['P1', 'P2', 'M1']],
  ['list', 'P1\nP2\r\nM1', ['P1', 'P2', 'M1']],
  ['list', 'P1-P4', ['P1', 'P2', 'P3', 'P4']],
  ['list', 'p1–p3', ['P1', 'P2', 'P3']],
  ['list', 'P1 to P3, D1', ['P1', 'P2', 'P3', 'D1']],
  ['list', 'P1 - 3', ['P1', 'P2', 'P3']],
  ['list', 'P1, P2 and P3 & M1', ['P1', 'P2', 'P3', 'M1']],
  ['list', 'P1/P2/M1', ['P1', 'P2', 'M1']],
  ['list', 'P1 P2 M1', ['P1', 'P2', 'M1']],
  ['list', 'P1-P3 and M1', ['P1', 'P2', 'P3', 'M1']],
  ['list', 'A.P1-A.P3', ['A.P1', 'A.P2', 'A.P3']],
  ['list', 'A.P1-P3', ['A.P1', 'A.P2', 'A.P3']],
  ['list', '2B.M3-2B.M4', ['2B.M3', '2B.M4']],
  ['list', 'A-C', ['A', 'B', 'C']],
  ['list', '1-3', ['1', '2', '3']],
  ['list', 'LO1-LO3', ['LO1', 'LO2', 'LO3']],
  ['list', 'P1-P1', ['P1']],
  ['list', 'BTEC-2024-01; U3-A1', ['BTEC-2024-01', 'U3-A1']],
  ['list', 'A4; B2-3; 12-05', ['A4', 'B2-3', '12-05']],
  ['list', 'Plan and review, well-being', ['Plan and review', 'well-being']],
  ['list', 5, ['5']],
  ['people', 'Smith, Jo', ['Smith, Jo']],
  ['people', 'Smith, Mary Ann', ['Smith, Mary Ann']],
  ['people', 'Smith, J A', ['Smith, J A']],
  ['people', 'A Khan; B Lee', ['A Khan', 'B Lee']],
  ['people', 'A Khan / B Lee', ['A Khan', 'B Lee']],
  ['people', 'A Khan and B Lee', ['A Khan', 'B Lee']],
  ['people', 'A Khan & B Lee\nC Shah', ['A Khan', 'B Lee', 'C Shah']],
  ['people', 'A Khan, B Lee', ['A Khan', 'B Lee']],
  ['people', 'Mr Khan, Mrs Lee', ['Mr Khan', 'Mrs Lee']],
  ['people', 'Smith, Jo; Lee, Ann', ['Smith, Jo', 'Lee, Ann']],
  ['people', 'Khan, A, Lee, B', ['Khan, A', 'Lee, B']],
  ['people', 'Khan, Lee, Shah', ['Khan', 'Lee', 'Shah']],
  ['people', '  Alexandra   Anderson ', ['Alexandra Anderson']],
  ['weekdays', 'Mon, Wed', [1, 3]],
  ['weekdays', 'Monday-Thursday', [1, 2, 3, 4]],
  ['weekdays', 'Mon to Wed & Fri', [1, 2, 3, 5]],
  ['weekdays', 'tues/thurs', [2, 4]],
  ['weekdays', 'Wed Mon', [1, 3]],
  ['weekdays', 'Fri–Mon', [1, 5, 6, 0]],
  ['weekdays', 'Mondays', [1]],
  ['year', 2019, 2019],
  ['year', ' 2019 ', 2019],
  ['year', '2018-19', 2019],
  ['year', '2018/2019', 2019],
  ['share', 0.8, 0.8],
  ['share', 80, 0.8],
  ['share', '80 %', 0.8],
  ['share', '80 per cent', 0.8],
  ['share', '4/5', 0.8],
  ['share', '4 out of 5', 0.8],
  ['share', 'None', 0],
  ['share', 'some', 'some'],
  ['share', 'ALL', 1],
  ['share', 'Y', 1],
  ['share', false, 0],
  ['share', 1, 1],
  ['count-or-list', 3, 3],
  ['count-or-list', '3', 3],
  ['count-or-list', '3 pieces', 3],
  ['count-or-list', 'none', 0],
  ['count-or-list', 'mock; classwork, homework', 3],
  ['count-or-list', 'mock exam', 1],
  ['count-or-list', 'P1-P4', 4],
  ['yes-no-or-text', 'Yes', 'yes'],
  ['yes-no-or-text', 'n/a', 'not-applicable'],
  ['yes-no-or-text', 'None', 'no'],
  ['yes-no-or-text', 'No – not declared', 'no'],
  ['yes-no-or-text', '25% extra time', { text: '25% extra time' }],
  ['yes-no-or-text', 'Noted with family', { text: 'Noted with family' }],
  ['yes-no-or-date', 'Y', 'yes'],
  ['yes-no-or-date', 46_157, dayOf(2026, 5, 15)],
  ['yes-no-or-date', '15/05/26', dayOf(2026, 5, 15)],
  ['yes-no-or-date', 0, 'no'],
  ['date-or-open', 'Open', 'open'],
  ['date-or-open', 'pending', 'open'],
  ['date-or-open', '15 May 2026', dayOf(2026, 5, 15)],
  ['suite', 'BTEC Firsts', 'L1/2 Firsts (2012)'],
  ['suite', 'Tech Award', 'Tech Award'],
  ['suite', 'Our own suite', 'Our own suite'],
  [role, 'Teacher', ['assessor']],
  [role, 'assessor; IV', ['assessor', 'IV']],
  [role, 'IV/LIV and teacher', ['IV', 'Lead-IV', 'assessor']],
  [role, 'teacher, Assessor', ['assessor']],
  [role, 'Head of Art and Design; LIV', ['head-of-art-and-design', 'Lead-IV']]
])('%j: %j is %j', (type, cell, value) => {
  const { values, odd } = readAs(type, [cell])
  expect(values).toEqual([value])
  expect(odd).toEqual([])
})

test.each<[ColumnType, CellValue, string]>([
  ['list', 'P4-P1', 'has a range that runs backwards'],
  ['list', 'C-A', 'has a range that runs backwards'],
  ['people', '12', 'is not a name, or several with ";" between them'],
  ['people', 'A Khan; ?', 'is not a name, or several with ";" between them'],
  ['weekdays', 'M, T', 'does not name days such as "Mon, Wed" or "Monday-Thursday"'],
  ['weekdays', 'Mon-', 'does not name days such as "Mon, Wed" or "Monday-Thursday"'],
  ['weekdays', 3, 'does not name days such as "Mon, Wed" or "Monday-Thursday"'],
  ['year', 19, 'is not a year such as 2019 or 2018-19'],
  ['year', '2018-20', 'is not a year such as 2019 or 2018-19'],
  ['year', 43_586, 'is not a year such as 2019 or 2018-19'],
  ['share', 120, 'is not a share such as 80%, 4/5, none, some or all'],
  ['share', 1.5, 'is not a share such as 80%, 4/5, none, some or all'],
  ['share', '5/4', 'is not a share such as 80%, 4/5, none, some or all'],
  ['share', '0/0', 'is not a share such as 80%, 4/5, none, some or all'],
  ['share', 'most', 'is not a share such as 80%, 4/5, none, some or all'],
  ['share', 'constructor', 'is not a share such as 80%, 4/5, none, some or all'],
  ['count-or-list', '2 mock exams', 'is neither a whole number nor a list'],
  ['count-or-list', -1, 'is neither a whole number nor a list'],
  ['count-or-list', 2.5, 'is neither a whole number nor a list'],
  ['yes-no-or-date', 'later', 'is neither yes, no nor a date'],
  ['yes-no-or-date', '31/02/2026', 'is not a date that exists'],
  ['date-or-open', 'closed', 'is neither a date nor "open"'],
  ['date-or-open', '05/15/2026', 'has no month 15: dates are read with the day first'],
  [role, 'caretaker', 'is none of "assessor", "IV", "Lead IV", "head of art and design"'],
  [role, 'IV; caretaker', 'holds "caretaker", which is none of "assessor", "IV", "Lead IV", "head of art and design"'],
  [role, ';', 'is none of "assessor", "IV", "Lead IV", "head of art and design"']
])('%j: %j %s', (type, cell, message) => {
  const { values, odd } = readAs(type, [cell])
  expect(values).toEqual([undefined])
  expect(odd).toEqual([`0: ${message}`])
})

const types: readonly ColumnType[] = [
  'unit', 'list', 'people', 'weekdays', 'year', 'share', 'count-or-list', 'yes-no-or-text', 'yes-no-or-date', 'date-or-open', 'suite',
  'grade-of-unit', 'grade-of-qualification', 'grade-of-unit-or-qualification', 'grade-of-vtct', 'tech-award-grade', 'criterion', role
]

test.each(types)('%j: errors, formulas without a result and blanks', type => {
  const { values, odd, blank } = readAs(type, [cellError('#N/A'), UNKNOWN, null, ' '])
  expect(values).toEqual([undefined, undefined, undefined, undefined])
  expect(odd).toEqual(['0: is an error value', '1: is a formula whose result is not stored in the file'])
  expect(blank).toEqual([false, false, true, true])
})

test.each(['list', 'people', 'weekdays', 'year', 'share', 'suite', 'grade-of-unit', 'criterion', 'date-or-open'] as const)(
  '%s: a dash, n/a and tbc are as good as blank',
  type => {
    const { values, odd, blank } = readAs(type, ['–', 'n/a', 'TBC'])
    expect({ values, odd, blank }).toEqual({ values: [undefined, undefined, undefined], odd: [], blank: [true, true, true] })
  }
)

test('an x is a yes only where nothing else is marked', () => {
  expect(readAs('yes-no-or-text', ['x', null]).values).toEqual(['yes', undefined])
  expect(readAs('yes-no-or-text', ['x', 'Y']).odd).toEqual(['0: may be a tick or a cross, since the column holds other marks too'])
})

test('dates are counted from 1904 where the workbook does', () => {
  expect(readAs('yes-no-or-date', [44_695], { dateSystem: 1904 }).values).toEqual([dayOf(2026, 5, 15)])
  expect(readAs('date-or-open', [44_695], { dateSystem: 1904 }).values).toEqual([dayOf(2026, 5, 15)])
})

test('a suite without its year is settled by the specification or the academic year', () => {
  const years = { type: 'integer', values: [2017, 2022, null] } as const
  const typed = ['Tech Award', 'Tech Award', 'Tech Award']
  expect(readAs('suite', typed, { beside: { 'specification-year': years } }).values).toEqual([
    'Tech Awards (2017)', 'Tech Awards (2022)', 'Tech Award'
  ])
  expect(readAs('suite', ['Tech Award'], { academicYear: 2025 }).values).toEqual(['Tech Awards (2022)'])
})
