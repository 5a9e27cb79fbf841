import { markingAreas } from '../../src/domain/marking-area'

const band = (outcome: string, from: number, to = from) => ({ outcome, by: 'band', from, to })
const mark = (outcome: string, from: number, to = from) => ({ outcome, by: 'mark', from, to })

test.each([
  ['A4', [band('A', 4)]],
  ['A4; B2-3', [band('A', 4), band('B', 2, 3)]],
  ['A 4', [band('A', 4)]],
  ['A 10-14', [mark('A', 10, 14)]],
  ['A marks 14 to 10', [mark('A', 10, 14)]],
  ['LO A, band 4', [band('A', 4)]],
  ['LO A, band 4 lenient, top of band 3', [band('A', 4)]],
  ['Learning outcome B bands 2-3', [band('B', 2, 3)]],
  ['Task 1 band 4\nTask 2 marks 3-5', [band('1', 4), mark('2', 3, 5)]],
  ['LOA4', [band('A', 4)]],
  ['All students, see report of 14 May', []],
  ['A little lenient', []],
  ['', []]
])('%j names %j', (text, areas) => {
  expect(markingAreas(text)).toEqual(areas)
})
