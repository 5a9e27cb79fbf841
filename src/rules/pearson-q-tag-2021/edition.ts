import type { Suite } from '../../domain/suites'
import type { Edition } from '../rulebook'
import { sectorRules, type SectorRules } from './sector-rules'
import { timetable, type Timetable } from './timetable'

export interface QTagEdition extends Edition {
  readonly document: string
  /** The day of the newest stamp in the document. */
  readonly version: string
  /** Headings as the document prints them. */
  readonly sections: readonly string[]
  /** The suites that the guide covers, and those that it says have guidance of their own. */
  readonly covered: readonly Suite[]
  readonly notCovered: readonly Suite[]
  /** The levels whose qualifications have guidance of their own. */
  readonly levelsNotCovered: readonly number[]
  readonly sectors: SectorRules
  readonly timetable: Timetable
}

export const edition: QTagEdition = {
  title: 'BTEC Q-TAG guidance, summer 2021',
  document: 'BTEC Q-TAG guidance 2021: guidance for certificating and non-certificating learners',
  version: '21 April 2021',
  academicYear: 2020,
  sections: [
    'Introduction',
    'Summary',
    'Timeline for the Q-TAG process for certificating learners',
    'Categorisation of Pearson’s BTEC Qualifications',
    'Arrangements for awarding results in 2021',
    'Learner eligibility',
    'Standardisation and Quality Assurance',
    'Qualifications covered in this guidance',
    'Qualifications not covered in this guidance',
    'Categorising BTEC Qualifications',
    'Arrangements for awarding results',
    'Unit-level information for certificating learners',
    'Recognising that not all assessment will have taken place',
    'Qualification-Level Teacher Assessed Grade for certificating learners',
    'Confidence through common sources of evidence',
    'Recording your Q-TAG decisions and Retention of Evidence and Data',
    'Timelines',
    'January 2021 External Assessments',
    'The use of ‘Centre Assessment Grades’ (CAGs) from 2020',
    'Determining the Q-TAG',
    'How BTECs are usually awarded',
    'How BTECs will be awarded in 2021',
    'Review the specification grading information ie. unit-level assessment criteria and grade descriptors with the subject teaching team',
    'Consider what evidence you will have from the content you have taught',
    'Collect the evidence',
    'Evaluate the quality of the evidence',
    'Assign a Qualification-Level Teacher Assessed Grade (Q-TAG)',
    'What would not be sufficient evidence?',
    'Reflect on your judgement before submission',
    'Making changes to Q-TAGs',
    'Using data to support the grading process for BTECs with a Qualification-level Teacher Assessed Grade (Q-TAG) in summer 2021',
    'The use of data in reviewing overall centre outcomes',
    'What data needs to be considered?',
    'Using historical data from summer 2020',
    'Internal quality assurance: using the data to inform the overall review of outcomes',
    'Once the review is complete',
    'The use of tracking data and predicted grades in reaching grading decisions',
    'Use of data for qualifications which are pass and fail, or delivered more on demand (roll on/roll-off basis)',
    'Sector Specific Guidance',
    'Childcare Licence to Practise Qualifications',
    'Sport',
    'BTEC Nationals Sport 2019',
    'BTEC National Diploma in Fitness Services (2016)',
    'BTEC Level 3 and Level 4 Foundation Diplomas in Art and Design (2010) and BTEC Level 3 and Level 4 Foundation Diplomas in Art, Design and Media Practice (2020)',
    'An overview of the administrative steps you will take',
    'Equalities',
    'Reasonable Adjustment and Special Consideration:',
    'Bias and Objectivity',
    'Sharing Q-TAGs before results day',
    'Consideration for Appeals',
    'Quality Assurance Activities in 2021',
    'Introduction and overview',
    'Centre policies to include the Q-TAG process',
    'Centre Policy for Q-TAGs',
    'Head of Centre Declaration confirming that they have:',
    'What will Standards Verification involve this year?',
    'What will Standards Verifiers (SVs) be able to do?',
    'Final Pearson QA of Q-TAGs submitted',
    'Malpractice',
    'An overview of the steps you will take for ‘mid-flight’ learners',
    'Arrangements for mid-flight learners',
    'Appendix B – Centre Policy for Q-TAGs'
  ],
  covered: [
    'Entry and Introductory (2016)', 'Specialist Entry-L3', 'PSD/Workskills/Skilled for Life', 'L1/2 Firsts (2012)', 'Tech Awards (2017)',
    'L2 Technicals', 'L2 Industry Skills', 'L3 Nationals (2010)', 'L2 (2010)', 'L1 (2010)', 'Entry (2010)', 'L3 Nationals (2016)',
    'L3 Technicals', 'L3/4 Foundation Diploma Art and Design'
  ],
  notCovered: [
    'SQA', 'L4-7', 'Higher Nationals', 'International L3 (2020)', 'International L2 (2020)', 'International L2 Art and Design (2021)', 'SRF',
    'Functional Skills', 'ESOL', 'T Levels'
  ],
  levelsNotCovered: [4, 5, 6, 7],
  sectors: sectorRules,
  timetable
}
