import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'

const sortOfPeriod = {
  enum: {
    term: [],
    'half-term': [],
    holiday: ['vacation', 'break'],
    'bank-holiday': ['BH'],
    closed: ['inset', 'training day']
  }
} as const

/** One row is one term, holiday or closed day. */
export const termsAndHolidays = {
  title: 'Terms and holidays',
  alsoCalled: ['Terms', 'Term dates', 'Holidays', 'Term dates and holidays'],
  rulebook: 'none',
  columns: {
    name: must('text', 'Name', 'Term', 'Term or holiday', 'Period', 'Holiday'),
    kind: supports(sortOfPeriod, 'Kind', 'Type', 'Term type'),
    start: must('date', 'Start', 'Starts', 'From', 'First day', 'Start date'),
    end: must('date', 'End', 'Ends', 'To', 'Last day', 'End date'),
    'academic-year': column('academic-year', 'Academic year', 'Year'),
    group: column('text', 'Group', 'Site', 'Applies to')
  },
  labels: {},
  weak: [
    'Name', 'Period', 'Start', 'Starts', 'From', 'First day', 'Start date', 'End', 'Ends', 'To', 'Last day',
    'End date', 'Type'
  ],
  labelled: [],
  seriesDates: []
} as const satisfies KindSpec
