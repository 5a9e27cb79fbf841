import type { Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { categoryOf } from './category'
import { contentFor, shareTaught } from './content'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'

/** In category B2 a Q-TAG is a last resort: all content has been taught, and it is recorded why there was no other way. */
export default rule({
  id: 'last-resort-not-shown',
  catalogue: ['QT-4'],
  severity: 'error',
  title: 'A Q-TAG of category B2 is not shown to be a last resort',
  section: 'Qualifications covered in this guidance',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'For qualifications of category B2 all content must be taught, and a Q-TAG can only be a last resort, where assessment was not possible.',
  fix: 'Record what is missing, or take the Q-TAG out and go on with the assessment.',
  *check({ sheet, workbook, asOf, columns: { 'q-tag': column } }): Iterable<Verdict> {
    const entered = enteredOn(sheet, workbook)
    const inB2 = entered.filter(qTag => categoryOf(qTag) === 'B2')
    if (entered.length > 0 && entered.every(qTag => categoryOf(qTag) === undefined)) {
      yield { cannotTell: 'Nothing says which Ofqual category the qualifications are in.' }
    }
    const taught = inB2.map(qTag => ({ qTag, isTaught: isAllTaught(qTag, workbook, asOf) }))
    const content = sheet.column('all-content-taught') ?? sheet.column('content-taught')
    if (!content && taught.some(({ isTaught }) => isTaught === undefined)) yield { cannotTell: 'Nothing says whether all content has been taught.' }
    const untaught = taught.flatMap(({ qTag: { row }, isTaught }): readonly Fault[] => {
      const at = { row, column: content ?? column, kind: 'content' }
      if (isTaught === false) return [{ ...at, message: 'A Q-TAG of category B2 is entered, but not all content has been taught.' }]
      return isTaught === undefined && content ? [{ ...at, message: 'A Q-TAG of category B2 is entered, and it is not recorded that all content has been taught.' }] : []
    })
    yield* manyAsOne(untaught, {
      of: inB2.length, column: content ?? column, kind: 'content',
      message: (count, of) => `For ${count} of the ${of} Q-TAGs of category B2 it is not recorded that all content has been taught.`
    })
    const reasons = sheet.column('last-resort-reason')
    if (!reasons) {
      if (inB2.length > 0) yield { cannotTell: 'There is no "Last resort reason" column.' }
      return
    }
    const unexplained = inB2.filter(({ row }) => reasons.isBlank(row)).map(({ row }): Fault => ({
      row, column: reasons, kind: 'reason', message: 'A Q-TAG of category B2 is entered without the reason why it is the last resort.'
    }))
    yield* manyAsOne(unexplained, {
      of: inB2.length, column: reasons, kind: 'reason',
      message: (count, of) => `${count} of the ${of} Q-TAGs of category B2 are without the reason why they are the last resort.`
    })
  }
})

/** By the Q-TAG's own row, else by the sheet of units; undefined where neither says. */
function isAllTaught({ sheet, row, qualification }: QTag, workbook: TypedWorkbook, asOf: Day): boolean | undefined {
  const said = sheet.column('all-content-taught')?.value(row)
  if (said !== undefined) return said !== 'no'
  const share = sheet.column('content-taught')?.value(row) ?? shareTaught(contentFor(workbook, qualification), asOf)
  return share === undefined ? undefined : share === 1
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Category | All content taught | Last resort reason          | Q-TAG
        L1         | B2       | Yes                | Workshop closed since March | P
        L2         | B1       | No                 |                             | M
        L3         | B2       | No                 |                             |`
    },
    {
      sheets: `
        Learner ID | Category | Q-TAG
        L1         | B2       | P`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Category | Last resort reason | Q-TAG
        L1         | Workskills    | B2       | Placement ended    | P
        == Units ==
        Qualification: Workskills
        Unit | Learning aim | Taught
        1    | A            | Yes
        1    | B            | 100%`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Category | All content taught | Last resort reason          | Q-TAG
        L1         | B2       | No                 | Workshop closed since March | P
        L2         | B2       | Yes                |                             | P
        L3         | B2       |                    | Placement ended             | P`,
      findings: [
        'C2: A Q-TAG of category B2 is entered, but not all content has been taught.',
        'C4: A Q-TAG of category B2 is entered, and it is not recorded that all content has been taught.',
        'D3: A Q-TAG of category B2 is entered without the reason why it is the last resort.'
      ]
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Category | Last resort reason | Q-TAG
        L1         | Workskills    | B2       | Placement ended    | P
        == Units ==
        Qualification: Workskills
        Unit | Learning aim | Taught
        1    | A            | Yes
        1    | B            | No`,
      findings: ['Q-TAGs!E2: A Q-TAG of category B2 is entered, but not all content has been taught.']
    }
  ]
}
