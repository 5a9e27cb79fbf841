import type { TypedWorkbook } from '../../src/recognise/typed-sheet'
import { differencesIn } from '../../src/rules/every-sheet/identity-differences'
import { nearNamesIn } from '../../src/rules/every-sheet/near-names'
import { cohortOf, misspelt, numbersFrom, read, sheetOf, type Made } from './made-up-cohort'

/** Cohorts as large as no school's, so that what raises no alarm here raises none there. */
const LEARNERS = 2000
const COHORTS = 5

const seeds = Array.from({ length: COHORTS }, (_, index) => index + 1)
const SHEETS = 2

/** Each disagreement is kept from both sides. */
function alarms(workbook: TypedWorkbook): number {
  return (nearNamesIn(workbook).length + differencesIn(workbook).length) / SHEETS
}

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

const some = (made: readonly Made[], share: number, next: () => number) => made.filter(() => next() < share)

test('namesakes and siblings raise no alarm where all sheets are of the same learners', () => {
  const counts = seeds.map(seed => {
    const made = cohortOf(LEARNERS, numbersFrom(seed))
    return alarms(read(sheetOf('Entries', made, ['number', 'uln', 'name']), sheetOf('Marks', made, ['number', 'name']), sheetOf('List', made, ['name'])))
  })
  expect(counts).toEqual(seeds.map(() => 0))
})

test('classes raise no alarm beside each other and the whole cohort', () => {
  const counts = seeds.map(seed => {
    const made = cohortOf(LEARNERS, numbersFrom(seed))
    const classes = Array.from({ length: 10 }, (_, index) => sheetOf(`11${index}`, made.slice(index * 200, index * 200 + 200), index % 2 ? ['name'] : ['number', 'name']))
    return alarms(read(sheetOf('Entries', made, ['number', 'uln', 'name']), ...classes))
  })
  expect(counts).toEqual(seeds.map(() => 0))
})

test('where one learner in twenty is missing from each sheet, at most one alarm in a thousand learners is false', () => {
  const counts = seeds.map(seed => {
    const next = numbersFrom(seed)
    const made = cohortOf(LEARNERS, next)
    return alarms(read(sheetOf('Entries', some(made, 0.95, next), ['number', 'name']), sheetOf('List', some(made, 0.95, next), ['name'])))
  })
  expect(sum(counts)).toBeLessThanOrEqual((LEARNERS * COHORTS) / 1000)
})

test('every name that is misspelt on a list without numbers is found, unless someone else bears the right or the wrong one', () => {
  const shares = seeds.map(seed => {
    const next = numbersFrom(seed)
    const made = cohortOf(LEARNERS, next)
    const bearers = new Map<string, number>()
    for (const { name } of made) bearers.set(name, (bearers.get(name) ?? 0) + 1)
    const wrong = new Set(some(made, 0.02, next).filter(({ name }) => bearers.get(name) === 1))
    const list = made.map(one => {
      const name = wrong.has(one) ? misspelt(one.name, next) : one.name
      return bearers.has(name) ? one : { ...one, name }
    })
    const workbook = read(sheetOf('Entries', made, ['number', 'name']), sheetOf('List', list, ['name']))
    return { wrong: list.filter((one, index) => one.name !== made[index]?.name).length, found: alarms(workbook) }
  })
  expect(sum(shares.map(({ wrong }) => wrong))).toBeGreaterThan(100)
  for (const { wrong, found } of shares) expect(found).toBe(wrong)
})
