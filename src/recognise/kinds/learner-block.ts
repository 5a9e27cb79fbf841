import { column, identity } from './column-spec'

/** The columns that name a learner. */
export const learnerBlock = {
  'candidate-number': identity('candidate-number', 'Candidate number', 'Cand no', 'Candidate no', 'Cand number', 'Exam number', 'Exam no'),
  'learner-id': identity(
    'text', 'Learner ID', 'Student ID', 'Learner number', 'Learner no', 'Learner registration number', 'Registration number', 'Admission number',
    'Admission no', 'Adno'
  ),
  uln: identity('text', 'ULN', 'Unique learner number'),
  uci: identity('text', 'UCI', 'Unique candidate identifier'),
  'learner-name': identity(
    'text', 'Candidate name', 'Learner name', 'Student name', 'Pupil name', 'Name', 'Student', 'Learner', 'Candidate', 'Pupil', 'Full name', 'Legal full name',
    'Surname, Forename', 'Surname, First name', 'Last name, First name'
  ),
  'last-name': identity('text', 'Last name', 'Last names', 'Surname', 'Family name', 'Legal surname'),
  'first-name': column('text', 'First name', 'First names', 'Forename', 'Forenames', 'Given name', 'Legal forename'),
  'centre-number': column('text', 'Centre number', 'Centre no', 'Centre', 'NCN')
} as const
