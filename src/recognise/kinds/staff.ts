import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { staffRole } from './staff-role'

const standardisationType = {
  enum: {
    CSM: ['centre standardisation materials'],
    ESM: ['exemplar standardisation materials'],
    'Q-TAG': ['QTAG', 'TAG'],
    internal: []
  }
} as const

/** One row is one person in one role for one subject. */
export const staff = {
  title: 'Staff',
  rulebook: 'none',
  columns: {
    'staff-name': must('text', 'Staff name', 'Name', 'Teacher', 'Member of staff', 'Staff member'),
    role: must(staffRole, 'Role', 'Job role', 'Position', 'Roles'),
    subject: supports('text', 'Subject', 'Subject area', 'Department', 'Programme'),
    'principal-subject-area': column('text', 'Principal subject area', 'PSA area', 'BTEC principal subject area'),
    suite: column('suite', 'Suite', 'Qualification suite'),
    qualification: column('text', 'Qualification', 'Qualification title'),
    component: column('component', 'Component', 'Component number'),
    site: column('text', 'Site', 'Campus', 'Consortium site'),
    delivers: column('yes-no', 'Delivers or assesses', 'Teaches the programme', 'Deliverer'),
    'standardisation-type': supports(standardisationType, 'Standardisation type', 'Type of standardisation', 'Standardisation'),
    'standardisation-date': supports('date', 'Standardisation date', 'Date standardised', 'CSM date', 'ESM date', 'Standardised on'),
    'osca-registration-date': column('date', 'OSCA registration date', 'OSCA registered', 'Registered on OSCA'),
    'osca-confirmed-date': column('date', 'OSCA standardisation confirmed', 'Confirmed on OSCA', 'OSCA confirmation date'),
    'policy-ack-date': column('date', 'Centre policy read', 'Policy acknowledged', 'Policy acknowledgement date'),
    'objectivity-ack-date': column('date', 'Objectivity guidance read', 'Ofqual guidance read', 'Objectivity acknowledged'),
    'conflict-of-interest': column('yes-no-or-text', 'Conflict of interest', 'Conflict', 'COI'),
    'conflict-mitigation': column('text', 'Mitigation', 'Conflict mitigation', 'Action on conflict'),
    'eol-user': column('yes-no-or-text', 'Edexcel Online user', 'EOL user', 'EOL access', 'EOL account'),
    'eol-confirmed': column('tick', 'Edexcel Online details confirmed', 'EOL confirmed', 'EOL ticked'),
    'left-date': column('date', 'Left date', 'Date left', 'Leaving date')
  },
  labels: {},
  weak: ['Name', 'Role', 'Roles', 'Position', 'Job role', 'Department', 'Programme'],
  labelled: [],
  seriesDates: []
} as const satisfies KindSpec
