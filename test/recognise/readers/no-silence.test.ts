import fc from 'fast-check'
import { cellError, UNKNOWN } from '../../../src/model/cell'
import type { ColumnType } from '../../../src/recognise/kind'
import { readAs } from './read-as'

const types: readonly ColumnType[] = [
  'text', 'candidate-number', 'component', 'unit', 'suite', 'academic-year', 'year', 'number', 'integer', 'mark', 'attempt', 'share', 'date',
  'date-or-open', 'series', 'weekdays', 'list', 'count-or-list', 'people', 'yes-no', 'yes-no-or-tick', 'yes-no-or-text', 'yes-no-or-date',
  'tick', 'tick-or-date', 'text-or-tick', 'tech-award-grade', 'grade-of-unit', 'grade-of-qualification', 'grade-of-unit-or-qualification',
  'grade-of-vtct', 'criterion', { enum: { one: ['1'], two: [] } }, { several: { one: ['1'], two: [] } }
]

const typed = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[PMDUL12*★ ,;/x✓Y-]{1,12}$/u),
  fc.constantFrom('Level 2 Distinction*', 'P1-P4', 'Smith, Jo; A Lee', 'Mon-Thu', '4/5', '31/02/2026', 'n/a', 'NA', '?', 'Predicted M', '\u00A0'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, cellError('#N/A'), UNKNOWN)
)

test('whatever a cell holds, it is understood, blank, or reported', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.array(typed, { minLength: 1, maxLength: 8 }), fc.constantFrom('P1', 'Level 2 grade', 'x'), (type, cells, heading) => {
      const { values, odd, blank } = readAs(type, cells, { heading })
      const reported = new Set(odd.map(line => Number.parseInt(line, 10)))
      for (const [row, value] of values.entries()) {
        expect([value !== undefined, blank[row] === true, reported.has(row)].filter(Boolean)).toHaveLength(1)
      }
      for (const line of odd) expect(line).toMatch(/^\d+: \p{L}.*[^.]$/su)
    }),
    { numRuns: 1000 }
  )
})
