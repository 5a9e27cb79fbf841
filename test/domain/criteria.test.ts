import fc from 'fast-check'
import { criterionLetter, gradeEarned, highestGradeOpen, plainAim, plainCriterion } from '../../src/domain/criteria'

test.each([
  ['P1', 'P', 'P1'], ['a.m2', 'M', 'M2'], ['2B.D1', 'D', 'D1'], ['BC.D12', 'D', 'D12'], ['1A.1', undefined, '1A.1'], ['P', undefined, 'P'],
  ['P0', undefined, 'P0'], ['Poster', undefined, 'POSTER']
])('%s has the letter %s and is compared as %s', (criterion, letter, plain) => {
  expect([criterionLetter(criterion), plainCriterion(criterion)]).toEqual([letter, plain])
})

test.each([
  ['A', 'A'], ['b', 'B'], ['Learning aim C', 'C'], ['LA A', 'A'], ['LO2', '2'], ['A: Explore markets', 'A'], ['Aim 3', '3'], ['A – Explore', 'A'],
  ['Lab work', 'LAB WORK'], ['Aims', 'AIMS']
])('the aim %s is %s', (typed, aim) => {
  expect(plainAim(typed)).toBe(aim)
})

test.each<[string[], string[], string]>([
  [['P1', 'M1'], ['D1'], 'M'],
  [['P1', 'M1', 'D1'], ['P2'], 'U'],
  [['P1', 'D1'], [], 'D'],
  [['P1', 'D1'], ['M1'], 'P'],
  [['M1'], [], 'M'],
  [[], [], 'U'],
  [['1A.1'], [], 'U']
])('%j achieved and %j not leave %s open', (achieved, notAchieved, grade) => {
  expect(highestGradeOpen({ achieved, notAchieved })).toBe(grade)
})

test.each<[string[], string[], string]>([
  [['P1', 'P2', 'M1', 'D1'], ['P1', 'P2', 'M1'], 'M'],
  [['A.P1', 'A.M1'], ['P1', 'M1'], 'M'],
  [['P1', 'P2'], ['P1'], 'U'],
  [['P1', 'D1'], ['P1', 'D1'], 'D'],
  [[], ['P1'], 'U']
])('of %j the achieved %j earn %s', (all, achieved, grade) => {
  expect(gradeEarned(all, achieved)).toBe(grade)
})

test('what is earned is never more than what decisions leave open', () => {
  const criterion = fc.constantFrom('P1', 'P2', 'M1', 'M2', 'D1')
  fc.assert(
    fc.property(fc.uniqueArray(criterion), fc.uniqueArray(criterion), (all, some) => {
      const achieved = some.filter(one => all.includes(one))
      const notAchieved = all.filter(one => !some.includes(one))
      const order = ['U', 'P', 'M', 'D']
      expect(order.indexOf(gradeEarned(all, achieved))).toBeLessThanOrEqual(order.indexOf(highestGradeOpen({ achieved, notAchieved })))
    })
  )
})
