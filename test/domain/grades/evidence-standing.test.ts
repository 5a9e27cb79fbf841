import { evidenceStanding, isPlainDistinction, lacksStar } from '../../../src/domain/grades/evidence-standing'
import type { Grade, ScaleId } from '../../../src/domain/grades/grade'
import { gradeNamed } from '../../../src/domain/grades/read-grade'

function grade(name: string, scale: ScaleId): Grade {
  const found = gradeNamed(name, scale)
  if (!found) throw new Error(`There is no ${name} on ${scale}.`)
  return found
}

it.each([
  ['M', 'unit', 'D', 'single', -1],
  ['D', 'unit', 'D*', 'single', 0],
  ['D', 'single', 'D*', 'single', 0],
  ['M', 'unit', 'DMM', 'triple', -1],
  ['D', 'unit', 'DMM', 'triple', 0],
  ['D', 'unit', 'PPP', 'triple', 1],
  ['DMM', 'triple', 'DDM', 'triple', -1],
  ['U', 'unit', 'U', 'single', 0],
  ['L2M', 'tech-award-component', 'L2D*', 'tech-award', -1],
  ['L2P', 'tech-award-component', 'L1D', 'tech-award', 1],
  ['P', 'unit', 'L2M', 'firsts', -1]
] as const)('%s of %s stands to %s of %s as %i', (shown, shownScale, given, givenScale, sign) => {
  expect(Math.sign(evidenceStanding(grade(shown, shownScale), grade(given, givenScale)) ?? NaN)).toBe(sign)
})

it.each([
  ['P', 'pass-only', 'M', 'single'],
  ['P', 'unit', 'L1D', 'tech-award'],
  ['DM', 'double', 'DMM', 'triple']
] as const)('holds no order between %s of %s and %s of %s', (shown, shownScale, given, givenScale) => {
  expect(evidenceStanding(grade(shown, shownScale), grade(given, givenScale))).toBeUndefined()
})

it('misses a star only where the evidence could show one', () => {
  const star = grade('D*', 'single')
  expect(lacksStar([grade('D', 'single')], star)).toBe(true)
  expect(lacksStar([grade('D', 'unit')], star)).toBe(false)
  expect(lacksStar([grade('D', 'single'), star], star)).toBe(false)
  expect(lacksStar([grade('D', 'single')], grade('D', 'single'))).toBe(false)
})

it.each([['D', true], ['DDD', true], ['L2D', true], ['D*', false], ['DDM', false], ['U', false]] as const)('%s is plain: %s', (name, plain) => {
  expect(isPlainDistinction(name)).toBe(plain)
})
