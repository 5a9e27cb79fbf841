import type { Compared } from '../compared'

const DATA = 'What data needs to be considered?'
const SUMMER_2020 = 'Using historical data from summer 2020'
const REVIEW = 'Internal quality assurance: using the data to inform the overall review of outcomes'
const USING = 'Using data to support the grading process for BTECs with a Qualification-level Teacher Assessed Grade (Q-TAG) in summer 2021'
const ON_DEMAND = 'Use of data for qualifications which are pass and fail, or delivered more on demand (roll on/roll-off basis)'

/** What `compare` does for this guide. */
export const comparisons: readonly Compared[] = [
  {
    id: 'baseline-of-earlier-years', catalogue: ['QT-93'], severity: 'advice', section: DATA,
    title: 'Grades beside those of 2018 and 2019',
    why: 'The years to compare with are those in which exams and standards verification took place.'
  },
  {
    id: 'sectors-suites-and-centre', catalogue: ['QT-94'], severity: 'advice', section: DATA,
    title: 'Grades of each sector and level, each suite, and the whole centre',
    why: 'Variation is looked at in each sector and across the centre: larger cohorts are steadier.'
  },
  {
    id: 'discontinued-qualifications', catalogue: ['QT-95'], severity: 'advice', section: DATA,
    title: 'Qualifications that are no longer offered',
    why: 'Across the sectors of a suite, leaving them out of the history makes the comparison more valid.'
  },
  {
    id: 'much-higher-or-lower', catalogue: ['QT-96'], severity: 'warning', section: REVIEW,
    title: 'Outcomes much higher or much lower than before',
    why: 'Reasons and evidence are considered for a difference in either direction; how much is much is the centre’s own threshold.'
  },
  {
    id: 'fluctuation-between-years', catalogue: ['QT-97'], severity: 'advice', section: DATA,
    title: 'Variation between the earlier years',
    why: 'This year’s difference is read against what varied from year to year before.'
  },
  {
    id: 'usefulness-of-history', catalogue: ['QT-98'], severity: 'advice', section: DATA,
    title: 'How useful the history is',
    why: 'The history is worth more the larger the cohorts, the steadier the outcomes and the longer the delivery, and less after a change of structure.'
  },
  {
    id: 'baseline-year-missing', catalogue: ['QT-99'], severity: 'advice', section: DATA,
    title: 'An earlier year is missing from the history',
    why: 'A comparison with fewer years is still likely to be useful.'
  },
  {
    id: 'only-2020-in-history', catalogue: ['QT-100'], severity: 'warning', section: SUMMER_2020,
    title: '2020 is the only earlier year',
    why: '2020 may serve where no other year exists, but its grades rest on another principle.'
  },
  {
    id: 'history-of-2020-beside-others', catalogue: ['QT-101'], severity: 'warning', section: SUMMER_2020,
    title: '2020 beside other earlier years',
    why: 'Where others exist, 2020 is first looked at beside them.'
  },
  {
    id: 'new-centre-without-history', catalogue: ['QT-102'], severity: 'advice', section: USING,
    title: 'A new centre has no history',
    why: 'It looks to the other parts of quality assurance instead.'
  },
  {
    id: 'groups-of-learners', catalogue: ['QT-104'], severity: 'warning', section: REVIEW,
    title: 'A group of learners differs from its own past, or from other groups',
    why: 'Each group’s grades are looked at beside earlier years and beside the other groups, and a difference is explained.'
  },
  {
    id: 'small-group', catalogue: ['QT-105'], severity: 'advice', section: REVIEW,
    title: 'A group is small',
    why: 'In a small group a single learner may have a large effect.'
  },
  {
    id: 'difference-across-sectors', catalogue: ['QT-112'], severity: 'advice', section: REVIEW,
    title: 'A difference in several sectors',
    why: 'What cuts across several or most sectors may need a review of all of them.'
  },
  {
    id: 'volume-of-achievement', catalogue: ['QT-113'], severity: 'warning', section: ON_DEMAND,
    title: 'Unusually many or few achieve',
    why: 'Where grades are pass or fail alone, or learners join and leave all year, the number who achieve is compared.'
  },
  {
    id: 'equal-periods', catalogue: ['QT-114'], severity: 'warning', section: ON_DEMAND,
    title: 'The years are not counted over the same period',
    why: 'Numbers of learners are comparable over equal periods alone.'
  }
]
