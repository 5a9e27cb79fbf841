import { serialOfIsoDate } from '../../../src/workbook/xlsx/iso-date'

// Serials of the 1900 system as Excel shows them; ECMA-376 part 1, 18.17.4 has those of 1900 and 1904.
describe('an ISO date as a serial number', () => {
  test.each([
    ['1900-01-01', 1900, 1],
    ['1900-02-28', 1900, 59],
    ['1900-03-01', 1900, 61],
    ['2026-05-01', 1900, 46143],
    ['2026-05-01T12:00:00', 1900, 46143.5],
    ['2026-05-01T06:00:00.000Z', 1900, 46143.25],
    ['2026-05-01T18:00', 1900, 46143.75],
    ['18:00:00', 1900, 0.75],
    ['T18:00', 1900, 0.75],
    ['1904-01-01', 1904, 0],
    ['2026-05-01', 1904, 44681]
  ] as const)('%s in %i', (text, system, serial) => { expect(serialOfIsoDate(text, system)).toBe(serial); })

  test.each(['', ' ', '2026-02-30', '2026-13-01', '01/05/2026', '2026-05-01T', 'T', 'Z'])('%j is none', text => {
    expect(serialOfIsoDate(text, 1900)).toBeUndefined()
  })
})
