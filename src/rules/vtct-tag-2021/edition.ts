import { dayOf, type Day } from '../../domain/dates'
import type { Edition } from '../rulebook'

export interface VtctEdition extends Edition {
  readonly document: string
  /** The day of the webinar of which the document tells. */
  readonly version: string
  /** The questions that the document answers, as it prints them. */
  readonly sections: readonly string[]
  /** The last day on which schedules are made for assessment components. */
  readonly schedules: Day
  /** The last day on which TAGs for external examinations are uploaded. For the synoptic assessment there is none. */
  readonly externalTags: Day
}

export const edition: VtctEdition = {
  title: 'VTCT TAG questions and answers, summer 2021',
  document: 'VTCT Weekly Webinar: Systems & uploading Teacher Assessed Grades (TAGs)',
  version: '7 May 2021',
  academicYear: 2020,
  sections: [
    'When do we submit the TAG for the graded assessments?',
    'Why is the deadline 21st May when it is18th June for other examination boards?',
    'Is it a TAG per unit? Or one overall?',
    'When is the deadline for scheduling learners on the AM20530?',
    'What is the deadline for the Head of Centre declaration?',
    'Where can we find the VTCT IQA form?',
    'I’m concerned that for various reasons resulting from Covid, my learners may be disadvantaged. What can I do?',
    'Is prior learning used as evidence?',
    'Does the schedule deadline of 20th May cover Paper 1 and Paper 2?',
    'What date is required when creating the new schedules?',
    'Are VTCT offering any objectivity/bias mitigation training for awarding TAGs?',
    'Are VTCT expecting centres to submit a TAG policy/strategy or are they accepting the JCQ uploaded Centre Policy?',
    'Can you please confirm who creates the schedule on Linx2Achieve for the technicals?',
    'If we have a completing learner who hasn’t completed an assignment, do we submit a tag as a “fail” or not submit a tag at all for that assignment?',
    'Does the form have to be completed by the Head or can it be the lead of Hair and Beauty?',
    'Does the Head of Centre need their own log in?',
    'Can I confirm that we have one day to submit TAGS once they have been scheduled? Or can these be entered as soon as the TAG has been scheduled?',
    'Can we claim for certificates now for students who have completed all required units?',
    'Will the graded practical assessments still require an EQA visit? When will these start?',
    'Is there a requirement for 2 electronic signatures?',
    'Do I only create a schedule for those pupils certificating this year?',
    'When and how do we upload the IQA document?'
  ],
  schedules: dayOf(2021, 5, 20),
  externalTags: dayOf(2021, 5, 21)
}
