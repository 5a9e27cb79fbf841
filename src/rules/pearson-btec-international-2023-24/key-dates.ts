import type { KeyDateList } from '../key-dates/key-date'

/** The guide itself gives no dates: a centre enters those of its own timetable. */
export const keyDates: KeyDateList = {
  dates: [
    {
      id: 'IA-27', name: 'IA-27', section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
      event: 'Set assignment periods on the timetable', severity: 'advice'
    }
  ]
}
