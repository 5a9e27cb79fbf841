import type { KindId } from '../../src/recognise/dictionary'
import type { Filling } from './filled'

/** Each template with a few rows filled in as they should be. */
export const fillings: Readonly<Record<KindId, Filling>> = {
  learners: {
    asOf: '2026-05-01',
    table: `
      Candidate number | Candidate name | Awarding body | Qualification                                            | Registration date
      0012             | Ada Byron      | Pearson       | Pearson BTEC Level 1/2 Tech Award in Sport | 01/10/2025`
  },
  staff: {
    asOf: '2026-05-01',
    table: `
      Staff name | Role     | Subject
      M Hart     | assessor | Sport`
  },
  'component-entries': {
    asOf: '2026-03-01',
    labels: { 'Academic year': '2025-26' },
    table: `
      Candidate number | Candidate name | Subject | Component | Component type | Series        | Attempt number | Entry made | PSA series
      0012             | Ada Byron      | Sport   | 1         | internal       | May/June 2026 | 1              | ✓          | May/June 2026`
  },
  'component-marks': {
    asOf: '2026-05-01',
    labels: { 'Academic year': '2025-26', 'Maximum mark': '60' },
    table: `
      Candidate number | Candidate name | Subject            | Component | Series        | Attempt | Assessor | Mark | Assessment record sheet | Student signed | Assessor signed | Consent | Overall achievement | Achieved and done well | Not achieved or missing | Information available | Conduct and approach | No instructions to improve
      0012             | Ada Byron      | Travel and Tourism | 1         | May/June 2026 | 1       | M Hart   | 41   | ✓                       | ✓              | ✓               | ✓       | ✓                   | ✓                      | ✓                       | ✓                     | ✓                    | ✓
      0013             | Ben Cole       | Travel and Tourism | 1         | May/June 2026 | 1       | M Hart   | 35   | ✓                       | ✓              | ✓               | ✓       | ✓                   | ✓                      | ✓                       | ✓                     | ✓                    | ✓`
  },
  'component-series': {
    asOf: '2026-03-01',
    labels: { 'Academic year': '2025-26' },
    table: `
      Subject            | Component | Component type | Series        | PSA series    | Entry deadline
      Travel and Tourism | 1         | internal       | May/June 2026 | May/June 2026 | 21/02/2026`
  },
  units: {
    asOf: '2022-05-01',
    table: `
      Qualification                                  | Unit number | Unit title | Internal or external | Mandatory or optional | Learning aim | Criteria
      Pearson BTEC Level 3 National Diploma in Sport | 2           | Fitness    | internal             | mandatory             | A            | P1, P2, M1`
  },
  'assignment-plan': {
    asOf: '2021-11-01',
    labels: { 'Academic year': '2021-22' },
    table: `
      Programme | Unit number | Assignment number | Criteria | Assignment source | Assessor | Internal verifier | Hand-out date | Deadline
      Sport L3  | 2           | 2.1               | P1, M1   | own               | M Hart   | J Reed            | 10/01/2022    | 31/01/2022`
  },
  'assignment-attempts': {
    asOf: '2022-02-20',
    labels: { 'Academic year': '2021-22' },
    table: `
      Candidate number | Candidate name | Programme | Unit number | Assignment number | Attempt | Assessor | Hand-out date | Deadline   | Submitted  | Assessed date | IV date
      0012             | Ada Byron      | Sport L3  | 2           | 2.1               | first   | M Hart   | 10/01/2022    | 31/01/2022 | 31/01/2022 | 07/02/2022    | 09/02/2022`
  },
  'internal-verification': {
    asOf: '2022-02-20',
    labels: { 'Academic year': '2021-22' },
    table: `
      IV type  | Programme | Unit number | Assignment number | Assessor | Internal verifier | IV date    | IV outcome
      brief    | Sport L3  | 2           | 2.1               | M Hart   | J Reed            | 05/01/2022 | agreed`
  },
  'unit-grades': {
    asOf: '2022-05-01',
    table: `
      Candidate number | Candidate name | Unit 1 | Unit 2 | Unit 3 | Unit 4 | Unit 5 | Unit 6
      0012             | Ada Byron      | P      | M      | D      | P      | P      | M`
  },
  claims: {
    asOf: '2022-07-01',
    labels: { 'Academic year': '2021-22' },
    table: `
      Candidate number | Candidate name | Programme | Claimed grade | Claim type | Claim date | Claim status | Confirmed by | Confirmed date
      0012             | Ada Byron      | Sport L3  | M             | full       | 20/06/2022 | issued       | J Reed       | 19/06/2022`
  },
  programmes: {
    asOf: '2021-11-01',
    labels: { 'Academic year': '2021-22' },
    table: `
      Programme | Suite                | Level | Lead IV | Programme lead
      Sport L3  | L3 Nationals (2016)  | 3     | J Reed  | M Hart`
  },
  'q-tags': {
    asOf: '2021-06-10',
    table: `
      Candidate number | Candidate name | Qualification                                              | Suite               | Status        | Q-TAG | Rationale        | Evidence shared with learner
      0012             | Ada Byron      | Pearson BTEC Level 3 National Extended Certificate in Sport | L3 Nationals (2016) | certificating | M     | Four units at M. | 28/05/2021`
  },
  evidence: {
    asOf: '2021-06-10',
    table: `
      Candidate number | Candidate name | Evidence ID | Evidence type    | Unit number | Evidence date | Evidence grade | Level of control | Timed | Redrafted | Supervised | Mark scheme used | Standardised | Banked | Authenticated by | Evidence location
      0012             | Ada Byron      | E1          | banked internal  | 2           | 10/02/2021    | M              | high             | Yes   | No        | Yes        | Yes              | Yes          | Yes    | M Hart           | Shared drive
      0012             | Ada Byron      | E2          | partial internal | 3           | 20/05/2021    | M              | high             | Yes   | No        | Yes        | Yes              | Yes          | No     | M Hart           | Shared drive`
  },
  'results-history': {
    asOf: '2021-06-10',
    table: `
      Year | Qualification                                              | Suite               | Sector | Grade | Count
      2019 | Pearson BTEC Level 3 National Extended Certificate in Sport | L3 Nationals (2016) | Sport  | M     | 12
      2019 | Pearson BTEC Level 3 National Extended Certificate in Sport | L3 Nationals (2016) | Sport  | P     | 9`
  },
  'vtct-tags': {
    asOf: '2021-05-10',
    table: `
      Candidate number | Candidate name | Qualification type | Component     | Component type | TAG | Decision record | First teacher sign-off | Second teacher sign-off | Schedule ID | Schedule owner
      0012             | Ada Byron      | Technical Award    | External exam | external       | L2M | Folder 12       | M Hart                 | J Reed                  | S1          | M Hart`
  },
  'records-checklist': { asOf: '2026-05-01', table: 'Item ID', every: { Done: 'Yes', 'Date done': '=Due or 20/09/2025', Location: 'Exams office' } },
  'key-dates': { asOf: '2026-07-31', table: 'Event ID', every: { Done: '=Official date' } },
  'terms-and-holidays': {
    asOf: '2025-10-01',
    table: `
      Name          | Kind      | Start      | End        | Academic year
      Autumn term   | term      | 01/09/2025 | 19/12/2025 | 2025-26
      Half-term     | half-term | 27/10/2025 | 31/10/2025 | 2025-26
      Spring term   | term      | 05/01/2026 | 27/03/2026 | 2025-26
      Summer term   | term      | 13/04/2026 | 21/07/2026 | 2025-26`
  },
  settings: { asOf: '2026-05-01', table: 'Setting' }
}
