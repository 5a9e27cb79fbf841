import type { Explanations } from '../explanation'

export const staff = {
  'staff-name': 'The member of staff, spelled as on your other sheets.',
  role: 'What they do, such as assessor; several roles with a comma between them.',
  subject: 'The subject that they teach or assess.',
  'principal-subject-area': 'The principal subject area for which they are responsible.',
  suite: 'The suite of qualifications that they work on.',
  qualification: 'The qualification that they assess or verify.',
  component: 'The component that they assess: 1 or 2.',
  site: 'The site at which they work, where you have several.',
  delivers: 'Yes where they deliver or assess in the present year.',
  'standardisation-type': 'The materials with which they were standardised.',
  'standardisation-date': 'The day on which they were standardised.',
  'osca-registration-date': 'The day on which the Lead IV registered on OSCA.',
  'osca-confirmed-date': 'The day on which standardisation was confirmed on OSCA.',
  'policy-ack-date': 'The day on which they confirmed that they read the centre policy.',
  'objectivity-ack-date': 'The day on which they confirmed that they read the guidance on objectivity.',
  'conflict-of-interest': 'The conflict of interest that they declared, or No.',
  'conflict-mitigation': 'What is done about a declared conflict of interest.',
  'eol-user': 'Their user name on Edexcel Online, or Yes or No.',
  'eol-confirmed': 'Ticked when their details on Edexcel Online have been confirmed.',
  'left-date': 'The day on which they left; blank while they work here.'
} as const satisfies Explanations<'staff'>
