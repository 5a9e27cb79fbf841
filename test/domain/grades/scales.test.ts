import fc from 'fast-check'
import { compareGrades, isAchieved, type ScaleId } from '../../../src/domain/grades/grade'
import { lettersOf } from '../../../src/domain/grades/letters'
import { readGrade } from '../../../src/domain/grades/read-grade'
import { scaleIds, scaleOf } from '../../../src/domain/grades/scales'

/** From the lowest, as the awarding bodies print them. */
const names: Readonly<Record<ScaleId, string>> = {
  unit: 'U P M D',
  'unit-external': 'U N P M D',
  'unit-firsts': 'U L1 L2P L2M L2D',
  'tech-award': 'U L1P L1M L1D L2P L2M L2D L2D*',
  'tech-award-component': 'U L1P L1M L1D L2P L2M L2D',
  firsts: 'U L1 L2P L2M L2D L2D*',
  single: 'U P M D D*',
  double: 'U PP MP MM DM DD D*D D*D*',
  'double-level-2': 'U L1 L2PP L2MP L2MM L2DM L2DD L2D*D L2D*D*',
  triple: 'U PPP MPP MMP MMM DMM DDM DDD D*DD D*D*D D*D*D*',
  'art-foundation': 'U P M D',
  'pass-only': 'U P',
  vtct: 'Fail P M D D*',
  'vtct-technical-award': 'Fail L1P L1M L1D L1D* L2P L2M L2D L2D*'
}

const anyGrade = fc.constantFrom(...scaleIds.flatMap(id => scaleOf(id).grades))

test('every scale is listed', () => {
  expect([...scaleIds].sort()).toEqual(Object.keys(names).sort())
})

test.each(Object.entries(names))('%s is %s', (id, expected) => {
  const { grades } = scaleOf(id as ScaleId)
  expect(grades.map(({ name }) => name).join(' ')).toBe(expected)
  expect(grades.map(({ rank }) => rank)).toEqual(grades.map((_, place) => place))
  expect(grades.map(isAchieved)).toEqual(grades.map((_, place) => place > 0))
})

test('every name reads back, however its case and spaces fall', () => {
  const gap = fc.constantFrom('', ' ', '\u00A0', '-', '  ')
  fc.assert(
    fc.property(anyGrade, fc.array(gap, { minLength: 6, maxLength: 6 }), fc.boolean(), (grade, gaps, small) => {
      const text = Array.from(grade.name, (letter, place) => `${letter}${gaps[place] ?? ''}`).join('')
      expect(readGrade(small ? text.toLowerCase() : text, grade.scale)).toEqual(grade)
    })
  )
})

test('every spelling reads back to its grade', () => {
  for (const id of scaleIds) for (const [spelling, grade] of scaleOf(id).spellings) expect(readGrade(spelling, id)).toBe(grade)
})

test('the letters of pairs and triples may stand in any order', () => {
  const several = fc.constantFrom(...(['double', 'triple'] as const).flatMap(id => scaleOf(id).grades.slice(1)))
  const shuffled = several.chain(grade => {
    const letters = lettersOf(grade.name)
    return fc.tuple(fc.constant(grade), fc.shuffledSubarray([...letters], { minLength: letters.length }))
  })
  fc.assert(fc.property(shuffled, ([grade, letters]) => readGrade(letters.join(''), grade.scale)?.name === grade.name))
})

test('grades of one scale are strictly ordered, those of two are not compared', () => {
  fc.assert(
    fc.property(anyGrade, anyGrade, (one, other) => {
      const order = compareGrades(one, other)
      if (one.scale !== other.scale) return order === undefined
      const back = compareGrades(other, one)
      return order !== undefined && back !== undefined && order + back === 0 && (order === 0) === (one.name === other.name)
    })
  )
})

test('a scale that is not known is refused', () => {
  expect(() => scaleOf('gcse' as ScaleId)).toThrow('There is no scale of grades "gcse".')
})
