import { formatDay, type Day } from '../../domain/dates'
import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { CannotTell, Fault, Verdict } from '../rule'
import { byQualification, called } from './by-qualification'
import { hasReason, isDue } from './q-tag-due'
import { qTagsIn, type QTag } from './q-tags'
import { rule } from './rule'

/** Results of earlier years are looked at once every grade of the qualification is on record. */
export default rule({
  id: 'history-viewed-early',
  catalogue: ['QT-92'],
  severity: 'error',
  title: 'Earlier results were viewed before all grades were recorded',
  section: 'Using data to support the grading process for BTECs with a Qualification-level Teacher Assessed Grade (Q-TAG) in summer 2021',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'history-viewed'],
  why: 'Grades rest on the evidence of each learner: the judgements must be recorded before results of earlier years are considered.',
  fix: 'Leave the earlier results closed until every learner has a grade or a reason for none; where a date is wrong, correct it.',
  *check({ sheet, workbook, columns: { 'history-viewed': viewed }, settings, edition }): Iterable<Verdict> {
    const rows = qTagsIn(workbook).on(sheet).filter(({ isOwn }) => isOwn)
    const lastDay = settings['tag.window-end']
    for (const [qualification, group] of byQualification(rows)) {
      const due = group.filter(qTag => isDue(qTag, lastDay, edition) || qTag.isEntered)
      yield* judge(qualification, due, viewed)
    }
  }
})

function* judge(qualification: string, due: readonly QTag[], column: Column<Day>): Iterable<Fault | CannotTell> {
  const [first] = due
  const viewed = first && column.value(first.row)
  if (!first || viewed === undefined) return
  const about = { cell: column.cell(first.row), value: viewed, kind: qualification }
  const open = due.filter(qTag => !qTag.isEntered && !hasReason(qTag))
  const later = due.filter(({ sheet, row }) => (sheet.column('q-tag-date')?.value(row) ?? -Infinity) > viewed)
  if (open.length > 0) {
    yield { ...about, message: `Earlier results were viewed on ${formatDay(viewed)}, but only ${due.length - open.length} of the ${due.length} learners${called(qualification)} have a Q-TAG or a reason for none.` }
  } else if (later.length > 0) {
    yield { ...about, message: `Earlier results were viewed on ${formatDay(viewed)}, but ${later.length} of the ${due.length} Q-TAGs${called(qualification)} were recorded after that day.` }
  } else if (due.some(({ sheet }) => !sheet.column('q-tag-date'))) {
    yield { cannotTell: 'There is no "Q-TAG date" column to say when the grades were recorded.' }
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        History viewed: | 07/06/2021
        Learner ID | Status        | Q-TAG | Q-TAG date | Reason for no Q-TAG
        L1         | Certificating | M     | 24/05/2021 |
        L2         | Certificating |       |            | No evidence can be found
        L3         | Mid-flight    |       |            |
        L4         | Withdrawn     |       |            |`
    },
    {
      sheets: `
        Learner ID | Status        | Q-TAG | Q-TAG date
        L1         | Certificating |       |`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        History viewed: | 07/06/2021
        Learner ID | Qualification | Status        | Q-TAG | Q-TAG date
        L1         | Business      | Certificating | M     | 24/05/2021
        L2         | Business      | Certificating |       |
        L3         | Travel        | Certificating | M     | 08/06/2021`,
      findings: [
        'B1: Earlier results were viewed on 7 June 2021, but only 1 of the 2 learners in Business have a Q-TAG or a reason for none.',
        'B1: Earlier results were viewed on 7 June 2021, but 1 of the 1 Q-TAGs in Travel were recorded after that day.'
      ]
    }
  ]
}
