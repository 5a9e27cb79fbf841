import { setAssignmentYears } from '../../src/domain/set-assignment-years'

test.each<[string, number[] | undefined]>([
  ['2023-24', [2023]],
  ['23/24', [2023]],
  ['Sept 2022', [2022]],
  ['September 2023', [2023]],
  ['Jan 2024', [2023]],
  ['2024', [2024, 2023]],
  ['tbc', undefined],
  ['Version 2023', undefined],
  ['2023-25', undefined]
])('a set assignment of %s may be of %j', (text, years) => {
  expect(setAssignmentYears(text, 9)).toEqual(years)
})
