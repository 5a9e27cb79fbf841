import { drain } from '../../../src/check/drain'
import { understand } from '../../../src/flow/understand'
import { attemptsOf, type Attempt, type Work } from '../../../src/rules/pearson-btec-international-2023-24/attempts'
import { edition } from '../../../src/rules/pearson-btec-international-2023-24/edition'
import { worksOn } from '../../../src/rules/pearson-btec-international-2023-24/works'
import { parseSheets } from '../../../src/rules/example'

/** "1: first 2, resubmission 3, retake 4", with the rows of the attempts. */
async function works(sheets: string): Promise<string[]> {
  const { typed } = await drain(understand({ sheets: parseSheets(sheets), dateSystem: 1900 }))
  const all = typed.sheetsOf('assignment-attempts').flatMap(sheet => worksOn(sheet, { workbook: typed, edition }))
  return [...new Set(all)].map(written)
}

function written(work: Work): string {
  const list = (attempts: readonly Attempt[]) => attempts.map(({ kind, row, isShared }) => `${kind} ${row.number}${isShared ? ' beside' : ''}`)
  const again = work.resubmittedRetakes.map(({ row }) => `resubmitted retake ${row.number}`)
  const attempts = [...list(work.firsts), ...list(work.resubmissions), ...list(work.retakes), ...again]
  expect(attemptsOf(work)).toHaveLength(attempts.length)
  return `${work.assignment ?? 'none'}${work.isTied ? '' : ' (untied)'}: ${attempts.join(', ')}`
}

const YEAR = 'Academic year: 2023-24\n'
const HEADINGS = 'Learner ID | Unit | Assignment | Attempt | Submitted'

it.each<readonly [string, string, readonly string[]]>([
  [
    'a first submission, its resubmission and its retake by name',
    `${YEAR}${HEADINGS} | Retake of
     S1 | 1 | 1  | First        | 25/09/2023 |
     S1 | 1 | 1  | Resubmission | 20/10/2023 |
     S1 | 1 | 2  | First        | 13/11/2023 |
     S1 | 1 | 1R | Re-sit       | 27/11/2023 | Assignment 1`,
    ['1: first 3, resubmission 4, retake 6', '2: first 5']
  ],
  [
    'a retake by the criteria that it targets',
    `${YEAR}${HEADINGS} | P1 | P2 | P3 | Criteria targeted
     S1 | 1 | 1  | First  | 25/09/2023 | Y | N |   |
     S1 | 1 | 2  | First  | 13/11/2023 |   |   | N |
     S1 | 1 | R  | Retake | 27/11/2023 |   |   |   | P3`,
    ['1: first 3', '2: first 4, retake 5']
  ],
  [
    'a retake that may be of either',
    `${YEAR}${HEADINGS}
     S1 | 1 | 1  | First  | 25/09/2023
     S1 | 1 | 2  | First  | 13/11/2023
     S1 | 1 | R  | Retake | 27/11/2023`,
    ['1: first 3', '2: first 4', 'R (untied): retake 5']
  ],
  [
    'a retake under the name of what it retakes, and of another unit',
    `${YEAR}${HEADINGS}
     S1 | 1 | 1  | First  | 25/09/2023
     S1 | 1 | A1 | Retake | 27/11/2023
     S1 | 2 | 9  | Retake | 27/11/2023`,
    ['1: first 3, retake 4', '9 (untied): retake 5']
  ],
  [
    'a resubmission of a retake, and a retake of one',
    `${YEAR}${HEADINGS} | Retake of
     S1 | 1 | 1  | First        | 25/09/2023 |
     S1 | 1 | 1R | Retake       | 27/11/2023 | 1
     S1 | 1 | 1R | Resubmission | 15/01/2024 |
     S1 | 1 | 1S | Retake       | 05/02/2024 | 1R`,
    ['1: first 3, retake 4, retake 6, resubmitted retake 5']
  ],
  [
    'first and resubmitted grade side by side',
    `${YEAR}Learner ID | Unit | Assignment | First grade | Resubmitted grade | Results received
     S1 | 1 | 1 | U | P | 02/10/2023
     S2 | 1 | 1 | P |   | 02/10/2023`,
    ['1: first 3 beside, resubmission 3 beside', '1: first 4']
  ],
  [
    'a deadline for a resubmission that only one of those has who handed in',
    `${YEAR}Learner ID | Unit | Assignment | Submitted | Resubmission deadline
     S1 | 1 | 1 | 25/09/2023 | 20/10/2023
     S2 | 1 | 1 | 25/09/2023 |`,
    ['1: first 3 beside, resubmission 3 beside', '1: first 4']
  ],
  [
    'a deadline that stands for all of those beforehand',
    `${YEAR}Learner ID | Unit | Assignment | Submitted | Resubmission deadline
     S1 | 1 | 1 | 25/09/2023 | 20/10/2023
     S2 | 1 | 1 |            |`,
    ['1: first 3', '1: first 4']
  ],
  [
    'attempts on two sheets, and the same numbers on another course',
    `== Autumn ==
     ${YEAR}Learner ID | Programme | Unit | Assignment | Attempt | Submitted
     S1 | Business | 1 | 1 | First | 25/09/2023
     S1 | IT       | 1 | 1 | First | 25/09/2023
     == Spring ==
     ${YEAR}Learner ID | Programme | Unit | Assignment | Attempt | Submitted
     S1 | IT       | 1 | 1 | Resubmission | 15/01/2024`,
    ['1: first 3', '1: first 4, resubmission 3']
  ],
  [
    'attempts out of order, by their dates',
    `${YEAR}${HEADINGS}
     S1 | 1 | 1 | Resubmission | 20/11/2023
     S1 | 1 | 1 | Resubmission | 20/10/2023
     S1 | 1 | 1 | First        | 25/09/2023`,
    ['1: first 5, resubmission 4, resubmission 3']
  ]
])('%s', async (_, sheets, expected) => {
  expect(await works(sheets)).toEqual(expected)
})
