import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn } from './evidence'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'

/** Evidence from work experience counts where it is relevant to the qualification. */
export default rule({
  id: 'work-experience-not-relevant',
  catalogue: ['QT-26'],
  severity: 'warning',
  title: 'Work experience is not confirmed as relevant',
  section: 'Confidence through common sources of evidence',
  sheetKind: 'evidence',
  needs: ['evidence-type'],
  why: 'Evidence from work experience is one of the common sources where it is relevant to the qualification.',
  fix: 'Enter "Yes" if it is relevant to the qualification; otherwise leave the piece out.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const column = sheet.column('relevant')
    const pieces = evidenceIn(workbook).on(sheet).filter(({ type, isUsed }) => type === 'work-experience' && isUsed)
    if (pieces.length === 0) return
    if (!column) {
      yield { cannotTell: 'There is no "Relevant to qualification" column.' }
      return
    }
    const faults = pieces.flatMap(({ row }): readonly Fault[] => {
      const said = column.value(row)
      if (said === 'yes' || (said === undefined && !column.isBlank(row))) return []
      const message = said === 'no'
        ? 'The work experience is not relevant to the qualification, and is not left out.'
        : 'It is not confirmed that the work experience is relevant to the qualification.'
      return [{ row, column, message }]
    })
    yield* manyAsOne(faults, {
      of: pieces.length, column, message: (count, of) => `For ${count} of the ${of} pieces from work experience it is not confirmed that they are relevant to the qualification.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Evidence type   | Relevant
        L1         | Work experience | Yes
        L1         | Homework        |`
    },
    {
      sheets: `
        Learner ID | Evidence type   | Topic
        L1         | Work experience | Caring`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Evidence type   | Relevant
        L1         | Work experience |
        L2         | Placement       | No
        L3         | Placement       | Yes`,
      findings: [
        'C2: It is not confirmed that the work experience is relevant to the qualification.',
        'C3: The work experience is not relevant to the qualification, and is not left out.'
      ]
    }
  ]
}
