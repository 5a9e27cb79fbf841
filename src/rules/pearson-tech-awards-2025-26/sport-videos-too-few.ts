import { cohortsOn, incomplete, isReportedOn, straysOn } from '../../sample/cohort'
import { isMarked, videosOf } from '../../sample/videos'
import type { Examples } from '../example'
import { exampleRows, times } from './example-rows'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** In Sport so many students are filmed as the table of videos gives for the cohort, once its marks are there. */
export default rule({
  id: 'sport-videos-too-few',
  catalogue: ['TA-50'],
  severity: 'error',
  title: 'Too few students are filmed in Sport',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark', 'subject', 'video'],
  why: 'The set assignment of Sport asks for video of so many students, and the sample is chosen from them. Nobody can be filmed afterwards.',
  fix: 'Tick the videos that are there; where they are too few, ask the awarding body before the sample is sent.',
  *check({ sheet, workbook, isChecked, edition, settings, columns: { video } }) {
    const rules = sampleRulesOf(settings, edition)
    yield* straysOn(sheet, workbook)
    for (const cohort of cohortsOn(sheet, workbook)) {
      if (!rules.isSport(cohort.subject)) yield { notApplicable: 'Videos are counted in Sport alone.' }
      const open = incomplete(cohort)
      if (!rules.isSport(cohort.subject) || !isReportedOn(sheet, cohort, isChecked)) continue
      if (open) {
        yield open
        continue
      }
      if (!isMarked(cohort, rules)) {
        yield { notApplicable: `The marks of ${cohort.name} are not entered yet.` }
        continue
      }
      const { members, name } = cohort
      const { filmed, required } = videosOf(cohort, rules)
      if (filmed >= required) continue
      yield {
        column: video,
        kind: name,
        value: filmed,
        message: `${filmed} students of ${name} are filmed, and a cohort of ${members.length} needs ${required}.`
      }
    }
  }
})

const head = `
        Subject: Sport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Video`

export const examples: Examples = {
  good: [
    { sheets: `${head}\n${exampleRows(1, times(18, 30), '✓')}` },
    { sheets: `${head}\n${exampleRows(1, times(17, 30), '✓')}\n        18 | X |` },
    { sheets: `${head}\n${exampleRows(1, times(20, 30), '✓')}\n${exampleRows(21, times(40, 30))}` },
    { sheets: `${head}\n${exampleRows(1, ['', '', ''])}`, outcome: 'not-applicable' },
    {
      sheets: `
        Subject: Travel and Tourism
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Video
        0012 | 30 |`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `${head}\n${exampleRows(1, times(17, 30), '✓')}\n        18 | 30 |`,
      findings: ['C4: 17 students of component 1, May/June 2026 are filmed, and a cohort of 18 needs 18.']
    },
    {
      sheets: `${head}\n${exampleRows(1, times(19, 30), '✓')}\n        20 | 30 |\n        21 | 30 |`,
      findings: ['C4: 19 students of component 1, May/June 2026 are filmed, and a cohort of 21 needs 20.']
    },
    {
      sheets: `${head}\n${exampleRows(1, times(20, 30), '✓')}\n${exampleRows(21, times(181, 30))}`,
      findings: ['C4: 20 students of component 1, May/June 2026 are filmed, and a cohort of 201 needs 25.']
    }
  ]
}
