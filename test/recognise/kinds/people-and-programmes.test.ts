import { testLayouts } from './layouts'

const TA = 'pearson-tech-awards-2025-26'
const QA = 'pearson-btec-quality-assurance-2021-22'
const QT = 'pearson-q-tag-2021'

testLayouts([
  {
    kind: 'learners',
    style: 'vocabulary',
    rulebook: TA,
    meanings:
      'learner-id@A uln@B learner-name@C date-of-birth@D qualification@E suite@F registration-date@G ' +
      'completion-date@H status@I',
    rows: [2, 3],
    text: `
      Learner ID | ULN | Candidate name | Date of birth | Qualification | Suite | Registration date | Expected completion date | Status
      S001 | 9276308686 | Bo Ash | 01/02/2008 | BTEC Sport | Tech Awards (2022) | 01/10/2025 | 31/08/2027 | mid-flight
      S002 | 1234567890 | Di Elm | 12/03/2008 | BTEC Sport | Tech Awards (2022) | 01/10/2025 | 31/08/2027 | mid-flight`
  },
  {
    kind: 'learners',
    style: 'synonyms',
    rulebook: 'none',
    meanings:
      'sex@A date-of-birth@B last-name@C first-name@D group@E learner-id@F registration-date@G ' +
      'completion-date@H study-mode@I centre-number@label programme-start@label awarding-body@label',
    rows: [5, 6],
    text: `
      Centre number: 12345
      Course start: 08/09/2025
      Exam board | Pearson
      Gender | DOB | Surname | Forename | Tutor group | Student ID | Date registered | Planned end date | FT PT
      F | 01/02/2008 | Ash | Bo | 11A | S001 | 01/10/2025 | 31/08/2026 | FT
      M | 12/03/2008 | Elm | Di | 11B | S002 | 02/10/2025 | 31/08/2026 | PT`
  },
  {
    kind: 'learners',
    style: 'messy',
    rulebook: 'none',
    academicYear: 2025,
    meanings:
      'uci@B learner-name@C group@D registration-date@E registration-type@F certificate-issued@G ' +
      'certificate-received@H academic-year@label',
    rows: [7, 9],
    text: `
      Elm Park School
      Learners 2025

      Academic year: 2025/26
       | | Learner | | Registration | | Certificates |
       | UCI | Name | Class | Date | Type | Issued | Received
      1 | 12345A678901B | Bo Ash | 11A | 01/10/2025 | new | |

      2 | 12345A678902C | Di Elm | 11B | 02/10/2025 | new | |
      Total | 2
      Note: leavers are on the next sheet`
  },
  {
    kind: 'staff',
    style: 'vocabulary',
    rulebook: 'none',
    meanings:
      'staff-name@A role@B subject@C principal-subject-area@D standardisation-type@E standardisation-date@F ' +
      'eol-user@G',
    rows: [2, 3],
    text: `
      Staff name | Role | Subject | Principal subject area | Standardisation type | Standardisation date | Edexcel Online user
      A Khan | Assessor | Sport | Sport | ESM | 12/10/2025 | Y
      B Lee | Lead IV | Sport | Sport | CSM | 13/10/2025 | N`
  },
  {
    kind: 'staff',
    style: 'synonyms',
    rulebook: 'none',
    academicYear: 2025,
    meanings:
      'eol-user@A role@B subject@C staff-name@D conflict-of-interest@E standardisation-date@F ' +
      'osca-registration-date@G academic-year@label',
    rows: [3, 4],
    text: `
      Academic year: 2025-26
      EOL access | Position | Department | Teacher | COI | Date standardised | OSCA registered
      Y | IV | Health | A Khan | N | 12/10/2025 | 01/10/2025
      N | Quality nominee | Health | B Lee | N | 13/10/2025 |`
  },
  {
    kind: 'staff',
    style: 'messy',
    rulebook: 'none',
    meanings: 'staff-name@B role@C subject@D osca-registration-date@E osca-confirmed-date@F',
    rows: [6, 8],
    unrecognised: ['Ext.'],
    text: `
      Staff of the BTEC team
      as of | September

       | Member of staff | Roles | Subject area | OSCA | | Ext.
       | | | | Registration date | Standardisation confirmed |
      1 | A Khan | Assessor; IV | Sport | 01/10/2025 | 12/10/2025 | 214

      2 | B Lee | LIV | Sport | 02/10/2025 | | 215
      * left at Easter`
  },
  {
    kind: 'programmes',
    style: 'vocabulary',
    rulebook: QA,
    meanings:
      'programme@A suite@B level@C principal-subject-area@D lead-iv@E first-year-delivered@F registrations@G ' +
      'rating@H sv-status@I',
    rows: [2, 3],
    text: `
      Programme | Suite | Level | Principal subject area | Lead IV | First year delivered | Live registrations | Rating | SV status
      Sport | L3 Nationals (2016) | 3 | Sport | B Lee | 2016 | 40 | low | released
      Health | L3 Nationals (2016) | 3 | Health | C Ash | 2019 | 12 | medium | blocked`
  },
  {
    kind: 'programmes',
    style: 'synonyms',
    rulebook: QA,
    meanings:
      'sv-status@A programme@B lead-iv@C registrations@D programme-lead@E rating@F first-year-delivered@G ' +
      'quality-nominee@label',
    rows: [3, 4],
    text: `
      Quality nominee: D Bell
      SV outcome | Course | LIV | Cohort size | Programme leader | Risk rating | Delivered since
      released | Sport | B Lee | 40 | E Fox | low | 2016
      blocked | Health | C Ash | 12 | F Gold | medium | 2019`
  },
  {
    kind: 'programmes',
    style: 'messy',
    rulebook: QA,
    academicYear: 2021,
    meanings:
      'programme@A registrations@C registrations-previous@D sv-date@E sv-status@F rating@G rating-previous@H ' +
      'academic-year@label',
    rows: [5, 7],
    unrecognised: ['Pearson number'],
    text: `
      Programme ratings of the year
      Academic year | 2021/22
      Programme | Pearson number | Registrations | | Standards verification | | Rating |
       | | this year | last year | date | outcome | this year | last year
      Sport | 601/7218/5 | 40 | 38 | 12/02/2022 | released | low | low

      Health | 601/7219/7 | 12 | 0 | 13/02/2022 | blocked | medium |
      Total | | 52 | 38`
  },
  {
    kind: 'units',
    style: 'vocabulary',
    rulebook: 'none',
    meanings:
      'qualification@A unit-number@B unit-title@C unit-size@D assessment-type@E mandatory@F learning-aim@G ' +
      'topic@H taught@I taught-date@J',
    rows: [2, 3],
    text: `
      Qualification | Unit number | Unit title | Unit size | Internal or external | Mandatory or optional | Learning aim | Content | Taught | Taught date
      Sport | 1 | Anatomy | 90 | external | mandatory | A | Bones | yes | 01/10/2020
      Sport | 2 | Fitness | 60 | internal | mandatory | A | Tests | part | 02/10/2020`
  },
  {
    kind: 'units',
    style: 'synonyms',
    rulebook: QT,
    academicYear: 2020,
    meanings:
      'unit-size@A assessment-type@B unit-number@C mandatory@D unit-title@E taught@F topic@G ' +
      'academic-year@label cohort@label',
    rows: [4, 5],
    text: `
      Academic year: 2020-21
      Cohort: Year 12
      GLH | Type of assessment | Unit code | M or O | Unit name | Covered | Topic
      90 | E | 1 | M | Anatomy | 100% | Bones
      60 | I | 2 | O | Fitness | 50% | Tests`
  },
  {
    kind: 'units',
    style: 'messy',
    rulebook: 'none',
    meanings: 'unit-number@A unit-title@B assessment-type@C psa-unit@D topic@E taught@F taught-date@G',
    rows: [5, 7],
    text: `
      What was taught in Sport

      Unit | | Assessment | PSA | Content | |
      number | title | type | | area | taught | taught date
      U1 | Anatomy | external | N | Bones | yes | 01/10/2020

      U2 | Fitness | internal | Y | Tests | no |
      Key: PSA = Pearson set assignment`
  }
])
