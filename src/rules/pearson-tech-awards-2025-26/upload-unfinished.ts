import { tickColumn } from '../../sample/sampled-cohort'
import { uploadGaps, uploadParts } from '../../sample/upload-gaps'
import type { Examples } from '../example'
import { listOf, personOn } from '../person'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** Each student in the sample is uploaded with their evidence and their record sheet. */
export default rule({
  id: 'upload-unfinished',
  catalogue: ['TA-49'],
  severity: 'error',
  title: 'A student of the sample is not uploaded in full',
  section: 'Uploading the moderation sample',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'The moderator needs two things for each student: the evidence, and the record sheet with marks and the declaration of authenticity.',
  fix: 'Upload what is missing to Learner Work Transfer, and tick it here.',
  *check({ sheet, settings, edition }) {
    const hasParts = uploadParts(sheet).length > 0
    if (!hasParts) yield { cannotTell: 'There is no column for the evidence or the record sheet that was uploaded.' }
    if (hasParts && !tickColumn(sheet)) yield { cannotTell: 'There is no column that says who is in the moderation sample.' }
    for (const { row, open } of uploadGaps(sheet, sampleRulesOf(settings, edition))) {
      const called = open.map(part => part.called)
      const [first] = open
      yield {
        row,
        ...(first && { column: first.column }),
        kind: called.join(' '),
        message: `${personOn(sheet, row)} is in the sample, but ${listOf(called)} ${open.length > 1 ? 'are' : 'is'} not ticked as uploaded.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | In sample | Evidence uploaded | Record sheet uploaded
        0012 | 31 | ✓ | ✓ | ✓
        0013 | 30 |   |   |
        0014 | X  | ✓ |   |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Evidence uploaded | Record sheet uploaded
        0012 | 31 | ✓ | |`
    },
    {
      sheets: `
        Subject: Art and Design
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | In sample | Evidence uploaded
        0012 | 31 | ✓ |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | In sample | Evidence uploaded | Record sheet uploaded
        0012 | 31 | ✓ | ✓ |
        0013 | 30 | ✓ |   | No
        0014 | 12 | ✓ | ✓ | ✓`,
      findings: [
        'E4: Candidate 0012 is in the sample, but the record sheet is not ticked as uploaded.',
        'D5: Candidate 0013 is in the sample, but the evidence and the record sheet are not ticked as uploaded.'
      ]
    }
  ]
}
