import fc from 'fast-check'
import { freeSheetName } from '../../src/workbook/sheet-name'

describe('names of sheets', () => {
  test.each([
    ['Flags', [], 'Flags'],
    ['Flags', ['FLAGS'], 'Flags (2)'],
    ['Flags', ['flags', 'Flags (2)', 'Flags (4)'], 'Flags (3)'],
    ['History', [], 'History (2)'],
    ["'a/b:c'", [], 'a b c'],
    ['[]', [], 'Sheet'],
    ['A name that is longer than Excel allows', [], 'A name that is longer than Exce'],
    ['A name that is longer than Excel allows', ['a name that is longer than exce'], 'A name that is longer than (2)']
  ])('%j beside %j becomes %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name)
  })

  test('every name is free and one that Excel accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wanted, others) => {
        const taken = [...others, wanted]
        const name = freeSheetName(wanted, taken)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*(?<!')$/)
        expect(taken.map(other => other.toLowerCase())).not.toContain(name.toLowerCase())
      })
    )
  })
})
