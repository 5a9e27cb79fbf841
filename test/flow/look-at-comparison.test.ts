import { lookAtComparison } from '../../src/flow/look-at-comparison'
import { writeComparison } from '../../src/flow/write-compare'
import { dayOf } from '../../src/domain/dates'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'

const grades = (counts: Readonly<Record<string, number>>) => Object.entries(counts).flatMap(([grade, count]) => Array.from({ length: count }, () => grade))
const title = 'Level 3 National Extended Certificate in Sport'

/** 45 learners, whose grades are much higher than those of two earlier years. */
const book = (last = 'P') => openWorkbookFile(workbookOf([
  '== Q-TAGs ==',
  'Academic year: 2020-21',
  'Candidate number | Qualification | Sector | Level | Q-TAG',
  ...[...grades({ 'D*': 8, D: 19, M: 13, P: 4 }), last].map((grade, index) => `${String(index + 1).padStart(4, '0')} | ${title} | Sport | 3 | ${grade}`),
  '== Register ==',
  'Candidate number | First name | Last name | Date of birth | Sex | Pupil premium',
  '0001 | Ada | One | 12/03/2003 | F | Y',
  '0002 | Ben | Two | 14/05/2003 | M | N',
  '== Earlier results ==',
  'Year | Qualification | Sector | Level | D* | D | M | P | U',
  `2018 | ${title} | Sport | 3 | 4 | 8 | 12 | 14 | 2`,
  `2019 | ${title} | Sport | 3 | 5 | 11 | 15 | 16 | 3`
].join('\n')))

test('tells the verdict, the statement, and what may be chosen', async () => {
  const look = await lookAtComparison(book(), { by: 'sector' })
  if ('whyNone' in look) throw new Error(look.whyNone)
  expect(look.run.comparisons.map(({ scope, verdict, asks }) => [scope.name, verdict, asks])).toEqual([['Sport, Level 3', 'higher', true]])
  expect(look.choices).toEqual(['qualification', 'sector', 'suite', 'centre', 'group:Sex', 'group:Pupil premium'])
  expect(look.years).toEqual([2021, 2019])
  expect(look.statement[1]).toMatch(/^Sport, Level 3, higher than before: 45 learners in 2021 beside 90 learners in 2018 and 2019\. .*The reason is still to be recorded\.$/)
})

test('the latest year may be chosen again after an earlier one', async () => {
  expect(await lookAtComparison(book(), { by: 'sector', year: 2019 })).toMatchObject({ run: { year: 2019 }, years: [2021, 2019] })
})

test('a reason recorded on the sheet stands in the next look', async () => {
  const workbook = book()
  const first = await lookAtComparison(workbook, { by: 'sector' })
  if ('whyNone' in first) throw new Error(first.whyNone)
  const [comparison] = first.run.comparisons
  if (!comparison) throw new Error('Nothing was compared.')
  await writeComparison(workbook, first.run, { comparison, reason: 'A stronger cohort on entry.', who: 'Head of Sport', when: dayOf(2021, 6, 14) })
  const again = await lookAtComparison(workbook, { by: 'sector' })
  expect(again).toMatchObject({ run: { comparisons: [{ reason: { reason: 'A stronger cohort on entry.', by: 'Head of Sport', date: '14 June 2021' } }] } })
})

test('a grade that is still missing locks its scope, and no earlier figure is shown', async () => {
  expect(await lookAtComparison(book(''), { by: 'sector' })).toMatchObject({
    run: { locked: true, lockedScopes: [{ missing: 1, of: 45, open: [{ sheet: 'Q-TAGs', cell: 'E47' }] }], comparisons: [] },
    statement: []
  })
})

test('why there is nothing to compare, in a sentence', async () => {
  const workbook = openWorkbookFile(workbookOf('Candidate number | Mark\n0001 | 12'))
  expect(await lookAtComparison(workbook, { by: 'sector' })).toEqual({ whyNone: expect.stringMatching(/^There is nothing to compare/) as string })
})

test('what breaks is not taken for nothing to compare', async () => {
  const fails = () => Promise.reject(new TypeError('broken'))
  const broken = { describe: fails, read: fails, apply: fails }
  await expect(lookAtComparison(broken, { by: 'sector' })).rejects.toThrow('broken')
})
