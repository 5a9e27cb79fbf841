import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { staffRole } from './staff-role'

/** One row is one record that must be held, by the entry of the catalogue that asks for it. */
export const recordsChecklist = {
  title: 'Records checklist',
  rulebook: 'none',
  columns: {
    'item-id': must('text', 'Item ID', 'Rule', 'Item number', 'Catalogue ID', 'Ref'),
    item: supports('text', 'Item', 'Record', 'Document', 'Policy', 'Description'),
    scope: column('text', 'Applies to', 'Scope', 'Programme', 'Person', 'Learner or programme'),
    applicable: column('yes-no', 'Applicable', 'Needed', 'Required'),
    done: must('yes-no', 'Done', 'Present', 'In place', 'Complete', 'Held'),
    'done-date': supports('date', 'Date done', 'Date', 'Date completed', 'Last reviewed', 'Signed date'),
    'opened-date': column('date', 'Date opened', 'Requested', 'Request date', 'Received date'),
    'due-date': column('date', 'Due', 'Due date', 'Reply by'),
    'closed-date': column('date', 'Date closed', 'Concluded', 'Reply date', 'Outcome date'),
    'done-by': supports('text', 'Done by', 'Owner', 'Signed by', 'Responsible', 'Person responsible'),
    role: column(staffRole, 'Role', 'Signatory role', 'Position'),
    location: column('text', 'Location', 'Where kept', 'File path', 'Stored'),
    contextualised: column('yes-no', 'Contextualised', 'Specific to centre'),
    language: column('yes-no-or-text', 'Language', 'Available in English', 'English'),
    outcome: column('text', 'Outcome', 'Status', 'Result'),
    'start-event-date': column('date', 'Keep from', 'Retention start', 'Start date'),
    'disposal-date': column('date', 'Disposal date', 'Destroyed', 'Destroy after'),
    note: column('text', 'Note', 'Notes', 'Rationale', 'Reason', 'Explanation', 'Comment')
  },
  labels: {},
  weak: [
    'Ref', 'Rule', 'Item number', 'Done', 'Present', 'In place', 'Complete', 'Held', 'Item', 'Record', 'Document',
    'Description', 'Date', 'Date done', 'Date completed', 'Done by', 'Owner', 'Responsible'
  ],
  entries: 'item-id',
  labelled: [],
  seriesDates: []
} as const satisfies KindSpec
