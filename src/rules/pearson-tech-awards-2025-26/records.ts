import type { RecordList } from '../records/record-entry'

const POLICIES = 'Reviewing your policies and procedures'

/** The records that the guide asks for, as rows of a checklist hold them. */
export const records: RecordList = {
  reviewed: [{ id: 'TA-9', section: POLICIES, severity: 'warning', item: 'The policy' }],
  entries: [
    {
      id: 'TA-7', section: 'Compliance', severity: 'error', item: 'activities', opens: { month: 9, day: 15 }, due: { month: 10, day: 28 },
      parts: [{ item: 'The confirmation of the Edexcel Online account' }, { item: 'The acceptance of the terms and conditions' }]
    },
    {
      id: 'TA-10', section: POLICIES, severity: 'warning', item: 'additions for Tech Awards',
      parts: [
        { item: 'The registration and certification policy’s point on timely registration and entry' },
        { item: 'The registration and certification policy’s point on certification and cash-ins' },
        { item: 'The assessment policy’s point on completing assignments in the set time' },
        { item: 'The internal verification policy’s point on standardisation with exemplar materials' },
        { item: 'The internal verification policy’s point on standardisation of decisions before marks are submitted' },
        { item: 'The internal verification policy’s point on moderation and who provides marks and sample' }
      ]
    }
  ]
}
