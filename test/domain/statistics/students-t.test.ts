import { studentsT } from '../../../src/domain/statistics/students-t'
import reference from './reference.json'

test.each(reference.t)(`$probability with $freedom degrees of freedom as SciPy ${reference.scipy} has it`, ({ probability, freedom, t }) => {
  expect(Math.abs(studentsT(probability, freedom) - t)).toBeLessThan(1e-9 * Math.max(1, Math.abs(t)))
})

test.each([[0, 3], [1, 3], [NaN, 3], [0.9, 0], [0.9, 1.5]])('refuses %d with %d degrees of freedom', (probability, freedom) => {
  expect(() => studentsT(probability, freedom)).toThrow(RangeError)
})
