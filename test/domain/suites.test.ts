import { isSuite, suites, suitesNamed, type Suite, type SuiteYears } from '../../src/domain/suites'

test.each(suites)('%s is its own name', suite => {
  expect(suitesNamed(suite)).toEqual([suite])
  expect(suitesNamed(`BTEC ${suite.toUpperCase()}`)).toEqual([suite])
  expect(isSuite(suite)).toBe(true)
})

test.each<[string, SuiteYears, readonly Suite[]]>([
  ['BTEC Tech Award', {}, ['Tech Awards (2017)', 'Tech Awards (2022)']],
  ['Tech Awards', { academic: 2021 }, ['Tech Awards (2017)']],
  ['Tech Award', { academic: 2022 }, ['Tech Awards (2017)', 'Tech Awards (2022)']],
  ['Pearson BTEC Tech Award', { academic: 2023 }, ['Tech Awards (2022)']],
  ['Tech Award', { specification: 2022, academic: 2021 }, ['Tech Awards (2022)']],
  ['Tech Award 2022', {}, ['Tech Awards (2022)']],
  ['2017 Tech Award', { academic: 2025 }, ['Tech Awards (2017)']],
  ['BTEC Firsts', {}, ['L1/2 Firsts (2012)']],
  ['Firsts 2018', {}, ['L1/2 Firsts (2012)']],
  ['Level 1/2 Firsts', {}, ['L1/2 Firsts (2012)']],
  ['QCF Nationals', {}, ['L3 Nationals (2010)']],
  ['Legacy Nationals', {}, ['L3 Nationals (2010)']],
  ['RQF Nationals', {}, ['L3 Nationals (2016)']],
  ['BTEC Nationals (RQF)', {}, ['L3 Nationals (2016)']],
  ['BTEC Nationals (QCF)', {}, ['L3 Nationals (2010)']],
  ['Nationals 2018', {}, ['L3 Nationals (2016)']],
  ['BTEC Level 3 Nationals (2016)', {}, ['L3 Nationals (2016)']],
  ['L3 Nationals (from 2016)', {}, ['L3 Nationals (2016)']],
  ['Nationals', {}, ['L3 Nationals (2010)', 'L3 Nationals (2016)']],
  ['Nationals', { specification: 2019 }, ['L3 Nationals (2016)']],
  ['Nationals', { specification: 1999 }, ['L3 Nationals (2010)', 'L3 Nationals (2016)']],
  ['PSD', {}, ['PSD/Workskills/Skilled for Life']],
  ['L2 Skills', {}, ['L2 Industry Skills']],
  ['New International', {}, ['International L3 (2020)', 'International L2 (2020)']],
  ['International Level 2', {}, ['International L2 (2020)']],
  ['VTCT Technical Award', {}, ['VTCT Technical Award']],
  ['GCSE', {}, []],
  ['', {}, []]
])('"%s" %j: %j', (name, years, named) => {
  expect(suitesNamed(name, years)).toEqual(named)
})

test('a name that is no suite, or of every object, is not one', () => {
  expect(['GCSE', 'toString', ''].map(isSuite)).toEqual([false, false, false])
})
