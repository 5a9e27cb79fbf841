import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import type { EvidenceType } from './evidence'
import { gatheredOn } from './learner-evidence'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'

/** Types of which other rules say that they are not enough by themselves. */
const SPOKEN_FOR: readonly (EvidenceType | undefined)[] = ['tracker', 'witness-testimony', 'teacher-observation', 'CAG-2020']

/** Counts the types of evidence of each learner: a range is drawn upon. There is no upper limit, and none to the number of pieces. */
export default rule({
  id: 'one-type-of-evidence',
  catalogue: ['QT-29'],
  severity: 'warning',
  title: 'All evidence is of one type',
  section: 'Confidence through common sources of evidence',
  sheetKind: 'evidence',
  needs: ['evidence-type'],
  why: 'For a Q-TAG to be valid and reliable a centre should draw on a range of suitable evidence. The guidance gives no number.',
  fix: 'Add evidence of another type, if there is any.',
  *check({ sheet, workbook, columns: { 'evidence-type': column } }): Iterable<Verdict> {
    const counted = gatheredOn(sheet, workbook).flatMap(({ first, pieces, isJudged }) => {
      const types = new Set(pieces.map(({ typeName }) => typeName))
      return types.has('') ? [] : [{ first, pieces, isJudged, types }]
    })
    for (const { first: { row }, types } of counted) yield { row, column, label: 'Types of evidence', result: types.size }
    const judged = counted.filter(({ isJudged }) => isJudged)
    const single = judged.filter(({ first, types }) => types.size === 1 && !SPOKEN_FOR.includes(first.type))
    const faults = single.map(({ first, pieces }): Fault => ({
      row: first.row,
      column,
      message: pieces.length === 1 ? 'There is one piece of evidence for this learner.' : `All ${pieces.length} pieces of evidence for this learner are of one type.`
    }))
    yield* manyAsOne(faults, { of: judged.length, column, message: (count, of) => `${count} of the ${of} learners have evidence of one type only.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        L2         | 3     |
        == Evidence ==
        Learner ID | Evidence type
        L1         | Homework
        L2         | Homework
        L1         | Mock exam
        L1         | Podcast`,
      computed: ['Evidence!B2: Types of evidence = 3', 'Evidence!B3: Types of evidence = 1']
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type
        L1         | Homework
        L1         | Classwork
        L2         | Mock exam
        L3         | Mock exam
        L3         | Project`,
      findings: [
        'B2: All 2 pieces of evidence for this learner are of one type.',
        'B4: There is one piece of evidence for this learner.'
      ],
      computed: ['B2: Types of evidence = 1', 'B4: Types of evidence = 1', 'B5: Types of evidence = 2']
    }
  ]
}
