import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'
import { isNamed } from './sector-rules'
import { describedAs } from './title-of'

/** In the Foundation Diplomas of Art and Design a Q-TAG comes after reduced assessment, and with the External Examiner's help. */
export default rule({
  id: 'external-examiner-not-contacted',
  catalogue: ['QT-14'],
  severity: 'warning',
  title: 'A Foundation Diploma in Art and Design has a Q-TAG without the External Examiner',
  section:
    'BTEC Level 3 and Level 4 Foundation Diplomas in Art and Design (2010) and BTEC Level 3 and Level 4 Foundation Diplomas in Art, Design and Media Practice (2020)',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'For the Foundation Diplomas reduced assessment and the External Examination come first. A Q-TAG is for students who cannot complete even so, and the External Examiner should be contacted about it as soon as possible.',
  fix: 'Record it where it is so; otherwise take the Q-TAG out and go on with the assessment.',
  *check({ sheet, workbook, edition }): Iterable<Verdict> {
    const concerned = enteredOn(sheet, workbook).filter(qTag => isNamed(edition.sectors.artAndDesign, describedAs(qTag)))
    if (concerned.length === 0) return
    const unable = sheet.column('unable-reduced')
    yield* lacking(concerned, unable, {
      isMet: row => unable?.value(row) === 'yes',
      heading: 'Unable to complete even with reduction',
      says: 'it is not recorded that the student cannot complete even with reduced assessment'
    })
    const contacted = sheet.column('ee-contact-date')
    yield* lacking(concerned, contacted, {
      isMet: row => contacted?.isBlank(row) === false,
      heading: 'External Examiner contacted',
      says: 'no day is recorded on which the External Examiner was contacted'
    })
  }
})

interface Wanted {
  readonly isMet: (row: QTag['row']) => boolean
  readonly heading: string
  readonly says: string
}

function* lacking(concerned: readonly QTag[], column: Column | undefined, { isMet, heading, says }: Wanted): Iterable<Verdict> {
  if (!column) {
    yield { cannotTell: `There is no "${heading}" column.` }
    return
  }
  const faults = concerned.filter(({ row }) => !isMet(row)).map(({ row }): Fault => ({ row, column, kind: column.id, message: `A Q-TAG is entered, and ${says}.` }))
  yield* manyAsOne(faults, {
    of: concerned.length, column, kind: column.id, message: (count, of) => `For ${count} of the ${of} Q-TAGs in Art and Design, ${says}.`
  })
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification                               | Unable to complete even with reduction | EE contacted | Q-TAG
        L1         | L4 Foundation Diploma in Art and Design     | Yes                                    | 04/05/2021   | M
        L2         | L3 Foundation Diploma in Art and Design     |                                        |              |
        L3         | L3 Extended Certificate in Art and Design   |                                        |              | M`
    },
    {
      sheets: `
        Learner ID | Qualification                               | Q-TAG
        L1         | L4 Foundation Diploma in Art and Design     | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification                                                    | Unable to complete even with reduction | EE contacted | Q-TAG
        L1         | L4 Foundation Diploma in Art and Design                          | Yes                                    |              | M
        L2         | L3 Foundation Diploma in Art, Design and Media Practice          |                                        | 04/05/2021   | P`,
      findings: [
        'C3: A Q-TAG is entered, and it is not recorded that the student cannot complete even with reduced assessment.',
        'D2: A Q-TAG is entered, and no day is recorded on which the External Examiner was contacted.'
      ]
    }
  ]
}
