import { testLayouts } from './layouts'

const TA = 'pearson-tech-awards-2025-26'
const QA = 'pearson-btec-quality-assurance-2021-22'
const IA = 'pearson-btec-international-2023-24'
const QT = 'pearson-q-tag-2021'

testLayouts([
  {
    kind: 'assignment-plan',
    style: 'vocabulary',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'programme@A unit-number@B unit-title@C assignment-id@D assignment-title@E learning-aims@F criteria@G ' +
      'assessor@H internal-verifier@I hand-out-date@J deadline@K planned-iv-date@L resubmission-date@M',
    rows: [2, 3],
    text: `
      Programme | Unit number | Unit title | Assignment number | Assignment title | Learning aims | Criteria | Assessor | Internal verifier | Hand-out date | Deadline | IV date | Resubmission date
      Sport | 1 | Anatomy | 1 | Bones | A | A.P1; A.M1 | A Khan | B Lee | 04/10/2021 | 25/10/2021 | 05/11/2021 | 22/11/2021
      Sport | 2 | Fitness | 2 | Tests | A; B | A.P1 | A Khan | B Lee | 01/11/2021 | 22/11/2021 | 01/12/2021 | 10/01/2022`
  },
  {
    kind: 'assignment-plan',
    style: 'synonyms',
    rulebook: IA,
    academicYear: 2023,
    meanings:
      'deadline@A hand-out-date@B assignment-id@C learning-aims@D unit-number@E assessor@F internal-verifier@G ' +
      'recommended-hours@H lead-iv-verified-by@label cohort@label suite@label',
    rows: [5, 6],
    text: `
      Lead IV: B Lee
      Cohort: 12A
      Suite: International L3 (2020)
      Due date | Date set | Brief ID | LA | Unit | Tutor | Verifier | Recommended time
      25/10/2023 | 04/10/2023 | A1 | A | 1 | A Khan | B Lee | 10
      22/11/2023 | 01/11/2023 | A2 | B | 1 | A Khan | B Lee | 12`
  },
  {
    kind: 'assignment-plan',
    style: 'messy',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'unit-number@B assignment-id@C assignment-title@D hand-out-date@E deadline@F planned-iv-date@G ' +
      'lead-iv-verified-date@H plan-version@label programme-start@label',
    rows: [6, 8],
    unrecognised: ['Remarks'],
    text: `
      Assessment plan for BTEC Sport
      Plan version: 2 | | Programme start | 06/09/2021

       | Unit | Assignment | | Dates | | | Sign-off |
       | | no | title | Hand out | Deadline | IV schedule | Lead IV verified | Remarks
      1 | U1 | 1 | Bones | 04/10/2021 | 25/10/2021 | 05/11/2021 | 01/10/2021 | late start

      2 | U1 | 2 | Muscles | 01/11/2021 | 22/11/2021 | 01/12/2021 | 01/10/2021 |
      Signed: B Lee`
  },
  {
    kind: 'assignment-attempts',
    style: 'vocabulary',
    rulebook: IA,
    academicYear: 2023,
    meanings:
      'learner-id@A learner-name@B unit-number@C assignment-id@D attempt@E assessor@F hand-out-date@G ' +
      'deadline@H submitted-date@I learner-declaration@J criterion:P1@K criterion:P2@L criterion:M1@M ' +
      'criterion:D1@N grade@O feedback-date@P',
    rows: [2, 3],
    text: `
      Learner ID | Candidate name | Unit number | Assignment number | Attempt | Assessor | Hand-out date | Deadline | Submitted | Learner declaration | P1 | P2 | M1 | D1 | Grade | Feedback date
      S001 | Bo Ash | 1 | 1 | first | A Khan | 04/10/2023 | 25/10/2023 | 24/10/2023 | Y | Y | Y | N | N | P | 06/11/2023
      S002 | Di Elm | 1 | 1 | first | A Khan | 04/10/2023 | 25/10/2023 | 25/10/2023 | Y | Y | N | N | N | U | 06/11/2023`
  },
  {
    kind: 'assignment-attempts',
    style: 'synonyms',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'submitted-date@A learner-name@B first-grade@C resubmitted-grade@D lead-iv-authorised@E ' +
      'attempt-deadline@F assessed-date@G criterion:2A.P1@H criterion:2B.M3@I criterion:1A.1@J ' +
      'unit-number@label assignment-id@label assessor@label',
    rows: [5, 6],
    text: `
      Unit: 1
      Assignment: A1
      Assessor: Ms B
      Date handed in | Learner | Grade at first submission | Resubmission grade | Resubmission authorised | Resub deadline | Date marked | 2A.P1 | 2B.M3 | 1A.1
      24/10/2021 | Bo Ash | P | M | Mr L | 22/11/2021 | 01/11/2021 | Y | N | Y
      25/10/2021 | Di Elm | U | P | Mr L | 22/11/2021 | 01/11/2021 | Y | N | Y`
  },
  {
    kind: 'assignment-attempts',
    style: 'messy',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'learner-name@A deadline@B submitted-date@C first-grade@D attempt-deadline@E resubmitted-grade@F ' +
      'criterion:A.P1@G criterion:A.P2@H criterion:A.M1@I',
    rows: [6, 8],
    unrecognised: ['Seen'],
    text: `
      Tracking of assignment 1
      Updated every Friday

      Learner | | First submission | | Resubmission | | Criteria | | | Seen
       | Deadline | Date submitted | Grade | Deadline | Grade | A.P1 – describe bones | A.P2 | A.M1 |
      Bo Ash | 25/10/2021 | 24/10/2021 | U | 22/11/2021 | P | Y | Y | N | x

      Di Elm | 25/10/2021 | 25/10/2021 | P | | | Y | Y | N |
      Average | | | | | | 100%`
  },
  {
    kind: 'internal-verification',
    style: 'vocabulary',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'iv-type@A programme@B unit-number@C assignment-id@D assessor@E learner-name@F iv-name@G iv-date@H ' +
      'grade-given@I iv-outcome@J iv-action@K action-date@L',
    rows: [2, 3],
    text: `
      IV type | Programme | Unit number | Assignment number | Assessor | Learner name | Internal verifier | IV date | Grade given | IV outcome | Action required | Action completed
      decision | Sport | 1 | 1 | A Khan | Bo Ash | B Lee | 05/11/2021 | P | agreed | |
      brief | Sport | 1 | 2 | A Khan | | B Lee | 08/11/2021 | | not agreed | Reword | 10/11/2021`
  },
  {
    kind: 'internal-verification',
    style: 'synonyms',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'iv-outcome@A iv-name@B iv-date@C iv-type@D assessor@E unit-number@F assignment-id@G feedback-date@H ' +
      'lead-iv@label programme@label',
    rows: [4, 5],
    text: `
      Lead IV: C Ash
      Programme: Sport
      Agreed | Verified by | Date verified | Brief or decision | Teacher | Unit | Brief ID | Returned to learner
      Y | B Lee | 05/11/2021 | decision | A Khan | 1 | A1 | 06/11/2021
      N | B Lee | 08/11/2021 | brief | A Khan | 1 | A2 |`
  },
  {
    kind: 'internal-verification',
    style: 'messy',
    rulebook: QA,
    academicYear: 2021,
    meanings: 'unit-number@B assignment-id@C iv-name@D iv-date@E iv-outcome@F learner-name@G grade-given@H',
    rows: [6, 8],
    text: `
      Verification log
      Pearson BTEC

       | Unit | Assignment | IV | | | Student |
       | | | name | date | outcome | name | grade
      1 | U1 | 1 | B Lee | 05/11/2021 | agreed | Bo Ash | P

      2 | U1 | 2 | B Lee | 08/11/2021 | N | Di Elm | M
      Total verified: 2`
  },
  {
    kind: 'unit-grades',
    style: 'vocabulary',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'learner-id@A learner-name@B programme@C unit-number@D unit-grade@E fully-assessed@F reduced-assessment@G ' +
      'z-flag@H z-flag-date@I',
    rows: [2, 3],
    text: `
      Learner ID | Candidate name | Programme | Unit number | Unit grade | Fully assessed | Reduced assessment | Z flag | Z flag date
      S001 | Bo Ash | Sport | 1 | P | Y | N | |
      S002 | Di Elm | Sport | 1 | | N | N | Z | 10/05/2021`
  },
  {
    kind: 'unit-grades',
    style: 'synonyms',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'unit-grade@A candidate-number@B predicted-grade@C completed-date@D unit-number@label unit-title@label ' +
      'academic-year@label',
    rows: [5, 6],
    unrecognised: ['Result ID'],
    text: `
      Unit: 3
      Unit name: Leadership
      Academic year: 2021/22
      Centre grade | Cand no | Predicted | Date completed | Result ID
      P | 12 | M | 01/02/2022 | a
      D | 13 | D | 01/02/2022 | b`
  },
  {
    kind: 'unit-grades',
    style: 'messy',
    rulebook: QT,
    meanings:
      'learner-name@B unit-grade:1@C unit-z-flag:1@D unit-grade:2@E unit-z-flag:2@F unit-grade:3@G ' +
      'qualification-grade@H',
    rows: [5, 7],
    text: `
      Unit grades across, Year 13

       | Student | Unit 1 | | U2: Fitness | | 3: Leadership | Overall
       | | Grade | Z | Grade | Z | | grade
      1 | Bo Ash | P | | M | Z | D | MM

      2 | Di Elm | M | | | Z | P | MP
      Key: Z = no grade yet`
  },
  {
    kind: 'claims',
    style: 'vocabulary',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'learner-id@A learner-name@B programme@C unit-number@D claimed-grade@E claim-id@F claim-type@G ' +
      'claim-date@H claim-status@I confirmed-by@J confirmed-date@K',
    rows: [2, 3],
    text: `
      Learner ID | Candidate name | Programme | Unit number | Claimed grade | Claim ID | Claim type | Claim date | Claim status | Confirmed by | Confirmed date
      S001 | Bo Ash | Sport | 1 | P | 1 | unit | 01/06/2022 | issued | B Lee | 02/06/2022
      S002 | Di Elm | Sport | 1 | M | 2 | unit | 01/06/2022 | pending | B Lee | 02/06/2022`
  },
  {
    kind: 'claims',
    style: 'synonyms',
    rulebook: TA,
    academicYear: 2025,
    meanings:
      'cash-in-code@A claim-date@B claimed-grade@C candidate-number@D terminal-series@E programme@F ' +
      'academic-year@label',
    rows: [3, 4],
    text: `
      Academic year: 2025/26
      Cash in | Date claimed | Grade on Edexcel Online | Candidate no | Terminal series | Course
      XYZ1 | 01/06/2026 | L2M | 12 | May/June 2026 | Sport
      XYZ1 | 01/06/2026 | L1P | 13 | May/June 2026 | Sport`
  },
  {
    kind: 'claims',
    style: 'messy',
    rulebook: QA,
    academicYear: 2021,
    meanings: 'learner-name@A uln@B programme@C claim-date@D claim-status@E claimed-grade@F',
    rows: [5, 7],
    unrecognised: ['by'],
    text: `
      What was claimed

      Learner | | | Claim | | | Action
      Name | ULN | Programme | Date | Status | Claimed grade | by
      Bo Ash | 9276308686 | Sport | 01/06/2022 | issued | MM | B Lee

      Di Elm | 1234567890 | Sport | 02/06/2022 | pending | DD | B Lee
      Total | 2`
  }
])
