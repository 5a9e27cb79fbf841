import type { ScaleId } from '../../../src/domain/grades/grade'
import { levelNamed, sizeNamed, suiteInTitle } from '../../../src/domain/grades/qualification-title'
import { scaleThatFits } from '../../../src/domain/grades/scale-that-fits'
import { scalesOfSuite, type Graded, type Size } from '../../../src/domain/grades/scales-of-suite'
import { suites, type Suite } from '../../../src/domain/suites'

const ALL: readonly ScaleId[] = ['single', 'double', 'triple', 'tech-award', 'firsts', 'double-level-2']

test.each<[string, ScaleId | undefined]>([
  ['P M D U', 'single'],
  ['P D*', 'single'],
  ['PP DM', 'double'],
  ['PPM DMM', 'triple'],
  ['L1P L2M', 'tech-award'],
  ['L1 L2M', 'firsts'],
  ['L2M M', 'tech-award'],
  ['L2PP L1', 'double-level-2'],
  ['M ? Predicted', 'single'],
  ['P M D M P M D P M DM', 'single'],
  ['P PP DMM', undefined],
  ['PP DMM', undefined],
  ['? x', undefined],
  ['', undefined]
])('%s: %s', (texts, scale) => {
  const counts = new Map<string, number>()
  for (const text of texts.split(' ')) counts.set(text, (counts.get(text) ?? 0) + 1)
  expect(scaleThatFits(counts, ALL)).toBe(scale)
})

test.each<[Suite, Graded, Size | undefined, readonly ScaleId[]]>([
  ['Tech Awards (2022)', 'unit', undefined, ['tech-award-component']],
  ['Tech Awards (2017)', 'qualification', undefined, ['tech-award']],
  ['L1/2 Firsts (2012)', 'unit', undefined, ['unit-firsts']],
  ['L1/2 Firsts (2012)', 'qualification', undefined, ['firsts', 'double-level-2']],
  ['L1/2 Firsts (2012)', 'qualification', 'double', ['double-level-2']],
  ['L3 Nationals (2016)', 'qualification', 'triple', ['triple']],
  ['L3 Nationals (2016)', 'qualification', undefined, ['single', 'double', 'triple']],
  ['L3 Nationals (2016)', 'external-unit', undefined, ['unit-external']],
  ['L3 Nationals (2010)', 'external-unit', undefined, ['unit']],
  ['International L3 (2020)', 'unit', undefined, ['unit']],
  ['International L3 (2020)', 'qualification', 'double', ['double']],
  ['International L2 (2020)', 'qualification', 'double', ['single', 'double', 'triple']],
  ['L2 (2010)', 'qualification', 'double', ['single', 'double-level-2']],
  ['L3/4 Foundation Diploma Art and Design', 'qualification', undefined, ['art-foundation']],
  ['PSD/Workskills/Skilled for Life', 'unit', undefined, ['pass-only']],
  ['VTCT Technical Award', 'unit', undefined, ['vtct-technical-award']],
  ['T Levels', 'qualification', undefined, []]
])('%s, %s, size %s: %j', (suite, graded, size, scales) => {
  expect(scalesOfSuite(suite, graded, size)).toEqual(scales)
})

test('a suite has scales for units and qualifications both, or for neither', () => {
  for (const suite of suites) expect(scalesOfSuite(suite, 'unit').length > 0).toBe(scalesOfSuite(suite, 'qualification').length > 0)
})

test.each<[string, Size | undefined]>([
  ['BTEC Level 3 National Extended Diploma in Sport', 'triple'], ['Extended Diploma (1080)', 'triple'], ['Diploma', 'double'],
  ['National Foundation Diploma in Business', 'single'], ['Extended Certificate', 'single'], ['Subsidiary Diploma', 'single'], ['360', 'single'],
  ['720 GLH', 'double'], ['Triple', 'triple'], ['Business', undefined], ['', undefined]
])('the size of "%s" is %s', (title, size) => {
  expect(sizeNamed(title)).toBe(size)
})

test.each<[string, Suite | undefined]>([
  ['Pearson BTEC Level 1/Level 2 Tech Award in Sport', 'Tech Awards (2017)'],
  ['BTEC Level 3 National Diploma in Business', 'L3 Nationals (2016)'],
  ['BTEC Level 1/Level 2 First Award in Engineering', 'L1/2 Firsts (2012)'],
  ['HND in Computing', 'Higher Nationals'],
  ['BTEC Higher National Certificate', 'Higher Nationals'],
  ['VTCT Level 2 Technical Award in Hair', 'VTCT Technical Award'],
  ['VTCT Level 3 Technical Level', 'VTCT Technical Certificate'],
  ['BTEC International Level 3 Diploma in IT', 'International L3 (2020)'],
  ['Level 2 Technical Diploma in Digital', 'L2 Technicals'],
  ['BTEC Level 1 Introductory Diploma', 'Entry and Introductory (2016)'],
  ['First Aid', undefined],
  ['A-level History', undefined]
])('the title "%s" is of %s', (title, suite) => {
  expect(suiteInTitle(title)).toBe(suite)
})

test.each<[string, number | undefined]>([
  ['Level 2 grade', 2], ['L2', 2], ['2', 2], ['L3', 3], ['Level 1/2', undefined], ['Level 1/Level 2', undefined], ['1/2', undefined],
  ['L1 and L2', undefined], ['Grade', undefined], ['Unit 2', undefined], ['BTEC Level 3 National', 3]
])('the level of "%s" is %s', (text, level) => {
  expect(levelNamed(text)).toBe(level)
})
