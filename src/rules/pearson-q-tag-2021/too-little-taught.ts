import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { contentFor, shareTaught } from './content'
import { manyAsOne } from '../many-as-one'
import { enteredOn } from './q-tags'
import { rule } from './rule'
import { titleOf } from './title-of'

/** A Q-TAG is for content that was taught: none is too little, and the centre says itself what is worth a second look. */
export default rule({
  id: 'too-little-taught',
  catalogue: ['QT-21'],
  severity: 'error',
  title: 'Too little content was taught for a Q-TAG',
  section: 'Malpractice',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'A grade for a learner who has not been taught sufficient content to provide a basis for it is among the examples of malpractice. How much is sufficient the guidance does not say.',
  fix: 'Check that what was taught carries the grade, or correct the share that is entered.',
  *check({ sheet, workbook, settings, asOf, columns: { 'q-tag': qTags } }): Iterable<Verdict> {
    const own = sheet.column('content-taught')
    const column = own ?? qTags
    const low = settings['tag.low-content-taught'] / 100
    const entered = enteredOn(sheet, workbook)
    const told = entered.map(qTag => ({
      qTag,
      share: own?.value(qTag.row) ?? shareTaught(contentFor(workbook, titleOf(qTag) ?? ''), asOf)
    }))
    if (entered.length > 0 && told.every(({ share }) => share === undefined)) yield { cannotTell: 'Nothing says how much of the content was taught.' }
    const faults = (kind: string, isAtFault: (share: number) => boolean, fault: (share: number) => Omit<Fault, 'kind'>) =>
      told.flatMap(({ qTag: { row }, share }): readonly Fault[] =>
        typeof share === 'number' && isAtFault(share) ? [{ row, column, kind, ...fault(share) }] : []
      )
    const of = entered.length
    yield* manyAsOne(faults('none', share => share === 0, () => ({ message: 'A Q-TAG is entered, but none of the content was taught.' })), {
      of, column, kind: 'none', message: count => `${count} of the ${of} Q-TAGs are for content of which none was taught.`
    })
    const threshold = `the centre’s own threshold of ${settings['tag.low-content-taught']}%`
    const few = faults('low', share => share > 0 && share < low, share => ({
      severity: 'warning', value: share, message: `A Q-TAG is entered where ${Math.round(share * 100)}% of the content was taught, less than ${threshold}.`
    }))
    yield* manyAsOne(few, { of, column, kind: 'low', message: count => `${count} of the ${of} Q-TAGs are for courses of which less than ${threshold} was taught.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Content taught | Q-TAG
        L1         | 80%            | M
        L2         | 5/10           | P
        L3         | some           | P
        L4         | none           |`
    },
    {
      sheets: `
        Learner ID | Level | Q-TAG
        L1         | 3     | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Content taught | Q-TAG
        L1         | none           | M
        L2         | 4/10           | P
        L3         | 60%            | P`,
      findings: [
        'B2: A Q-TAG is entered, but none of the content was taught.',
        'B3: A Q-TAG is entered where 40% of the content was taught, less than the centre’s own threshold of 50%.'
      ]
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        == Units ==
        Qualification | Unit | Learning aim | Taught
        Business      | 1    | A            | Yes
        Business      | 1    | B            | No
        Business      | 2    | A            | No
        Sport         | 1    | A            | Yes`,
      findings: ['Q-TAGs!C2: A Q-TAG is entered where 33% of the content was taught, less than the centre’s own threshold of 50%.']
    }
  ]
}
