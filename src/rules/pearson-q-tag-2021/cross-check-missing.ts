import { formatDay } from '../../domain/dates'
import type { Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { declarationFor } from './declaration'
import { ownRows } from './own-rows'
import { hasReason } from './q-tag-due'
import { qTagsIn } from './q-tags'
import { rule } from './rule'
import { sameTitle } from './same-title'
import { titleOf } from './title-of'

/** Before Q-TAGs go in, they are looked at beside the results of earlier years, as part of the centre's quality assurance. */
export default rule({
  id: 'cross-check-missing',
  catalogue: ['QT-115', 'QT-123'],
  severity: 'warning',
  title: 'Q-TAGs were not looked at beside earlier results',
  section: 'Using data to support the grading process for BTECs with a Qualification-level Teacher Assessed Grade (Q-TAG) in summer 2021',
  sheetKind: 'programmes',
  needs: ['last-cross-check-date', 'programme'],
  why: 'The check of outcomes against earlier years is part of the internal quality assurance that centres complete, and time is left for it before the Q-TAGs are due. The Head of Centre declares that it was done.',
  fix: 'Make the comparison and enter the day; where there is no history, note it.',
  *check({ sheet, workbook, columns: { 'last-cross-check-date': column, programme }, edition, settings, asOf }): Iterable<Verdict> {
    if (settings['centre.new']) {
      yield { notApplicable: 'A new centre has no earlier results to compare with.' }
      return
    }
    const { deadline } = edition.timetable
    const isNear = asOf >= deadline - settings['tag.review-lead-days']
    const open = ownRows(sheet).filter(row => column.isBlank(row))
    if (open.length > 0 && workbook.sheetsOf('results-history').length === 0) yield { cannotTell: 'There is no history of results in this workbook.' }
    for (const row of open) {
      const own = concerned(programme.value(row) ?? '', workbook)
      if (!own) continue
      const declared = own.sheets.map(one => declarationFor(one, workbook)).find(one => one?.isMade === true)
      if (declared) {
        yield { row, column, severity: 'error', message: 'The Head of Centre has made the declaration, and no day is entered on which these Q-TAGs were looked at beside earlier results.' }
      } else if (isNear || own.isComplete) {
        const when = isNear ? `Q-TAGs are due on ${formatDay(deadline)}` : 'All Q-TAGs of this programme are recorded'
        yield { row, column, message: `${when}, and no day is entered on which they were looked at beside earlier results.` }
      }
    }
  }
})

/** The Q-TAGs of a programme that has a history; undefined where either is missing. */
function concerned(title: string, workbook: TypedWorkbook) {
  const isHere = (other: string) => title !== '' && other !== '' && sameTitle(other, title)
  const own = qTagsIn(workbook).all.filter(qTag => qTag.isOwn && isHere(titleOf(qTag) ?? ''))
  const hasHistory = workbook.sheetsOf('results-history').some(sheet => sheet.rows.some((row: Row) => {
    const named = sheet.column('qualification')?.value(row)
    return named !== undefined && isHere(named) && sheet.column('delivery-pattern')?.value(row) !== 'roll-on-roll-off' && sheet.column('grading')?.value(row) !== 'pass-fail'
  }))
  if (!hasHistory || !own.some(({ isEntered }) => isEntered)) return undefined
  return { sheets: [...new Set(own.map(({ sheet }) => sheet))], isComplete: own.every(qTag => qTag.isEntered || hasReason(qTag)) }
}

const history = `
        == History ==
        Year | Qualification | Grade | Count
        2019 | Business      | M     | 12`

const programmes = (date: string) => `
        == Programmes ==
        Rulebook: QT
        Programme | Suite         | SV status | Cross-check date
        Business  | RQF Nationals | Released  | ${date}
        Travel    | RQF Nationals | Released  |`

const qTags = `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Business      |`

export const examples: Examples = {
  good: [
    { sheets: programmes('10/06/2021') + qTags + history },
    { sheets: programmes('') + qTags + history.replace('2019', '2018'), asOf: '2021-05-28' },
    { sheets: programmes('') + qTags, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: programmes('') + qTags + history,
      asOf: '2021-06-08',
      findings: ['Programmes!D3: Q-TAGs are due on 18 June 2021, and no day is entered on which they were looked at beside earlier results.']
    },
    {
      sheets: programmes('') + qTags.replace('Learner ID', 'Head of Centre declaration: | 16/06/2021\n        Learner ID') + history,
      findings: ['Programmes!D3: The Head of Centre has made the declaration, and no day is entered on which these Q-TAGs were looked at beside earlier results.']
    }
  ]
}
