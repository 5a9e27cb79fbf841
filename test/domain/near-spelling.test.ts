import fc from 'fast-check'
import { editDistance, nearSpelling } from '../../src/domain/near-spelling'

test.each([
  ['', '', 0], ['mark', 'mark', 0], ['mark', '', 4], ['candiate', 'candidate', 1], ['candidaet', 'candidate', 1],
  ['kitten', 'sitting', 3], ['ab', 'ba', 1], ['grâde', 'grade', 1]
])('from "%s" to "%s" are %i slips', (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips)
})

test.each<[string, readonly string[], string | undefined]>([
  ['ta.simlar-mark', ['ta.similar-mark', 'ta.cohort-size'], 'ta.similar-mark'],
  ['colour', ['ta.similar-mark', 'today'], undefined],
  ['mrk', ['mark'], undefined],
  ['series a', ['series b', 'series c'], undefined],
  ['series b', ['series c', 'series b'], 'series b'],
  ['anything', [], undefined]
])('"%s" among %j is most likely %s', (text, known, expected) => {
  expect(nearSpelling(text, known)).toBe(expected)
})

const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') })

test('a distance that is not wanted is not told', () => {
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, most) => {
    const distance = editDistance(one, other)
    expect(editDistance(one, other, most)).toBe(distance > most ? Infinity : distance)
  }))
})

test('a distance is the same both ways, and no longer than the longer text', () => {
  fc.assert(fc.property(word, word, (one, other) => {
    const distance = editDistance(one, other)
    expect(editDistance(other, one)).toBe(distance)
    expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
    expect(distance === 0).toBe(one === other)
  }))
})

test('what is one slip away is found', () => {
  const known = ['candidate number', 'moderation sample', 'internal verifier']
  fc.assert(fc.property(fc.constantFrom(...known), fc.nat(), fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }), (spelling, place, letter) => {
    const at = place % spelling.length
    expect(nearSpelling(spelling.slice(0, at) + letter + spelling.slice(at + 1), known)).toBe(spelling)
    expect(nearSpelling(spelling.slice(0, at) + spelling.slice(at + 1), known)).toBe(spelling)
  }))
})
