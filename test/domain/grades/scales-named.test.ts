import { scalesNamed } from '../../../src/domain/grades/scales-named'

const nothing = { suite: '', title: '', level: '', size: '' }

test.each([
  [{ title: 'Level 3 National Extended Diploma in Sport' }, 'qualification', ['triple']],
  [{ suite: 'Tech Awards (2022)' }, 'unit', ['tech-award-component']],
  [{ suite: 'L1/2 Firsts (2012)' }, 'qualification', ['firsts', 'double-level-2']],
  [{ title: 'Diploma in Art', level: '3' }, 'qualification', ['double']],
  [{ title: 'Diploma in Art', level: '2' }, 'qualification', []],
  [{ title: 'Sport' }, 'qualification', []],
  [{}, 'component', ['tech-award-component']],
  [{ suite: 'VTCT Technical Award' }, 'vtct', ['vtct-technical-award']]
] as const)('%j, graded as %s: %j', (said, graded, scales) => {
  expect(scalesNamed({ ...nothing, ...said }, graded)).toEqual(scales)
})
