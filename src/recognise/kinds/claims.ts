import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { learnerBlock } from './learner-block'

const claimType = { enum: { unit: [], interim: [], full: ['qualification', 'certificate'] } } as const
const claimStatus = { enum: { pending: [], issued: ['released'], held: ['suspended', 'blocked'] } } as const

/** One row is one unit or qualification claimed for one learner. */
export const claims = {
  title: 'Claims',
  rulebook: 'pearson-btec-quality-assurance-2021-22',
  columns: {
    ...learnerBlock,
    programme: supports('text', 'Programme', 'Programme title', 'Qualification', 'Course'),
    'unit-number': column('unit', 'Unit number', 'Unit', 'Unit no'),
    'unit-title': column('text', 'Unit title', 'Unit name'),
    'claimed-grade': must('grade-of-unit-or-qualification', 'Claimed grade', 'Grade claimed', 'EOL grade', 'Grade on Edexcel Online'),
    'claim-id': column('text', 'Claim ID', 'Claim number', 'Claim reference'),
    'claim-type': column(claimType, 'Claim type', 'Type of claim'),
    'claim-date': must('date', 'Claim date', 'Date claimed', 'Claimed on'),
    'claim-status': column(claimStatus, 'Claim status', 'Status', 'Claim state'),
    'confirmed-by': supports('text', 'Confirmed by', 'Claim confirmed by', 'Authorised by'),
    'confirmed-date': column('date', 'Confirmed date', 'Date confirmed'),
    'required-units-complete': column('yes-no', 'All required units complete', 'Required units complete', 'Units complete'),
    'tag-needed': column('yes-no', 'TAG needed', 'Needs TAG'),
    'cash-in-code': supports('text', 'Cash-in code', 'Cash in', 'Certification code'),
    'claim-series': column('series', 'Claim series', 'Cash-in series', 'Series claimed'),
    'terminal-series': column('series', 'Terminal series', 'External series', 'Series of external'),
    'resit-entry-date': column('date', 'Resit entry date', 'Date of resit entry')
  },
  labels: {},
  labelled: [],
  seriesDates: ['claim-date']
} as const satisfies KindSpec
