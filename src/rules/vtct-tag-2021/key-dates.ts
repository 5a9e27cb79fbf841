import { SUMMER_2021 } from '../../recognise/rulebooks'
import type { KeyDateList } from '../key-dates/key-date'

/** The days of VTCT's summer 2021. For the synoptic assessment there is none. */
export const keyDates: KeyDateList = {
  onlyYear: SUMMER_2021,
  dates: [
    {
      id: 'VT-4', name: 'VT-4', section: 'Why is the deadline 21st May when it is18th June for other examination boards?', event: 'TAGs for external examinations',
      severity: 'error', toldBy: { 'vtct-tags': 'tag-upload-date' }, hasOwnRule: true, official: { month: 5, day: 21 }
    },
    {
      id: 'VT-3', name: 'VT-3', section: 'When do we submit the TAG for the graded assessments?', event: 'TAGs for the synoptic assessment',
      severity: null
    },
    {
      id: 'VT-6', name: 'VT-6', section: 'When is the deadline for scheduling learners on the AM20530?', event: 'Schedules for assessment components',
      severity: 'error', toldBy: { 'vtct-tags': 'schedule-created-date' },
      official: { month: 5, day: 20 }
    },
    {
      id: 'VT-10', name: 'VT-10', section: 'What is the deadline for the Head of Centre declaration?', event: 'Head of Centre declaration',
      severity: 'error', toldBy: { 'vtct-tags': 'head-of-centre-declaration' }
    },
    {
      id: 'VT-20', name: 'VT-20', section: 'Will the graded practical assessments still require an EQA visit? When will these start?', event: 'Remote EQA visit',
      severity: 'advice'
    }
  ]
}
