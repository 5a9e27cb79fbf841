import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn, piecesBehind } from './evidence'
import { manyAsOne } from '../many-as-one'
import { enteredOn, qTagsIn, type QTag } from './q-tags'
import { statusOf } from './register'
import { rule } from './rule'

/** Every Q-TAG has evidence behind it; where there is none yet and some can still be had, it is gathered. */
export default rule({
  id: 'q-tag-without-evidence',
  catalogue: ['QT-16', 'QT-18'],
  severity: 'error',
  title: 'A Q-TAG has no evidence behind it',
  section: 'Confidence through common sources of evidence',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'A Q-TAG should not be provided where there is no evidence upon which to base one. Where more can be generated, that is the way to it.',
  fix: 'Enter the evidence in the log, or take the Q-TAG out and record the reason.',
  *check({ sheet, workbook, settings, columns: { 'q-tag': column } }): Iterable<Verdict> {
    const evidence = evidenceIn(workbook)
    const entered = enteredOn(sheet, workbook).filter(({ learner }) => learner !== null)
    if (workbook.sheetsOf('evidence').length === 0) {
      yield { cannotTell: 'There is no evidence log in this workbook.' }
      return
    }
    const without = entered.filter(qTag => piecesBehind(workbook, qTag).length === 0)
    const isOfOthers = entered.length > 1 && evidence.learners.size > 0 && entered.every(({ learner }) => evidence.of(learner).length === 0)
    if (isOfOthers) {
      yield { cannotTell: 'The evidence log names none of the learners of this sheet: it may be of another class, or name them by another number.' }
      return
    }
    const faults = without.map((qTag): Fault => ({ row: qTag.row, column, kind: 'none', ...noEvidence(qTag, workbook) }))
    yield* manyAsOne(faults, { of: entered.length, column, kind: 'none', message: (count, of) => `${count} of the ${of} Q-TAGs have no evidence in the log.` })
    yield* stillToGather(sheet, qTagsIn(workbook).on(sheet).filter(qTag =>
      qTag.isOwn && !qTag.isEntered && piecesBehind(workbook, qTag).length === 0 && isToBeGraded(qTag, settings['tag.window-end'])
    ))
  }
})

function noEvidence(qTag: QTag, workbook: TypedWorkbook): Pick<Fault, 'message' | 'fix'> {
  const more = qTag.sheet.column('can-generate-more')?.value(qTag.row)
  const leftOut = evidenceIn(workbook).of(qTag.learner).length > 0
  const fact = leftOut ? 'none of the evidence in the log is used for it' : 'there is no evidence for it in the log'
  if (more === 'yes') return { message: `A Q-TAG is entered, but ${fact}, and more can be generated.`, fix: 'Generate additional assessment or alternative evidence, and enter it in the log.' }
  if (more === 'no') return { message: `A Q-TAG is entered, but ${fact}, and none can be generated.`, fix: 'Take the Q-TAG out and record the reason.' }
  return { message: `A Q-TAG is entered, but ${fact}.` }
}

function* stillToGather(sheet: QTag['sheet'], open: readonly QTag[]): Iterable<Fault> {
  const column = sheet.column('can-generate-more')
  if (!column) return
  const faults = open.filter(({ row }) => column.value(row) === 'yes').map(({ row }): Fault => ({
    row, column, kind: 'to gather', severity: 'warning', message: 'There is no evidence in the log yet, and it can still be generated.',
    fix: 'Generate additional assessment or alternative evidence, and enter it in the log.'
  }))
  yield* manyAsOne(faults, {
    of: open.length, column, kind: 'to gather', message: count => `For ${count} learners there is no evidence in the log yet, and it can still be generated.`
  })
}

function isToBeGraded(qTag: QTag, lastDay: number): boolean {
  const status = statusOf(qTag, lastDay)
  return status !== 'mid-flight' && status !== 'withdrawn' && qTag.learner !== null
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Status        | Q-TAG | More evidence possible
        L1         | Certificating | M     |
        L2         | Mid-flight    |       | Yes
        L3         | Certificating |       | No
        == Evidence ==
        Learner ID | Evidence type
        L1         | Homework`
    },
    {
      sheets: `
        Learner ID | Status        | Q-TAG
        L1         | Certificating | D`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Status        | Q-TAG
        L1         | Certificating | M
        L2         | Certificating | M
        == Evidence ==
        Learner ID | Evidence type
        L8         | Homework
        L9         | Homework`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG | More evidence possible
        L1         | Business      | M     | No
        L2         | Business      | M     | Yes
        L3         | Business      | M     |
        L4         | Business      | M     | No
        L5         | Business      |       | Yes
        L1         | Sport         | M     |
        L6         | Business      | M     |
        == Evidence ==
        Learner ID | Evidence type | Qualification | Used
        L1         | Homework      | Business      | Yes
        L3         | Homework      |               | No
        L6         | Homework      | Bus           | Yes`,
      findings: [
        'Q-TAGs!C3: A Q-TAG is entered, but there is no evidence for it in the log, and more can be generated.',
        'Q-TAGs!C4: A Q-TAG is entered, but none of the evidence in the log is used for it.',
        'Q-TAGs!C5: A Q-TAG is entered, but there is no evidence for it in the log, and none can be generated.',
        'Q-TAGs!C7: A Q-TAG is entered, but none of the evidence in the log is used for it.',
        'Q-TAGs!D6: There is no evidence in the log yet, and it can still be generated.'
      ]
    }
  ]
}
