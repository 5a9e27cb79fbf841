import { showValue } from '../../model/cell'
import type { Row } from '../../recognise/typed-sheet'
import { unknownIn } from '../cell-faults'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { rule } from './rule'

/** More pieces of one type than this are said once. */
const SEVERAL = 3

/** Evidence of another type than those listed is not barred, but Pearson asks to be told. */
export default rule({
  id: 'evidence-type-uncommon',
  catalogue: ['QT-23'],
  severity: 'advice',
  title: 'Evidence is not of a common type',
  section: 'Confidence through common sources of evidence',
  sheetKind: 'evidence',
  needs: ['evidence-type'],
  why: 'Pearson lists the common sources of evidence so that all centres consider the same ones. Other forms are not forbidden: the list may be updated, and Pearson asks to be contacted about them.',
  fix: 'Choose the common type that it belongs to, or ask Pearson about it.',
  *check({ columns: { 'evidence-type': column } }): Iterable<Verdict> {
    const byType = new Map<string, Row[]>()
    for (const { row, problem } of column.misunderstood()) {
      if (problem.kind === 'unknown') continue
      const value = showValue(column.raw(row)).trim()
      const rows = byType.get(value) ?? []
      byType.set(value, rows)
      rows.push(row)
    }
    for (const [value, rows] of byType) {
      if (rows.length > SEVERAL) yield { column, kind: 'many', value, message: `"${value}", of which there are ${rows.length} pieces, is not one of the common types of evidence.` }
      else for (const row of rows) yield { row, column, value, message: `"${value}" is not one of the common types of evidence.` }
    }
    yield* unknownIn(column)
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type
        L1         | Banked external
        L1         | Partially completed internal assessments
        L1         | SENCo
        L1         | Recording
        L1         | Mock examination
        L1         | `
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type
        L1         | Podcast
        L1         | Homework`,
      findings: ['B2: "Podcast" is not one of the common types of evidence.']
    }
  ]
}
