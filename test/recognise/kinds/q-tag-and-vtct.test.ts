import { testLayouts } from './layouts'

const QT = 'pearson-q-tag-2021'
const VT = 'vtct-tag-2021'

testLayouts([
  {
    kind: 'q-tags',
    style: 'vocabulary',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'learner-id@A learner-name@B qualification@C suite@D status@E q-tag@F content-covered@G rationale@H ' +
      'teacher-signed@I iv-signed@J hod-signed@K hoc-signed@L submitted-date@M',
    rows: [2, 3],
    text: `
      Learner ID | Candidate name | Qualification | Suite | Status | Q-TAG | Content covered by learner | Rationale | Teacher signed | IV signed | HoD signed | Head of Centre agreed | Submitted
      S001 | Bo Ash | Sport | L3 Nationals (2016) | certificating | MM | 90% | Evidence of two units | 01/06/2021 | 02/06/2021 | 03/06/2021 | 10/06/2021 | 14/06/2021
      S002 | Di Elm | Sport | L3 Nationals (2016) | certificating | DM | 80% | Evidence of two units | 01/06/2021 | 02/06/2021 | 03/06/2021 | 10/06/2021 | 14/06/2021`
  },
  {
    kind: 'q-tags',
    style: 'synonyms',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'target-grade@A q-tag@B learner-name@C rationale@D hod-signed@E predicted-grade@F evidence-shared-date@G ' +
      'cohort@label head-of-centre-declaration@label qualification@label',
    rows: [5, 6],
    text: `
      Cohort: Year 13
      Head of Centre declaration: 16/06/2021
      Qualification: BTEC Sport
      MTG | TAG | Student | Justification | HoD sign-off | Forecast | Date learner informed
      MM | MM | Bo Ash | Two units | 03/06/2021 | MM |
      DD | DM | Di Elm | Two units | 03/06/2021 | DD |`
  },
  {
    kind: 'q-tags',
    style: 'messy',
    rulebook: QT,
    academicYear: 2020,
    meanings: 'learner-name@B q-tag@C q-tag-date@D teacher-signed@E iv-signed@F hod-signed@G',
    rows: [6, 8],
    unrecognised: ['Remarks'],
    text: `
      Grades of summer 2021
      Confidential

       | Candidate | Q-TAG | | Sign-off | | | Remarks
       | | Grade | Date | Teacher | IV | HoD |
      1 | Bo Ash | MM | 01/06/2021 | 01/06/2021 | 02/06/2021 | 03/06/2021 | seen

      2 | Di Elm | DM | 01/06/2021 | 01/06/2021 | 02/06/2021 | 03/06/2021 |
      Mean`
  },
  {
    kind: 'evidence',
    style: 'vocabulary',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'learner-id@A learner-name@B evidence-id@C evidence-type@D qualification@E unit-number@F learning-aim@G ' +
      'evidence-date@H evidence-grade@I control@J location@K',
    rows: [2, 3],
    text: `
      Learner ID | Candidate name | Evidence ID | Evidence type | Qualification | Unit number | Learning aim | Evidence date | Evidence grade | Level of control | Evidence location
      S001 | Bo Ash | E1 | mock exam | Sport | 1 | A | 12/03/2021 | M | high | drive
      S002 | Di Elm | E2 | project work | Sport | 1 | A | 01/12/2019 | P | low | drive`
  },
  {
    kind: 'evidence',
    style: 'synonyms',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'location@A evidence-date@B evidence-type@C learning-aim@D learner-id@E evidence-grade@F evidence-id@G ' +
      'centre-number@label',
    rows: [3, 4],
    text: `
      Centre: 12345
      File path | Date produced | Source of evidence | LA | Learner number | Performance grade | Item
      drive | 12/03/2021 | mock exam | A | S001 | M | E1
      drive | 12/03/2021 | project work | A | S002 | P | E2`
  },
  {
    kind: 'evidence',
    style: 'messy',
    rulebook: QT,
    academicYear: 2020,
    meanings: 'learner-name@B evidence-id@C evidence-type@D evidence-date@E evidence-grade@F used@G',
    rows: [5, 7],
    text: `
      Evidence kept for Q-TAGs

       | Student | Evidence | | | | Used
       | name | number | type | date | grade |
      1 | Bo Ash | E1 | mock exam | 12/03/2021 | M | Y

      2 | Di Elm | E2 | project work | 13/03/2021 | P | N
      Note: copies are on the drive`
  },
  {
    kind: 'results-history',
    style: 'vocabulary',
    rulebook: QT,
    meanings: 'year@A qualification@B suite@C sector@D level@E grade@F count@G',
    rows: [2, 3],
    text: `
      Year | Qualification | Suite | Sector | Level | Grade | Count
      2018 | Sport | L3 Nationals (2016) | Sport | 3 | MM | 12
      2019 | Sport | L3 Nationals (2016) | Sport | 3 | DM | 7`
  },
  {
    kind: 'results-history',
    style: 'synonyms',
    rulebook: QT,
    meanings:
      'grade-count:D*D*@A year@B grade-count:D*D@C grade-count:DD@D grade-count:DM@E grade-count:MM@F ' +
      'grade-count:MP@G grade-count:PP@H qualification@I grades-source@J subject@label sector@label',
    rows: [3, 4],
    text: `
      Subject: Sport
      D*D* | Results year | D*D | DD | DM | MM | MP | PP | Course | How awarded
      1 | 2018 | 2 | 3 | 4 | 5 | 6 | 7 | Sport | exams
      0 | 2019 | 1 | 3 | 5 | 4 | 2 | 1 | Sport | exams`
  },
  {
    kind: 'results-history',
    style: 'messy',
    rulebook: QT,
    meanings: 'year@A qualification@B grade-count:D*@C grade-count:D@D grade-count:M@E grade-count:P@F note@G',
    rows: [5, 7],
    text: `
      Results of earlier years

       | Qualification | Grades | | | | Comment
      Exam year | | Distinction* | Distinction | Merit | Pass |
      2018 | Sport | 1 | 5 | 6 | 7 | new teacher

      2019 | Sport | 0 | 4 | 8 | 6 |
      Total | | 1 | 9 | 14 | 13`
  },
  {
    kind: 'vtct-tags',
    style: 'vocabulary',
    rulebook: VT,
    academicYear: 2020,
    meanings:
      'candidate-number@A learner-name@B awarding-body@C qualification@D qualification-type@E component@F ' +
      'component-type@G tag@H sign-off-1@I sign-off-2@J schedule-id@K tag-upload-date@L',
    rows: [2, 3],
    text: `
      Candidate number | Candidate name | Awarding body | Qualification | Qualification type | Component | Component type | TAG | First teacher sign-off | Second teacher sign-off | Schedule ID | TAG uploaded
      12 | Bo Ash | VTCT | Beauty | Technical Level | Unit 1 exam | external | P | A Khan | B Lee | 77 | 17/06/2021
      13 | Di Elm | VTCT | Beauty | Technical Level | Unit 1 exam | external | M | A Khan | B Lee | 77 | 17/06/2021`
  },
  {
    kind: 'vtct-tags',
    style: 'synonyms',
    rulebook: VT,
    meanings:
      'sign-off-2@A sign-off-1@B schedule-id@C learner-name@D component@E tag@F evidence-count@G ' +
      'awarding-body@label',
    rows: [3, 4],
    text: `
      Awarding organisation: ITEC
      Teacher 2 | Teacher 1 | Schedule number | Student | Assessment component | Teacher assessed grade | Pieces of evidence
      B Lee | A Khan | 77 | Bo Ash | Synoptic | P | 3
      B Lee | A Khan | 77 | Di Elm | Synoptic | M | 4`
  },
  {
    kind: 'vtct-tags',
    style: 'messy',
    rulebook: VT,
    meanings: 'learner-name@A component@B component-type@C sign-off-1@D sign-off-2@E tag@F',
    rows: [5, 7],
    unrecognised: ['Notes'],
    text: `
      VTCT grades of summer 2021

      Learner | Component | | Sign-off | | TAG | Notes
       | title | type | Teacher 1 | Teacher 2 | |
      Bo Ash | Paper 1 | external | A Khan | B Lee | P | ok

      Di Elm | Paper 1 | external | A Khan | B Lee | M |
      Total | 2`
  }
])
