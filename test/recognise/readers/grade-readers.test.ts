import type { CellValue } from '../../../src/model/cell'
import type { Grade } from '../../../src/domain/grades/grade'
import { readAs } from './read-as'

/** Grades as `scale name`. */
const shown = (values: readonly unknown[]) => values.map(value => (value === undefined ? undefined : `${(value as Grade).scale} ${(value as Grade).name}`))
const suite = (...values: readonly CellValue[]) => ({ suite: { type: 'suite', values } }) as const
const text = (...values: readonly CellValue[]) => ({ type: 'text', values }) as const

test('each row is read by its own suite', () => {
  const { values, odd } = readAs('grade-of-qualification', ['D*', 'L2*', 'DM', 'U'], {
    beside: suite('L2 Technicals', 'Tech Award', 'RQF Nationals', 'Tech Awards (2022)')
  })
  expect(shown(values)).toEqual(['single D*', 'tech-award L2D*', 'double DM', 'tech-award U'])
  expect(odd).toEqual([])
})

test('the size settles the scale, in a column, in the title or by the letters', () => {
  const nationals = suite('RQF Nationals', 'RQF Nationals', 'RQF Nationals')
  const bySize = { ...nationals, 'qualification-size': text('Extended Diploma', 'Diploma', '360') }
  expect(shown(readAs('grade-of-qualification', ['U', 'U', 'U'], { beside: bySize }).values)).toEqual(['triple U', 'double U', 'single U'])
  const byTitle = { qualification: text('BTEC Level 3 National Extended Diploma in Sport', 'BTEC National Foundation Diploma in IT') }
  const { values, odd } = readAs('grade-of-qualification', ['MDM', 'DM'], { beside: byTitle })
  expect(shown(values)).toEqual(['triple DMM', undefined])
  expect(odd).toEqual(['1: is not a grade of a qualification of single size, U to D*'])
  expect(shown(readAs('grade-of-qualification', ['DMM', 'DM', 'U'], { beside: nationals }).values)).toEqual(['triple DMM', 'double DM', 'single U'])
})

test('without a suite the scale is that which fits the whole column', () => {
  expect(shown(readAs('grade-of-unit', ['P', 'Near Pass', 'D']).values)).toEqual(['unit-external P', 'unit-external N', 'unit-external D'])
  expect(shown(readAs('grade-of-unit', ['P', 'Merit', 'NYA']).values)).toEqual(['unit P', 'unit M', 'unit U'])
  expect(shown(readAs('grade-of-unit', ['P', 'L1', 'M']).values)).toEqual(['unit-firsts L2P', 'unit-firsts L1', 'unit-firsts L2M'])
  expect(shown(readAs('grade-of-qualification', ['PP', 'DD*']).values)).toEqual(['double PP', 'double D*D'])
  const none = readAs('grade-of-qualification', ['PP', 'L2M', 'D', '?'])
  expect(none.values).toEqual([undefined, undefined, undefined, undefined])
  const among = 'stands among grades of other scales, and no column or label says the suite'
  expect(none.odd).toEqual([`0: ${among}`, `1: ${among}`, `2: ${among}`, '3: is not a grade'])
})

test('units across are read by one scale', () => {
  const beside = { 'unit-grade:2': { type: 'grade-of-unit', values: ['L1', 'L2M'] } } as const
  expect(shown(readAs('grade-of-unit', ['P', 'M'], { id: 'unit-grade:1', beside }).values)).toEqual(['unit-firsts L2P', 'unit-firsts L2M'])
  expect(shown(readAs('grade-of-unit', ['P', 'M'], { id: 'unit-grade:1' }).values)).toEqual(['unit P', 'unit M'])
})

test('external units have a near pass', () => {
  const beside = { ...suite('RQF Nationals', 'RQF Nationals'), 'assessment-type': text('external', 'internal') }
  expect(shown(readAs('grade-of-unit', ['M', 'M'], { beside }).values)).toEqual(['unit-external M', 'unit M'])
})

const NO_LEVEL = 'may be of Level 1 or of Level 2: say which in the cell, the heading or a label "Level"'

test('letters without a level are of Level 2 only where the heading or a level says so', () => {
  const cells = ['M', 'L2M', 'Level 2 Distinction*']
  const beside = suite('Tech Award', 'Tech Award', 'Tech Award')
  expect(readAs('grade-of-qualification', cells, { beside })).toMatchObject({ odd: [`0: ${NO_LEVEL}`] })
  const byHeading = readAs('grade-of-qualification', cells, { beside, heading: 'Level 2 grade' })
  expect(shown(byHeading.values)).toEqual(['tech-award L2M', 'tech-award L2M', 'tech-award L2D*'])
  const levels = { ...beside, level: text('2', '1/2', 'Level 1/2') }
  expect(shown(readAs('grade-of-qualification', ['M', 'M', 'M'], { beside: levels }).values)).toEqual(['tech-award L2M', undefined, undefined])
})

test('grades of components go up to L2D', () => {
  const { values, odd } = readAs('tech-award-grade', ['L2D', 'D2', 'L2D*', 'P'])
  expect(shown(values)).toEqual(['tech-award-component L2D', 'tech-award-component L2D', undefined, undefined])
  expect(odd).toEqual(['2: is not a grade of a Tech Award component, U to L2D', `3: ${NO_LEVEL}`])
})

test('a grade of either kind is the unit\'s where the row names one', () => {
  const beside = { ...suite('Tech Awards (2022)', 'Tech Awards (2022)'), 'unit-number': { type: 'unit', values: ['3', null] } } as const
  const { values } = readAs('grade-of-unit-or-qualification', ['L2M', 'L2*'], { beside })
  expect(shown(values)).toEqual(['tech-award-component L2M', 'tech-award L2D*'])
})

test('VTCT grades are of the type of qualification', () => {
  const type = { enum: { 'Technical-Award': [], 'Technical-Certificate': [] } } as const
  const beside = { 'qualification-type': { type, values: ['Technical Award', 'Technical Certificate', 'Technical Award'] } }
  const { values, odd } = readAs('grade-of-vtct', ['Level 1 Distinction*', 'Merit', 'D*D'], { beside })
  expect(shown(values)).toEqual(['vtct-technical-award L1D*', 'vtct M', undefined])
  expect(odd).toEqual(['2: is not a grade of a VTCT Technical Award, Fail to L2D*'])
  expect(shown(readAs('grade-of-vtct', ['Refer', 'D*']).values)).toEqual(['vtct Fail', 'vtct D*'])
})

test.each(['Predicted M', '?', 'P/M', 'X', 'M, D', 'maybe'])('"%s" is not understood', cell => {
  const { values, odd } = readAs('grade-of-unit', [cell, 'M', 'D'])
  expect(values[0]).toBeUndefined()
  expect(odd).toEqual(['0: is not a grade of a unit, U to D'])
})

test('NA is a grade, a dash is a blank', () => {
  const { values, blank } = readAs('grade-of-unit', ['NA', '-', 'P'])
  expect(shown(values)).toEqual(['unit U', undefined, 'unit P'])
  expect(blank).toEqual([false, true, false])
})
