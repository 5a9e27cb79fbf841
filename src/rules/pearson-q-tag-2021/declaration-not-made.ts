import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { declarationFor } from './declaration'
import { enteredOn } from './q-tags'
import { rule } from './rule'
import { isSubmitted } from './sign-offs'

/** The Head of Centre's declaration is made by the day on which Q-TAGs are due. */
export default rule({
  id: 'declaration-not-made',
  catalogue: ['QT-73'],
  severity: 'error',
  title: 'The Head of Centre’s declaration is missing or late',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'The Head of Centre Declaration is due on the same day as the Q-TAGs. Not to give it is among the examples of malpractice.',
  fix: 'Enter the day on which the declaration was submitted, or have the Head of Centre submit it now.',
  *check({ sheet, workbook, columns: { 'q-tag': column }, edition, asOf }): Iterable<Verdict> {
    const { deadline } = edition.timetable
    const entered = enteredOn(sheet, workbook)
    if (entered.length === 0) return
    const declaration = declarationFor(sheet, workbook)
    if (!declaration) {
      yield { cannotTell: 'No "Head of Centre declaration" stands above the table, and no checklist has a row QT-73.' }
      return
    }
    const { isMade, day, cell } = declaration
    const place = cell === undefined ? { column } : { cell }
    const [isOver, isAhead] = [asOf > deadline, entered.some(isSubmitted)]
    if (!isMade && (isOver || isAhead)) {
      const since = isOver ? `was due on ${formatDay(deadline)}, and is not recorded` : 'is not recorded, though Q-TAGs are submitted'
      yield { ...place, message: `The Head of Centre’s declaration ${since}.` }
    } else if (day !== undefined && day > deadline) {
      yield { ...place, value: day, message: `The Head of Centre’s declaration is of ${formatDay(day)}; it was due on ${formatDay(deadline)}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Head of Centre declaration: | 18/06/2021
        Learner ID | Q-TAG | Status
        L1         | M     | Certificating`
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Status
        L1         | M     | Certificating
        == Records ==
        Item ID | Item                       | Done | Date done
        QT-73   | Head of Centre declaration | Yes  | 17/06/2021`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Status
        L1         | M     | Certificating`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Head of Centre declaration: | 21/06/2021
        Learner ID | Q-TAG | Status
        L1         | M     | Certificating`,
      findings: ['B1: The Head of Centre’s declaration is of 21 June 2021; it was due on 18 June 2021.']
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Submitted
        L1         | M     | 16/06/2021
        == Records ==
        Item ID | Item                       | Done | Date done
        QT-73   | Head of Centre declaration | No   |`,
      asOf: '2021-06-17',
      findings: ['Q-TAGs!B1: The Head of Centre’s declaration is not recorded, though Q-TAGs are submitted.']
    }
  ]
}
