import { candidateNumber, fullName, pick } from './people'
import { workbookFile, type Value } from './workbook-file'

const SECTORS = [
  'Sport', 'Business', 'Engineering', 'Health and Social Care', 'Music', 'Travel and Tourism', 'Applied Science', 'Art and Design', 'Construction',
  'Computing'
] as const
const GRADES = ['P', 'M', 'D', 'D*'] as const
const YEARS = [2017, 2018, 2019]
const SUITE = 'L3 Nationals (2016)'

const titleOf = (sector: string) => `Pearson BTEC Level 3 National Extended Certificate in ${sector}`

/** A workbook to compare: the grades of so many learners in ten qualifications, and three earlier years as counts. */
export function gradesBook(learners: number): Uint8Array {
  const grades = ['Candidate number', 'Candidate name', 'Learner ID', 'Qualification', 'Suite', 'Sector', 'Status', 'Q-TAG', 'Rationale']
  const history = ['Year', 'Qualification', 'Suite', 'Sector', 'Grade', 'Count']
  return workbookFile([
    { name: 'Q-TAGs', columns: grades.length, rows: [grades, ...Array.from({ length: learners }, (_, row) => graded(row))] },
    { name: 'Earlier results', columns: history.length, rows: [history, ...YEARS.flatMap(year => earlier(year, learners))] }
  ])
}

function graded(learner: number): readonly Value[] {
  const sector = pick(SECTORS, learner)
  const grade = pick(GRADES, Math.floor(learner / SECTORS.length) * 7)
  return [candidateNumber(learner), fullName(learner), `L${learner}`, titleOf(sector), SUITE, sector, 'certificating', grade, 'Four units at this grade.']
}

function earlier(year: number, learners: number): readonly (readonly Value[])[] {
  return SECTORS.flatMap(sector =>
    GRADES.map((grade, rank) => {
      const count = Math.floor(learners / SECTORS.length / GRADES.length) + ((year + rank) % 3)
      return [year, titleOf(sector), SUITE, sector, grade, count]
    })
  )
}
