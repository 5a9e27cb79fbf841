import { formatDay } from '../../domain/dates'
import { manyAsOne } from '../many-as-one'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { componentsOn, hasDeadline, type Component } from './components'
import { rule } from './rule'

/** Works out who is scheduled: certificating or not, whoever was due to take the assessment in summer 2021 and is to have a TAG. */
export default rule({
  id: 'schedule-against-need',
  catalogue: ['VT-17'],
  severity: 'warning',
  title: 'A schedule is missing, or stands for someone not due in summer 2021',
  section: 'Do I only create a schedule for those pupils certificating this year?',
  sheetKind: 'vtct-tags',
  needs: ['due-summer-2021', 'schedule-id'],
  why: 'Schedules are made for the components for which TAGs are submitted, for certificating and non-certificating learners alike, if they were due to take the assessment in summer 2021.',
  fix: 'Make the schedule or take it out, or correct what is entered about the learner.',
  *check({ sheet, workbook, columns: { 'schedule-id': column, 'due-summer-2021': due }, edition, asOf }) {
    const all = componentsOn(sheet, workbook).filter(({ type }) => type !== 'unit-practical')
    const needed = all.filter(({ row }) => due.value(row) === 'yes' && wants({ sheet, row }))
    yield { column, label: 'Schedules needed', result: needed.length }
    const open = needed.filter(component => !component.isScheduled && !component.isTagged && hasDeadline(component) && asOf > edition.schedules)
    yield* manyAsOne(open.map(({ row }): Fault => ({
      row, column, message: `The learner was due in summer 2021 and is to have a TAG, and no schedule is entered; it was due by ${formatDay(edition.schedules)}.`
    })), { of: needed.length, column, message: (count, of) => `${count} of the ${of} components that are to have a TAG have no schedule; they were due by ${formatDay(edition.schedules)}.` })
    const extra = all.filter(({ row, isScheduled }) => isScheduled && due.value(row) === 'no')
    yield* manyAsOne(extra.map(({ row }): Fault => ({
      row, column, kind: 'not due', message: 'A schedule is entered, but the learner was not due to take this assessment in summer 2021.'
    })), { of: all.length, column, kind: 'not due', message: count => `${count} schedules are for learners who were not due to take the assessment in summer 2021.` })
  }
})

/** Where it is not said, a TAG is not taken to be wanted. */
function wants({ sheet, row }: Pick<Component, 'sheet' | 'row'>): boolean {
  return sheet.column('tag-wanted')?.value(row) === 'yes'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Due summer 2021 | TAG wanted | Component | Component type | TAG | Schedule ID
        L1         | Certificating | Yes             | Yes        | Paper 1   | External       | L2M | 4711
        L2         | Mid-flight    | Yes             | Yes        | Paper 1   | External       | L2P | 4711
        L3         | Mid-flight    | No              |            | Paper 1   | External       |     |
        L4         | Certificating | Yes             | No         | Paper 1   | External       |     |`,
      computed: ['H1: Schedules needed = 2']
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Due summer 2021 | TAG wanted | Component | Component type | TAG | Schedule ID
        L1         | Yes             | Yes        | Paper 1   | External       |     |
        L2         | Yes             | Yes        | Paper 1   | External       | L2P | 4711
        L3         | No              |            | Paper 1   | External       | L2P | 4711`,
      findings: [
        'G2: The learner was due in summer 2021 and is to have a TAG, and no schedule is entered; it was due by 20 May 2021.',
        'G4: A schedule is entered, but the learner was not due to take this assessment in summer 2021.'
      ],
      computed: ['G1: Schedules needed = 2']
    }
  ]
}
