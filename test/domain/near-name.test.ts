import fc from 'fast-check'
import { isNearName } from '../../src/domain/near-name'
import { comparableName } from '../../src/domain/person-name'

test.each<[string, string, boolean]>([
  ['Jon Smith', 'John Smith', true],
  ['Smith, John', 'Jhon Smith', true],
  ['Tom Brown', 'Tom Browne', true],
  ['Mohammed Khan', 'Muhammad Khan', true],
  ['Zoë García-Ash', 'Zoe Ash', true],
  ['Anne-Marie Jones', 'Annemarie Jones', true],
  ['Kit Mc Donald', 'Kit McDonald', true],
  ['Sam Green', 'Samantha Green', true],
  ['José Ash', 'Jose Ash', false],
  ['Jo Smith', 'Jo Smith', false],
  ['Mia Smith', 'Mya Smith', false],
  ['Ben Jones', 'Dan Jones', false],
  ['Jo Smith', 'Bo Smith', false],
  ['Alfie Smith', 'Ellie Smith', false],
  ['Jon Smith', 'John Smyth', false],
  ['Jon', 'John', false],
  ['', 'John Smith', false],
  ['Harry Baker', 'Henry Barker', false]
])('%s and %s are nearly the same: %s', (one, other, near) => {
  expect(isNearName(comparableName(one), comparableName(other))).toBe(near)
  expect(isNearName(comparableName(other), comparableName(one))).toBe(near)
})

const word = fc.stringMatching(/^[a-z]{4,9}$/)

test('one letter left out of a word of four letters or more is near, unless that is the other word', () => {
  fc.assert(
    fc.property(word, word, fc.nat(8), (first, last, at) => {
      fc.pre(at < first.length)
      const [whole, short] = [`${first} ${last}`, `${first.slice(0, at)}${first.slice(at + 1)} ${last}`].map(comparableName)
      fc.pre(whole !== short)
      expect(isNearName(whole ?? '', short ?? '')).toBe(true)
    })
  )
})
