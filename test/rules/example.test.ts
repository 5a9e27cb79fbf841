import { cellError } from '../../src/model/cell'
import { parseSheets } from '../../src/rules/example'

describe('parseSheets', () => {
  it('reads cells as a person would type them', () => {
    const [sheet] = parseSheets(`
      0014 | 14 | 0 | -1 | 41.5 | 9276308686 | 12/05/2026 | TRUE | FALSE | #N/A | ✓ |  | X`)
    expect(sheet?.grid.rows).toEqual([
      { number: 1, cells: ['0014', 14, 0, -1, 41.5, 9276308686, '12/05/2026', true, false, cellError('#N/A'), '✓', null, 'X'] }
    ])
  })

  it('counts a blank line as a row and ends a row with its last value', () => {
    const [sheet] = parseSheets(`
      Series | May/June 2026 | |

      Mark
      `)
    expect(sheet).toEqual({
      name: 'Sheet1',
      grid: { rows: [{ number: 1, cells: ['Series', 'May/June 2026'] }, { number: 3, cells: ['Mark'] }] }
    })
  })

  it('begins a sheet at each name', () => {
    const sheets = parseSheets(`
      == Class A ==
      Mark
      30
      == Class B ==
      Mark`)
    expect(sheets.map(({ name, grid }) => [name, grid.rows.length])).toEqual([['Class A', 2], ['Class B', 1]])
  })
})
