import { dayOf } from '../../src/domain/dates'
import { criteriaMet, type ProgrammeHistory } from '../../src/domain/programme-criteria'
import type { Criterion } from '../../src/domain/programme-rating'

const rated = dayOf(2021, 12, 3)

/** A programme of which all is known, and that meets no criterion. */
const plain: ProgrammeHistory = {
  ratedOn: rated,
  academicYear: 2021,
  supportBefore: false,
  flaggedByManager: false,
  investigation: null,
  firstDelivered: 2017,
  firstSamples: ['released', 'released', 'released'],
  exemptReason: 'none',
  ratingBefore: 'medium',
  registrations: 40,
  registrationsBefore: 40,
  registrationsEarlier: 80,
  newSpecification: false,
  licence: false,
  significantRise: 25
}

test('a plain programme meets none', () => {
  expect(Object.values(criteriaMet(plain)).every(met => met === false)).toBe(true)
})

const warned = (day: number) => ({ investigation: { day, endedInWarning: true } })

test.each<[string, Criterion, Partial<ProgrammeHistory>, boolean | undefined]>([
  ['a licence', 1, { licence: true }, true],
  ['a new specification', 2, { newSpecification: true }, true],
  ['idle last year', 3, { registrationsBefore: 0 }, true],
  ['idle last year and before', 3, { registrationsBefore: 0, registrationsEarlier: 0 }, false],
  ['idle last year, before not known', 3, { registrationsBefore: 0, registrationsEarlier: undefined }, undefined],
  ['support', 4, { supportBefore: true, flaggedByManager: undefined }, true],
  ['a flag', 4, { flaggedByManager: true }, true],
  ['no support, flag not known', 4, { flaggedByManager: undefined }, undefined],
  ['not fully sampled two years ago', 5, { firstSamples: ['released', 'NYFS', 'released'] }, true],
  ['one year not known', 5, { firstSamples: ['released', undefined, 'released'] }, undefined],
  ['a warning a year and a day ago', 6, warned(dayOf(2020, 12, 2)), false],
  ['a warning a year ago to the day', 6, warned(dayOf(2020, 12, 3)), false],
  ['a warning within the year', 6, warned(dayOf(2020, 12, 4)), true],
  ['a warning after the rating', 6, warned(dayOf(2021, 12, 4)), false],
  ['an outcome not known', 6, { investigation: { day: dayOf(2021, 3, 1), endedInWarning: undefined } }, undefined],
  ['an investigation without a warning', 6, { investigation: { day: dayOf(2021, 3, 1), endedInWarning: false } }, false],
  ['blocked three years ago', 7, { firstSamples: ['released', 'released', 'blocked'] }, true],
  ['released only after a resample', 7, { firstSamples: ['released-after-resample', 'released', 'released'] }, true],
  ['a rise of a quarter', 11, { registrations: 50 }, true],
  ['a smaller rise', 11, { registrations: 49 }, false],
  ['new this year', 12, { firstDelivered: 2021 }, true],
  ['new by its registrations', 12, { firstDelivered: undefined, registrationsBefore: 0, registrationsEarlier: 0 }, true],
  ['not new by its registrations', 12, { firstDelivered: undefined }, false],
  ['Low last year', 14, { ratingBefore: 'low' }, true],
  ['not running', 14, { exemptReason: 'not-running' }, true],
  ['deferred, but sampled within the year', 14, { exemptReason: 'deferred', lastSampledOn: dayOf(2021, 3, 1) }, false],
  ['exempt at first sample', 14, { exemptReason: undefined, firstSamples: ['exempt'] }, true],
  ['nothing known', 14, { exemptReason: undefined, ratingBefore: undefined, firstSamples: [] }, undefined]
])('%s: criterion %i', (_, criterion, history, met) => {
  expect(criteriaMet({ ...plain, ...history })[criterion]).toBe(met)
})
