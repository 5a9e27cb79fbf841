import { workbookOf } from '../workbook/grid-workbook'

const four = (value: number) => String(value).padStart(4, '0')
const GRADES = ['D*', 'D', 'M', 'P', 'U']

/** One row for each learner, with the grades in the order of the list. */
function tagged(sector: string, first: number, counts: readonly number[], blank = 0): readonly string[] {
  const grades = [...counts.flatMap((count, index) => Array.from({ length: count }, () => GRADES[index] ?? '')), ...Array.from({ length: blank }, () => '')]
  return grades.map((grade, index) => `${four(first + index)} | Level 3 National Extended Certificate in ${sector} | ${sector} | 3 | ${grade}`)
}

const history = (sector: string, counts: Readonly<Record<number, readonly number[]>>) =>
  Object.entries(counts).map(([year, [star, d, m, p, u]]) => `${year} | Level 3 National Extended Certificate in ${sector} | ${sector} | 3 | ${star} | ${d} | ${m} | ${p} | ${u}`)

/** Grades of 2021 and of two years before: Sport is much higher than before, Music in line; learners of Art may be without a grade. */
export const gradesWithHistory = (blankInArt: number) => workbookOf([
  '== Q-TAGs ==',
  'Academic year: 2020-21',
  'Candidate number | Qualification | Sector | Level | Q-TAG',
  ...tagged('Sport', 1, [8, 19, 13, 5, 0]), ...tagged('Music', 101, [4, 10, 13, 12, 3]), ...tagged('Art', 201, [3, 9, 12, 10, 2], blankInArt),
  '== Earlier results ==',
  'Year | Qualification | Sector | Level | D* | D | M | P | U',
  ...history('Sport', { 2018: [4, 8, 12, 14, 2], 2019: [5, 11, 15, 16, 3] }),
  ...history('Music', { 2018: [4, 9, 13, 12, 3], 2019: [4, 10, 13, 12, 2] }),
  ...history('Art', { 2018: [3, 9, 12, 10, 2], 2019: [4, 10, 12, 11, 2] })
].join('\n'))
