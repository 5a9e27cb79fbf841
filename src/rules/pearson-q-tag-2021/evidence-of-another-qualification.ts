import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn, titlesOf } from './evidence'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'
import { sameTitle } from './same-title'

/** Evidence is of a qualification that the learner takes. */
export default rule({
  id: 'evidence-of-another-qualification',
  catalogue: ['QT-27'],
  severity: 'error',
  title: 'Evidence is of another qualification',
  section: 'Collect the evidence',
  sheetKind: 'evidence',
  needs: ['qualification'],
  why: 'The evidence must relate to the qualification and specification being assessed.',
  fix: 'Correct the qualification of the evidence or of the learner, or leave the piece out.',
  *check({ sheet, workbook, columns: { qualification: column } }): Iterable<Verdict> {
    const pieces = evidenceIn(workbook).on(sheet).filter(({ isUsed, qualification }) => isUsed && qualification !== '')
    const known = pieces.flatMap(piece => {
      const titles = titlesOf(workbook, workbook.learners.of(sheet, piece.row))
      return titles.length > 0 ? [{ piece, titles }] : []
    })
    if (pieces.length > 0 && known.length === 0) {
      yield { cannotTell: 'Nothing else in this workbook says which qualifications these learners take.' }
      return
    }
    const foreign = known.filter(({ piece, titles }) => !titles.some(title => sameTitle(title, piece.qualification)))
    const faults = foreign.map(({ piece, titles }): Fault => ({
      row: piece.row,
      column,
      value: piece.qualification,
      message: `The evidence is for "${piece.qualification}", but the learner takes ${titles.map(title => `"${title}"`).join(' and ')}.`
    }))
    yield* manyAsOne(faults, {
      of: known.length, column, message: (count, of) => `${count} of the ${of} pieces of evidence name a qualification that the learner does not take by the other sheets.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                            | Q-TAG
        L1         | L3 National Extended Diploma in Business | DMM
        L2         | L3 National Diploma in Sport             | DM
        == Evidence ==
        Learner ID | Evidence type | Qualification
        L1         | Homework      | Business
        L1         | Mock exam     | Ext Dip Business
        L2         | Mock exam     | BTEC Sport
        L2         | Project       |
        L9         | Project       | Music`
    },
    {
      sheets: `
        Learner ID | Evidence type | Qualification
        L1         | Homework      | Business`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                            | Q-TAG
        L1         | L3 National Extended Diploma in Business | DMM
        == Evidence ==
        Learner ID | Evidence type | Qualification
        L1         | Homework      | Business
        L1         | Mock exam     | Sport`,
      findings: ['Evidence!C3: The evidence is for "Sport", but the learner takes "L3 National Extended Diploma in Business".']
    }
  ]
}
