import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { hasDeadline } from './components'
import { tagRule } from './tag-rule'

/** A TAG is uploaded by way of a schedule for its component. */
export default tagRule({
  id: 'tag-without-schedule',
  catalogue: ['VT-7'],
  severity: 'error',
  title: 'A component with a TAG has no schedule',
  section: 'Does the schedule deadline of 20th May cover Paper 1 and Paper 2?',
  why: 'Each assessment component for which a TAG is submitted needs a schedule of its own in XAMS.',
  fix: 'Enter the schedule, or have one made.',
  needs: ['schedule-id', 'tag'],
  concerns: component => component.isTagged && hasDeadline(component),
  judge({ isScheduled, isUploaded }, { edition, asOf }) {
    if (isScheduled || (!isUploaded && asOf <= edition.schedules)) return null
    return { message: isUploaded ? 'The TAG is uploaded, and no schedule is entered for this component.' : `A TAG is entered, and no schedule for this component; schedules were due by ${formatDay(edition.schedules)}.` }
  },
  many: 'TAGs have no schedule'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | Component type     | TAG | Schedule ID
        L1         | Paper 1   | External           | L2M | 4711
        L1         | Synoptic  | Synoptic practical | L2P |`
    },
    {
      sheets: `
        Learner ID | Component | Component type     | TAG | Schedule ID
        L1         | Paper 1   | External           | L2M |`,
      asOf: '2021-05-19'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | Component type     | TAG | Schedule ID | TAG uploaded
        L1         | Paper 1   | External           | L2M |             | 18/05/2021
        L2         | Paper 1   | External           | L2M |             |
        L3         | Paper 1   | External           | L2M | 4711        |`,
      findings: [
        'E2: The TAG is uploaded, and no schedule is entered for this component.',
        'E3: A TAG is entered, and no schedule for this component; schedules were due by 20 May 2021.'
      ]
    }
  ]
}
