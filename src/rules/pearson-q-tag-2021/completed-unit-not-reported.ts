import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { rule } from './rule'
import { dueBy, completeUnitsOn, withStatus } from './unit-record'

/** Grades of completed units of certificating learners are reported by the day on which Q-TAGs are due. */
export default rule({
  id: 'completed-unit-not-reported',
  catalogue: ['QT-59'],
  severity: 'warning',
  title: 'The grade of a completed unit is not reported in time',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'unit-grades',
  needs: ['fully-assessed', 'reported-date'],
  why: 'Grades of completed internally assessed units are reported on Edexcel Online as soon as possible, and for certificating learners by 18 June 2021.',
  fix: 'Report the grade on Edexcel Online, and enter the day.',
  *check({ sheet, workbook, columns: { 'reported-date': column }, edition, settings, asOf }) {
    const { deadline } = edition.timetable
    const complete = completeUnitsOn(sheet, workbook, settings)
    yield* withStatus(complete, 'certificating', rows => dueBy({
      rows,
      column,
      deadline,
      isOver: asOf > deadline,
      open: `This unit is complete, and no day is entered on which its grade was reported; it was due by ${formatDay(deadline)}.`,
      late: day => `The grade was reported on ${formatDay(day)}; it was due by ${formatDay(deadline)}.`,
      many: `that are complete were not reported by ${formatDay(deadline)}, or no day is entered`
    }))
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Status        | Unit | Unit grade | Fully assessed | Reported on Edexcel Online
        L1         | Certificating | 1    | M          | Yes            | 18/06/2021
        L1         | Certificating | 2    |            | No             |
        L2         | Mid-flight    | 1    | M          | Yes            |`
    },
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Unit grade | Fully assessed | Reported on Edexcel Online
        L1         | 1    | M          | Yes            |`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Status        | Unit | Unit grade | Fully assessed | Reported on Edexcel Online
        L1         | Certificating | 1    | M          | Yes            | 21/06/2021
        L1         | Certificating | 2    | P          | Yes            |
        L1         | Certificating | 3    | P          | Yes            | 14/06/2021`,
      findings: [
        'F3: The grade was reported on 21 June 2021; it was due by 18 June 2021.',
        'F4: This unit is complete, and no day is entered on which its grade was reported; it was due by 18 June 2021.'
      ]
    }
  ]
}
