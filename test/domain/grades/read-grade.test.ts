import type { ScaleId } from '../../../src/domain/grades/grade'
import { bestLetterOn, gradeNamed, lacksLevel, readGrade } from '../../../src/domain/grades/read-grade'

const spellings: Readonly<Partial<Record<ScaleId, Readonly<Record<string, readonly string[]>>>>> = {
  unit: {
    U: ['u', 'Unclassified', 'Fail', 'F', 'R', 'refer', 'Not achieved', 'NA', 'NYA', 'not yet achieved'],
    P: ['p', 'Pass', ' PASS ', 'P.'],
    M: ['Merit', 'm', 'M\u00A0'],
    D: ['Distinction', 'Dist', 'Dist.', '(D)']
  },
  'unit-external': { N: ['Near Pass', 'NP', 'near-pass', 'n'], P: ['Pass'] },
  'unit-firsts': { L1: ['Level 1', '1', 'L1', 'Level 1 Pass'], L2P: ['P', 'Level 2 Pass'], L2D: ['Distinction'] },
  'tech-award': {
    U: ['Unclassified'],
    L1P: ['l1 pass', '1P', 'P1', 'Pass (Level 1)'],
    L1M: ['M1'],
    L1D: ['Level 1 Distinction'],
    L2P: ['2P', 'L2 Pass'],
    L2M: ['Merit (Level 2)', 'Level 2 Merit'],
    L2D: ['L2-D', 'D2'],
    'L2D*': ['L2*', '*2', '2*', 'Level 2 Distinction Star', 'Level 2 Distinction*', 'Level 2 distinction★', 'D*2', 'D2*', 'L2 Dist *']
  },
  firsts: { L1: ['Level 1', '1'], 'L2D*': ['L2D *', 'Level 2 Distinction star'] },
  single: { 'D*': ['D *', 'Dist*', 'Distinction Star', 'D★', 'distinction*', 'd-star'], U: ['Fail'] },
  double: { MP: ['PM', 'pm', 'Merit Pass', 'M P'], DM: ['MD'], 'D*D': ['DD*', 'Distinction* Distinction', 'D Dist*'], 'D*D*': ['D★D★'] },
  'double-level-2': { L1: ['Level 1'], L2MP: ['L2PM', 'Level 2 MP', 'Level 2 Merit Pass'], 'L2D*D': ['L2 DD*'] },
  triple: { DMM: ['MDM', 'MMD', 'Distinction Merit Merit'], 'D*D*D': ['DD*D*', 'D*DD*'], MPP: ['PPM'] },
  'art-foundation': { D: ['Distinction'] },
  'pass-only': { P: ['A', 'Achieved', 'Pass'], U: ['Not achieved', 'Fail'] },
  vtct: { Fail: ['F', 'U', 'Refer', 'fail'], 'D*': ['Distinction*'] },
  'vtct-technical-award': { Fail: ['F'], 'L1D*': ['Level 1 Distinction*', 'L1*'], L2P: ['2P'] }
}

const table = Object.entries(spellings).flatMap(([scale, grades]) =>
  Object.entries(grades).flatMap(([name, typed]) => typed.map(text => [text, scale as ScaleId, name] as const))
)

test.each(table)('"%s" of %s is %s', (text, scale, name) => {
  expect(readGrade(text, scale)).toEqual(gradeNamed(name, scale))
  expect(readGrade(text, scale)?.name).toBe(name)
})

test.each<[string, ScaleId]>([
  ['', 'unit'], ['X', 'unit'], ['?', 'unit'], ['P?', 'unit'], ['Predicted M', 'unit'], ['M (predicted)', 'unit'], ['P/M', 'unit'],
  ['P, M', 'unit'], ['P M', 'unit'], ['N', 'unit'], ['D*', 'unit'], ['D*', 'art-foundation'], ['M', 'pass-only'], ['1', 'unit'],
  ['L3P', 'tech-award'], ['L1D*', 'tech-award'], ['L2P*', 'tech-award'], ['L2P/L2M', 'tech-award'], ['2', 'tech-award'], ['L2', 'tech-award'],
  ['L2D*', 'tech-award-component'], ['L1', 'tech-award'], ['P', 'tech-award'], ['Merit', 'firsts'], ['DM', 'single'], ['D', 'double'],
  ['DP', 'double'], ['DDM', 'double'], ['DPP', 'triple'], ['D**D', 'double'], ['PP', 'double-level-2'], ['TRUE', 'unit'],
  ['P'.repeat(100), 'triple']
])('"%s" is no grade of %s', (text, scale) => {
  expect(readGrade(text, scale)).toBeUndefined()
})

test.each<[string, ScaleId, 1 | 2, string]>([
  ['Merit', 'tech-award', 2, 'L2M'], ['P', 'tech-award-component', 1, 'L1P'], ['D*', 'firsts', 2, 'L2D*'], ['PM', 'double-level-2', 2, 'L2MP'],
  ['L1P', 'tech-award', 2, 'L1P'], ['D', 'single', 2, 'D']
])('"%s" of %s at Level %d is %s', (text, scale, level, name) => {
  expect(readGrade(text, scale, level)?.name).toBe(name)
})

test.each<[string, ScaleId, boolean]>([
  ['Merit', 'tech-award', true], ['L2M', 'tech-award', false], ['?', 'tech-award', false], ['M', 'single', false], ['M', 'unit-firsts', false],
  ['DD', 'double-level-2', true]
])('"%s" lacks its level on %s: %s', (text, scale, lacks) => {
  expect(lacksLevel(text, scale)).toBe(lacks)
})

test.each<[string, ScaleId, ScaleId, string | undefined]>([
  ['DMM', 'triple', 'unit', 'D'], ['D*DD', 'triple', 'unit', 'D'], ['D*DD', 'triple', 'single', 'D*'], ['MP', 'double', 'unit', 'M'],
  ['U', 'triple', 'unit', 'U'], ['L2DM', 'double-level-2', 'unit-firsts', 'L2D'], ['L1', 'firsts', 'unit-firsts', 'L1'],
  ['D*', 'single', 'tech-award-component', 'L2D'], ['L2D*', 'tech-award', 'unit', 'D'], ['L1M', 'tech-award', 'tech-award-component', 'L1M'],
  ['DM', 'double', 'pass-only', undefined], ['Fail', 'vtct', 'unit', 'U'], ['N', 'unit-external', 'unit', undefined]
])('the best letter of %s (%s) on %s is %s', (name, from, to, best) => {
  const grade = gradeNamed(name, from)
  if (!grade) throw new Error(`${name} is not on the scale.`)
  expect(bestLetterOn(grade, to)?.name).toBe(best)
})
