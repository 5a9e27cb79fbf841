import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** It is recorded who makes each schedule, since that takes rights in the system. */
export default tagRule({
  id: 'schedule-without-owner',
  catalogue: ['VT-24'],
  severity: 'advice',
  title: 'It is not recorded who made a schedule',
  section: 'Can you please confirm who creates the schedule on Linx2Achieve for the technicals?',
  why: 'Typically the exams officer makes the schedules, or whoever usually schedules exams in XAMS, because of the rights that it takes.',
  fix: 'Enter who made the schedule.',
  needs: ['schedule-owner', 'schedule-id'],
  concerns: ({ isScheduled }) => isScheduled,
  judge: ({ sheet, row }) => (sheet.column('schedule-owner')?.isBlank(row) === true ? { message: 'A schedule is entered, and not who made it.' } : null),
  many: 'schedules have nobody named who made them'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule ID | Schedule owner
        L1         | Paper 1   | L2M | 4711        | Exams office
        L2         | Paper 1   |     |             |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule ID | Schedule owner
        L1         | Paper 1   | L2M | 4711        | Exams office
        L2         | Paper 1   | L2M | 4712        |`,
      findings: ['E3: A schedule is entered, and not who made it.']
    }
  ]
}
