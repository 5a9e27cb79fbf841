import { evidenceStanding, isPlainDistinction } from '../../domain/grades/evidence-standing'
import { readGrade } from '../../domain/grades/read-grade'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'

const ABOVE = /^(?:above|over|beyond|stronger than|higher than|better than|>)\s*(?:a\s+)?(?:grade\s+)?(?:d|distinction)$|^(?:d|distinction)\s*\+$/i

/** Beside the sector's performance indicators a Q-TAG gets a second look where they describe another grade. */
export default rule({
  id: 'indicator-differs',
  catalogue: ['QT-40'],
  severity: 'advice',
  title: 'A Q-TAG differs from the sector’s performance indicators',
  section: 'Reflect on your judgement before submission',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'sector-indicator'],
  why: 'The performance indicators of the sector help with a sense check. They do not cover every grade: for a performance stronger than those for a Distinction, a Distinction* should be considered.',
  fix: 'Look at the judgement again; it may well stand.',
  *check({ sheet, workbook, columns: { 'q-tag': column, 'sector-indicator': indicator } }) {
    const entered = new Map(enteredOn(sheet, workbook).map(qTag => [qTag.row, qTag]))
    yield* faultsIn(column, entered.keys(), row => judge(entered.get(row), indicator.value(row)?.trim()))
  }
})

function judge(qTag: QTag | undefined, indicator: string | undefined): CellFault | null {
  const grade = qTag?.grade
  if (!grade || indicator === undefined || indicator === '') return null
  if (ABOVE.test(indicator)) {
    return isPlainDistinction(grade.name)
      ? { value: grade.name, message: `The performance is stronger than the sector’s indicators for a Distinction, and the Q-TAG is ${grade.name}.`, fix: 'Consider a Distinction*.' }
      : null
  }
  const described = readGrade(indicator, grade.scale) ?? readGrade(indicator, 'single')
  const standing = described && evidenceStanding(described, grade)
  return standing === undefined || standing === 0
    ? null
    : { value: grade.name, message: `The Q-TAG is ${grade.name}, and the sector’s indicators describe ${described?.name ?? indicator}.` }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification                   | Q-TAG | Sector indicator grade
        L1         | Extended Certificate in Music   | M     | M
        L2         | Extended Certificate in Music   | D*    | Above D
        L3         | Extended Certificate in Music   | P     |
        L4         | Extended Diploma in Music       | DMM   | D
        L5         | Extended Certificate in Music   | M     | not covered`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification                   | Q-TAG | Sector indicator grade
        L1         | Extended Certificate in Music   | D     | Above D
        L2         | Extended Diploma in Music       | DDD   | > D
        L3         | Extended Certificate in Music   | D     | M`,
      findings: [
        'C2: The performance is stronger than the sector’s indicators for a Distinction, and the Q-TAG is D.',
        'C3: The performance is stronger than the sector’s indicators for a Distinction, and the Q-TAG is DDD.',
        'C4: The Q-TAG is D, and the sector’s indicators describe M.'
      ]
    }
  ]
}
