import { parseTechAwardGrade } from '../../src/domain/tech-award-grade'

test.each([
  ['U', 'U'],
  ['Unclassified', 'U'],
  ['L1P', 'L1P'],
  ['l1 pass', 'L1P'],
  ['M1', 'L1M'],
  ['Level 1 Distinction', 'L1D'],
  ['2P', 'L2P'],
  ['Merit (Level 2)', 'L2M'],
  ['L2-D', 'L2D'],
  ['D2', 'L2D'],
  ['L2D*', 'L2D*'],
  ['L2*', 'L2D*'],
  ['*2', 'L2D*'],
  ['Level 2 Distinction Star', 'L2D*'],
  ['Level 2 distinction★', 'L2D*'],
  ['D*2', 'L2D*']
])('%s is %s', (text, grade) => {
  expect(parseTechAwardGrade(text, 'qualification')).toBe(grade)
  expect(parseTechAwardGrade(text, 'component')).toBe(grade === 'L2D*' ? undefined : grade)
})

test.each(['', 'P', 'Merit', 'L3P', 'L1D*', 'L2P*', 'L2P/L2M', 'X', '2', 'L2', '?', 'predicted L2M'])('"%s" is no grade', text => {
  expect(parseTechAwardGrade(text, 'qualification')).toBeUndefined()
})
