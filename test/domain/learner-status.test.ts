import { dayOf } from '../../src/domain/dates'
import { statusByCourse } from '../../src/domain/learner-status'

const lastDay = dayOf(2021, 8, 31)

it.each([
  [1, 2, false, undefined, 'mid-flight'],
  [2, 2, false, undefined, 'certificating'],
  [1, 1, false, undefined, 'certificating'],
  [1, 2, true, undefined, 'certificating'],
  [undefined, undefined, false, dayOf(2021, 7, 31), 'certificating'],
  [undefined, 2, false, dayOf(2022, 7, 31), 'mid-flight'],
  [1, 2, false, dayOf(2021, 7, 31), undefined],
  [undefined, undefined, false, undefined, undefined]
] as const)('year %s of %s, topped up %s, complete by %s: %s', (yearOfCourse, courseLength, toppedUp, completion, status) => {
  expect(statusByCourse({ yearOfCourse, courseLength, toppedUp, completion }, lastDay)).toBe(status)
})
