import { formatDay, type Day } from '../../domain/dates'
import type { Examples } from '../example'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Settings } from '../settings'
import { ownRows } from './own-rows'
import { qTagsIn } from './q-tags'
import { registeredFor, registeredStatus, type Registered } from './register'
import { rule } from './rule'
import { sameTitle } from './same-title'

/** A learner is eligible if assessment was due in the window; its first weeks are in one section of the guide and not in another. */
export default rule({
  id: 'assessment-outside-window',
  catalogue: ['QT-8'],
  severity: 'error',
  title: 'Assessment was due outside the window',
  section: 'Learner eligibility',
  sheetKind: 'learners',
  needs: ['assessment-due-date'],
  why: 'The arrangements of 2021 are for learners who were due for assessment between 1 August 2020 and 31 August 2021.',
  fix: 'Correct the date, or take the Q-TAG out.',
  *check({ sheet, workbook, settings, columns: { 'assessment-due-date': column } }) {
    const qTags = qTagsIn(workbook)
    const isGraded = (registered: Registered) => {
      const learner = workbook.learners.of(sheet, registered.row)
      const entered = (learner ? qTags.of(learner) : []).filter(({ isEntered }) => isEntered)
      return entered.some(({ qualification }) => sameTitle(qualification, registeredFor(registered)))
    }
    yield* faultsIn(column, ownRows(sheet), row => {
      const due = column.value(row)
      if (due === undefined) return null
      const status = registeredStatus({ sheet, row }, settings['tag.window-end'])
      if (status === 'mid-flight') return early(due, settings)
      // Without a sheet of Q-TAGs those who certificate are taken to have one.
      return isGraded({ sheet, row }) || (qTags.all.length === 0 && status === 'certificating') ? outside(due, settings) : null
    })
  }
})

function outside(due: Day, settings: Settings): CellFault | null {
  const [start, end] = [settings['tag.window-start'], settings['tag.window-end']]
  if (due >= start && due <= end) return null
  return { value: due, message: `Assessment was due on ${formatDay(due)}, outside ${formatDay(start)} to ${formatDay(end)}, so the learner is not eligible for a Q-TAG.` }
}

function early(due: Day, settings: Settings): CellFault | null {
  const [start, later] = [settings['tag.window-start'], settings['tag.midflight-window-start']]
  if (due < start || due >= later) return null
  return {
    value: due,
    severity: 'warning',
    message: `Assessment was due on ${formatDay(due)}: section 3 of the guidance counts it from ${formatDay(start)}, section 16 for mid-flight learners only from ${formatDay(later)}.`,
    fix: 'Ask Pearson whether the learner is eligible, or correct the date.'
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Business      | M
        L3         | Business      |
        == Register ==
        Learner ID | Qualification | Reg date   | Assessment due
        L1         | Business      | 12/09/2019 | 01/08/2020
        L2         | Business      | 12/09/2019 | 31/08/2021
        L3         | Business      | 12/09/2020 | 15/06/2022
        L2         | Music         | 12/09/2020 | 15/06/2022`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Business      | M
        == Register ==
        Learner ID | Qualification | Reg date   | Assessment due | Status
        L1         | Business      | 12/09/2019 | 31/07/2020     | Certificating
        L2         | Business      | 12/09/2020 | 01/09/2021     |
        L3         | Business      | 12/09/2020 | 15/08/2020     | Mid-flight`,
      findings: [
        'Register!D2: Assessment was due on 31 July 2020, outside 1 August 2020 to 31 August 2021, so the learner is not eligible for a Q-TAG.',
        'Register!D3: Assessment was due on 1 September 2021, outside 1 August 2020 to 31 August 2021, so the learner is not eligible for a Q-TAG.',
        'Register!D4: Assessment was due on 15 August 2020: section 3 of the guidance counts it from 1 August 2020, section 16 for mid-flight learners only from 30 August 2020.'
      ]
    },
    {
      sheets: `
        Rulebook: QT
        Learner ID | Reg date   | Assessment due | Status
        L1         | 12/09/2019 | 15/10/2021     | Certificating`,
      findings: ['C3: Assessment was due on 15 October 2021, outside 1 August 2020 to 31 August 2021, so the learner is not eligible for a Q-TAG.']
    }
  ]
}
