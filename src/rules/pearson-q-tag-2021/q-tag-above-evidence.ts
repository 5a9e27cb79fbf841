import { lacksStar } from '../../domain/grades/evidence-standing'
import type { Examples } from '../example'
import { gradedPieces, gradesOf } from './graded'
import { onBasis } from './on-basis'

/** A Q-TAG is not above everything that the evidence shows, whatever a tracker projects; a star is at most advised on. */
export default onBasis({
  id: 'q-tag-above-evidence',
  catalogue: ['QT-34', 'QT-37', 'QT-38'],
  severity: 'error',
  title: 'A Q-TAG is above all evidence for it',
  section: 'Assign a Qualification-Level Teacher Assessed Grade (Q-TAG)',
  why: 'A Q-TAG is based on the performance in the evidence, not on potential: where all the evidence is of grades Pass and Merit, there is no reason to consider a Distinction.',
  fix: 'Lower the Q-TAG to what the evidence shows, or add the evidence that shows the grade.',
  asks: ['evidence-grade'],
  judge(qTag, pieces) {
    const graded = gradedPieces(qTag, pieces)
    if (graded.length === 0 || !qTag.grade) return null
    const [{ name }, shown] = [qTag.grade, gradesOf(graded)]
    if (graded.every(({ standing }) => standing < 0)) {
      return { value: name, message: `The Q-TAG is ${name}, but all graded evidence is below it: ${shown}.` }
    }
    if (graded.some(({ standing }) => standing > 0) || !lacksStar(graded.map(({ grade }) => grade), qTag.grade)) return null
    return {
      value: name,
      kind: 'star',
      severity: 'advice',
      message: `The Q-TAG is ${name}, and the best that the evidence shows is ${graded.find(({ standing }) => standing === 0)?.grade.name ?? shown}.`,
      fix: 'Record why the performance is stronger than a Distinction.'
    }
  },
  many: 'are above all that the evidence shows'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                    | Q-TAG
        L1         | Extended Certificate in Business | M
        L2         | Extended Diploma in Business     | DMM
        L3         | Extended Certificate in Business | D
        L4         | Extended Certificate in Business | D*
        == Evidence ==
        Learner ID | Evidence type | Unit | Grade
        L1         | Homework      | 1    | P
        L1         | Mock exam     | 2    | M
        L2         | Homework      | 1    | M
        L2         | Mock exam     | 2    | D
        L3         | Homework      | 1    |
        L4         | Homework      | 1    | D`
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        == Evidence ==
        Learner ID | Evidence type
        L1         | Homework`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                    | Q-TAG
        L1         | Extended Certificate in Business | D
        L2         | Extended Diploma in Business     | DMM
        L3         | Extended Certificate in Business | D*
        L4         | Extended Certificate in Business | D*
        == Evidence ==
        Learner ID | Evidence type | Grade
        L1         | Homework      | P
        L1         | Mock exam     | P
        L1         | Project       | M
        L1         | Recording     | M
        L2         | Project       | M
        L3         | Project       | D
        L4         | Project       | D*`,
      findings: [
        'Q-TAGs!C2: The Q-TAG is D, but all graded evidence is below it: M and P.',
        'Q-TAGs!C3: The Q-TAG is DMM, but all graded evidence is below it: M.',
        'Q-TAGs!C4: The Q-TAG is D*, and the best that the evidence shows is D.'
      ]
    }
  ]
}
