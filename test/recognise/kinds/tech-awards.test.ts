import { testLayouts } from './layouts'

const TA = 'pearson-tech-awards-2025-26'

testLayouts([
  {
    kind: 'component-entries',
    style: 'vocabulary',
    rulebook: TA,
    academicYear: 2025,
    meanings:
      'candidate-number@A learner-name@B component@C component-type@D series@E attempt-number@F entry-made@G ' +
      'entry-date@H ums@I component-grade@J',
    rows: [2, 3],
    text: `
      Candidate number | Candidate name | Component | Component type | Series | Attempt number | Entry made | Entry date | UMS | Component grade
      12 | Bo Ash | 1 | internal | May/June 2026 | 1 | Y | 20/02/2026 | 40 | L2P
      13 | Di Elm | 1 | internal | May/June 2026 | 1 | Y | 20/02/2026 | 60 | L2M`
  },
  {
    kind: 'component-marks',
    style: 'vocabulary',
    rulebook: TA,
    academicYear: 2025,
    meanings:
      'candidate-number@A learner-name@B component@C series@D assessor@E lo-mark:A@F lo-mark:B@G mark@H ' +
      'sampled@I in-sample@J',
    rows: [2, 3],
    text: `
      Candidate number | Candidate name | Component | Series | Assessor | LO A | LO B | Mark | Sampled | Uploaded in sample
      12 | Bo Ash | 1 | May/June 2026 | A Khan | 10 | 12 | 22 | Y | Y
      13 | Di Elm | 1 | May/June 2026 | A Khan | 11 | 12 | 23 | |`
  },
  {
    kind: 'component-series',
    style: 'vocabulary',
    rulebook: TA,
    academicYear: 2025,
    meanings:
      'subject@A component@B series@C maximum-mark@D psa-hours@E plan-start@F standardisation-date@G ' +
      'marks-submitted-date@H sample-uploaded-date@I recommendation@J',
    rows: [2, 3],
    text: `
      Subject | Component | Series | Maximum mark | PSA hours | Planned start | Standardisation date | Marks submitted | Sample uploaded | Recommendation
      Sport | 1 | May/June 2026 | 60 | 6 | 01/02/2026 | 01/05/2026 | 12/05/2026 | 15/05/2026 | agreed
      Sport | 2 | May/June 2026 | 60 | 6 | 01/02/2026 | 01/05/2026 | 12/05/2026 | 15/05/2026 | agreed`
  }
])
