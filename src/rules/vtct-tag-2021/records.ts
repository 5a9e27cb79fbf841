import { SUMMER_2021 } from '../../recognise/rulebooks'
import type { RecordList } from '../records/record-entry'

/** The records that the answers speak of, as rows of a checklist hold them. */
export const records: RecordList = {
  onlyYear: SUMMER_2021,
  entries: [
    { id: 'VT-12', section: 'Does the Head of Centre need their own log in?', severity: 'advice', item: 'The email of the Head of Centre', done: 'recorded' },
    {
      id: 'VT-20', section: 'Will the graded practical assessments still require an EQA visit? When will these start?', severity: 'advice',
      item: 'The remote EQA visit', done: 'booked'
    },
    { id: 'VT-21', section: 'When and how do we upload the IQA document?', severity: 'warning', item: 'The request for an IQA document', isRequest: true },
    {
      id: 'VT-22', section: 'Are VTCT expecting centres to submit a TAG policy/strategy or are they accepting the JCQ uploaded Centre Policy?', severity: 'advice',
      item: 'The stage one meeting with the EQA', done: 'held'
    }
  ]
}
