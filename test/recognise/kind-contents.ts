import type { CellValue } from '../../src/model/cell'
import type { KindId } from '../../src/recognise/dictionary'

/** What a sheet says, whatever it looks like: four rows of values as typed, by column, and labels. */
export interface Contents {
  readonly columns: Readonly<Record<string, readonly CellValue[]>>
  readonly labels: Readonly<Record<string, CellValue>>
}

/** Something for a sheet of each kind to say, with values that can't be understood among the others. */
export const contents: Readonly<Record<KindId, Contents>> = {
  learners: {
    columns: {
      uln: [9276308686, '9276308686', '1000000009', 9276308686],
      'date-of-birth': ['01/02/2008', 39_000, null, '31/02/2008'],
      status: ['cert', 'mid-flight', null, 'asleep'],
      'registration-date': ['01/10/2025', 45_931, null, 'soon'],
      'top-up': ['Y', 'no', null, 'n/a'],
      'study-mode': ['FT', 'part time', null, 'evenings'],
      'study-days': ['Mon, Wed', 'Monday-Thursday', null, 'most'],
      'work-held-by': ['school', 'student', null, 'nobody']
    },
    labels: { 'programme-start': '08/09/2025', 'centre-number': '12345' }
  },
  staff: {
    columns: {
      'staff-name': ['A Khan', 'B Lee', 'C Ash', 'D Bell'],
      role: ['Teacher; IV', 'LIV', 'quality nominee', 'cook'],
      subject: ['Sport', 'Health', null, 'Art'],
      'standardisation-type': ['ESM', 'CSM', null, 'tea'],
      'standardisation-date': ['01/10/2025', 45_931, null, 'soon'],
      'osca-registration-date': ['01/10/2025', 45_931, null, '31/11/2025'],
      'eol-user': ['Y', 'no', null, 'left in May']
    },
    labels: { 'academic-year': '2025/26' }
  },
  'component-entries': {
    columns: {
      'learner-id': ['S1', 'S2', 7, 'S4'],
      'attempt-number': [1, 'retake', 'first', 'maybe'],
      'entry-date': ['01/10/2025', 45_931, null, '2025-10-01'],
      ums: [40, '41', null, 'many'],
      'component-grade': ['L2M', 'Level 1 Pass', null, 'M']
    },
    labels: { series: 'May/June 2026', component: 1, 'centre-number': '12345' }
  },
  'component-marks': {
    columns: {
      'candidate-number': [1, '0002', 30, '0400'],
      uln: [9276308686, '9276308686', null, 9276308686],
      mark: [12, '13', 'X', 'x'],
      sampled: ['✓', null, 'Y', null],
      'in-sample': ['x', null, 'x', null],
      'lo-band:*': [1, 2, 3, 4],
      'first-marked-date': [46_000, '12/03/26', '31/02/2026', null],
      resubmission: ['Y', 'no', null, 'n/a']
    },
    labels: { series: 'Dec/Jan 2025-26', component: 'C2', assessor: 'Ms B', 'maximum-mark': 60, 'academic-year': '2025/26' }
  },
  'component-series': {
    columns: {
      component: [1, 'C2', 'Component 3', 'X9'],
      'psa-hours': [6, '6 hours', null, 'long'],
      'plan-start': ['01/02/2026', 46_054, null, 'soon'],
      recommendation: ['amend', 'future', null, 'hm']
    },
    labels: { series: 'Summer 2026', moderator: 'Mr M' }
  },
  units: {
    columns: {
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'unit-size': [60, '60', null, 'big'],
      mandatory: ['M', 'optional', null, 'perhaps'],
      'learning-aim': ['A', 'B', null, 'C'],
      topic: ['Muscles', 'Bones', null, 'Nerves'],
      taught: ['100%', 0.5, null, 'hardly'],
      'taught-date': ['01/10/2023', 45_200, null, 'soon'],
      'points-p': [6, '6', null, 'few']
    },
    labels: { 'academic-year': '2023/24' }
  },
  'assignment-plan': {
    columns: {
      'assignment-id': ['A1', 'A2', 'A3', 'A4'],
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'learning-aims': ['A; B', 'A-C', null, 'D'],
      criteria: ['P1-P4', 'P1, M1', null, 'D1'],
      source: ['PSA', 'adapted', null, 'found'],
      'internal-verifier': ['A Khan', 'B Lee', null, 'C Ash'],
      'hand-out-date': ['02/10/2023', 45_201, '06/11/2023', '31/11/2023'],
      deadline: ['16/10/2023', 45_215, '20/11/2023', 'soon']
    },
    labels: { 'programme-start': '04/09/2023', 'iv-schedule-date': '11/09/2023' }
  },
  'assignment-attempts': {
    columns: {
      'learner-id': ['S1', 'S2', 7, 'S4'],
      attempt: ['first', 2, 're-sit', 'again'],
      'submitted-date': ['16/10/2023', 45_215, null, 'soon'],
      'learner-declaration': ['Y', 'no', null, 'perhaps'],
      'assessed-date': ['18/10/2023', 45_217, null, '31/11/2023'],
      'criterion:*': ['Y', '✓', null, 'nearly'],
      grade: ['Merit', 'P', null, 'good'],
      'lead-iv-authorised': ['Y', 'Mr L', null, 'no'],
      'attempt-deadline': ['06/11/2023', 45_236, null, 'soon']
    },
    labels: { 'unit-number': 'Unit 3', 'assignment-id': 'A1', assessor: 'Ms B' }
  },
  'internal-verification': {
    columns: {
      'iv-type': ['brief', 'decision', 'Lead IV sample', 'chat'],
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'assignment-id': ['A1', 'A2', 'A3', 'A4'],
      assessor: ['A Khan', 'B Lee', null, 'C Ash'],
      'learner-name': ['Bo Ash', null, 'Cy Bell', null],
      'iv-name': ['D Bell', 'D Bell', 'D Bell', 'D Bell'],
      'iv-date': ['18/10/2021', 44_487, '01/11/2021', 'soon'],
      'iv-outcome': ['agreed', 'N', null, 'so so'],
      'action-date': ['20/10/2021', 44_489, null, 'soon']
    },
    labels: { 'lead-iv': 'Mr L' }
  },
  'unit-grades': {
    columns: {
      'candidate-number': [1, '0002', 30, '0400'],
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'unit-grade': ['P', 'Merit', null, 'good'],
      'unit-points': [6, '10', null, 'few'],
      'fully-assessed': ['Y', 'no', null, 'perhaps'],
      'used-as-evidence': ['Y', 'no', null, 'n/a'],
      'z-flag': ['Z', '✓', null, 'maybe'],
      'reported-date': ['10/06/2021', 44_357, null, 'soon']
    },
    labels: { 'tracker-updated': '11/06/2021' }
  },
  claims: {
    columns: {
      uln: [9276308686, '9276308686', '1000000009', 9276308686],
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'claimed-grade': ['P', 'Merit', null, 'good'],
      'claim-date': ['10/06/2022', 44_722, null, 'soon'],
      'claim-status': ['pending', 'released', null, 'lost'],
      'confirmed-by': ['A Khan', 'B Lee', null, 'C Ash'],
      'cash-in-code': ['X1', 'X2', null, 'X3']
    },
    labels: { 'academic-year': '2021/22' }
  },
  programmes: {
    columns: {
      programme: ['Sport L3', 'Health L3', 'Art L2', 'Music L3'],
      suite: ['RQF Nationals', 'BTEC Firsts', null, 'Tech Award'],
      'lead-iv': ['A Khan; B Lee', 'C Ash', null, 'D Bell'],
      registrations: [24, '12', 0, 'many'],
      rating: ['high', 'Low control', null, 'fine'],
      'sv-status': ['released', 'NYFS', null, 'fine'],
      'sv-date': ['10/05/2022', 44_691, null, 'soon'],
      'employer-involvement': ['Y', '10/05/2022', null, 'soon']
    },
    labels: { 'quality-nominee': 'Ms Q' }
  },
  'q-tags': {
    columns: {
      'learner-name': ['Bo Ash', 'Cy Bell', 'Di Cole', 'Ed Dunn'],
      'q-tag': ['DMM', 'MM', null, 'good'],
      rationale: ['Two units', 'Mock exam', null, 'Coursework'],
      'content-taught': ['80%', '4/5', 'some', 'hardly'],
      'teacher-signed': ['10/06/2021', 44_357, null, 'soon'],
      'iv-signed': ['11/06/2021', 44_358, null, 'soon'],
      'hod-signed': ['12/06/2021', 44_359, null, '31/06/2021'],
      'case-concluded-date': ['open', 44_400, null, 'soon']
    },
    labels: { 'head-of-centre-declaration': '17/06/2021' }
  },
  evidence: {
    columns: {
      'learner-id': ['S1', 'S2', 7, 'S4'],
      'evidence-id': ['E1', 'E2', 'E3', 'E4'],
      'evidence-type': ['mock', 'homework', 'witness', 'hearsay'],
      'unit-number': [1, 'U2', 'Unit 3', 'C4'],
      'evidence-date': ['10/03/2021', 44_265, null, 'soon'],
      'evidence-grade': ['P', 'Merit', null, 'good'],
      redrafted: ['Y', 'no', null, 'perhaps'],
      'authenticated-by': ['A Khan', 'B Lee', null, 'C Ash'],
      location: ['Room 1', 'Drive', null, 'Room 2']
    },
    labels: { 'academic-year': '2020/21' }
  },
  'results-history': {
    columns: {
      year: [2018, '2018-19', '2019', 'long ago'],
      qualification: ['Sport', 'Sport', null, 'Sport'],
      grade: ['M', 'Pass', 'D', 'good'],
      count: [4, '5', 6, 'many'],
      'delivery-pattern': ['annual', 'RoRo', null, 'odd'],
      'grades-source': ['exams', 'CAG', null, 'luck']
    },
    labels: { 'centre-number': '12345' }
  },
  'vtct-tags': {
    columns: {
      'learner-id': ['S1', 'S2', 7, 'S4'],
      component: ['Theory paper', 'Synoptic', 'Theory paper', 'Synoptic'],
      'component-type': ['exam', 'synoptic practical', null, 'chat'],
      tag: ['P', 'Merit', null, 'good'],
      'evidence-count': [2, 'mock; homework', null, 'several'],
      'sign-off-1': ['A Khan', 'B Lee', null, 'C Ash'],
      'sign-off-2': ['D Bell', 'D Bell', null, 'D Bell'],
      'schedule-id': ['V1', 'V2', null, 'V4'],
      'tag-upload-date': ['18/05/2021', 44_334, null, 'soon']
    },
    labels: { 'head-of-centre-declaration': '18/05/2021' }
  },
  'records-checklist': {
    columns: {
      'item-id': ['QA-6.1', 'QT-85.3', 'TA-10.2', 'IA-93.1'],
      item: ['Policy one', 'Policy two', 'Policy three', 'Policy four'],
      done: ['Y', 'no', null, 'nearly'],
      'done-date': ['10/09/2021', 44_450, null, 'soon'],
      'done-by': ['A Khan', 'B Lee', null, 'C Ash'],
      role: ['HoC', 'QN', null, 'cook'],
      contextualised: ['Y', 'no', null, 'perhaps']
    },
    labels: { 'centre-number': '12345' }
  },
  'key-dates': {
    columns: {
      'event-id': ['QT-58', 'QA-4', 'TA-11', 'VT-4'],
      event: ['Entry deadline', 'Declaration', 'Registration', 'Upload'],
      opens: ['01/03/2021', 44_256, null, 'soon'],
      'official-date': ['25/03/2021', 44_469, null, 'soon'],
      'done-date': ['20/03/2021', 44_460, null, 'nearly'],
      owner: ['A Khan', 'B Lee', null, 'C Ash']
    },
    labels: { 'centre-number': '12345' }
  },
  'terms-and-holidays': {
    columns: {
      name: ['Autumn', 'Half term', 'Spring', 'Training'],
      kind: ['term', 'half-term', null, 'party'],
      start: ['04/09/2023', 45_222, '08/01/2024', 'soon'],
      end: ['22/12/2023', 45_226, '28/03/2024', 'later'],
      'academic-year': ['2023-24', '2023/24', null, 'this one']
    },
    labels: { 'centre-number': '12345' }
  },
  settings: {
    columns: {
      setting: ['ia.resubmission-days', 'calendar.country', 'qa.records-years', 'centre.new'],
      value: [15, 'Wales', null, 'no'],
      note: ['Working days', null, 'Years', 'History']
    },
    labels: { 'centre-number': '12345' }
  }
}
