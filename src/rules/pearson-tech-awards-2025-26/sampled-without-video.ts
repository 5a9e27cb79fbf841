import { sentBy, unfilmedInSample } from '../../sample/videos'
import type { Examples } from '../example'
import { personOn } from '../person'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** In Sport the sample is chosen from those with video. */
export default rule({
  id: 'sampled-without-video',
  catalogue: ['TA-50'],
  severity: 'error',
  title: 'A student of the sample in Sport has no video',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark', 'subject', 'video'],
  why: 'In Sport the centre chooses the sample, but from those whose work is filmed: without video the moderator cannot judge it.',
  fix: 'Tick the video if it is there, or choose a student who was filmed.',
  *check({ sheet, settings, edition, columns: { subject, video } }) {
    const [rules, isSent] = [sampleRulesOf(settings, edition), sentBy(sheet)]
    const sport = sheet.rows.filter(row => rules.isSport(subject.value(row)))
    if (sport.length === 0) yield { notApplicable: 'Videos are asked for in Sport alone.' }
    else if (!sport.some(isSent)) yield { notApplicable: 'Nobody is ticked for the moderation sample yet.' }
    for (const row of unfilmedInSample(sheet, rules)) {
      yield { row, column: video, message: `${personOn(sheet, row)} is in the sample, but has no video ticked.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject: BTEC Tech Award in Sport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Video
        0012 | 30 | ✓ | ✓
        0013 | 31 |   |
        0014 | X  | ✓ |`
    },
    {
      sheets: `
        Subject: Transport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Video
        0012 | 30 | ✓ |`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Subject: Sport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Video
        0012 | 30 | ✓ | ✓
        0013 | 31 | ✓ | No`,
      findings: ['D6: Candidate 0013 is in the sample, but has no video ticked.']
    }
  ]
}
