import { isReportedOn } from '../../sample/cohort'
import type { MarksSheet } from '../../sample/member'
import { sampledCohortsOn, shortBy, tickColumn, type SampledCohort } from '../../sample/sampled-cohort'
import type { Examples } from '../example'
import { candidates } from '../person'
import { exampleMarksheet, exampleRows, times } from './example-rows'
import { nameOn } from './name-on'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** The sample holds at least as many students as the table gives for the cohort; more is never wrong. */
export default rule({
  id: 'sample-too-small',
  catalogue: ['TA-44', 'TA-47'],
  severity: 'error',
  title: 'The sample is too small',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: [],
  why: 'The size of the sample follows from everyone who was entered, absent students included. With fewer, moderation cannot begin or is held up.',
  fix: 'Add the students who are ticked on Edexcel Online and missing here.',
  *check({ sheet, workbook, isChecked, edition, settings }) {
    const rules = sampleRulesOf(settings, edition)
    for (const sampled of sampledCohortsOn(sheet, workbook, rules)) {
      if (!('cohort' in sampled)) {
        yield sampled
        continue
      }
      const { cohort, taken } = sampled
      if (shortBy(sampled) === 0 || !isReportedOn(sheet, cohort, isChecked)) continue
      const column = tickColumn(sheet)
      yield {
        ...(column && { column }),
        kind: cohort.name,
        value: taken.size,
        message: sentence(sampled),
        ...fixOf(sampled, sheet, rules.isSport(cohort.subject))
      }
    }
  }
})

function sentence({ cohort, present, taken, required }: SampledCohort): string {
  const entered = cohort.members.length
  const size = `The sample of ${cohort.name} has ${taken.size} ${taken.size === 1 ? 'student' : 'students'}`
  if (required < present.length) return `${size}, and a cohort of ${entered} needs ${required}.`
  return `${size}, and a cohort of ${entered} needs all${present.length < entered ? ` ${required} who were present` : ''}.`
}

/** The rule's own fix sends people to Pearson's ticks. Where everyone is needed, or in Sport, nobody is ticked there. */
function fixOf(sampled: SampledCohort, sheet: MarksSheet, inSport: boolean): { readonly fix?: string } {
  if (sampled.required === sampled.present.length) {
    return { fix: `Add ${candidates(missingFrom(sampled).map(member => nameOn(sheet, member)))}.` }
  }
  return inSport ? { fix: 'Add students who have video: in Sport the centre chooses whom.' } : {}
}

function missingFrom({ present, taken }: SampledCohort) {
  return present.filter(member => !taken.has(member))
}

export const examples: Examples = {
  good: [
    { sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, times(85, 30))) },
    { sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓')) },
    { sheets: exampleMarksheet(exampleRows(1, times(17, 30), '✓'), exampleRows(18, times(43, 30))) },
    { sheets: exampleMarksheet(exampleRows(1, times(14, 30), '✓'), exampleRows(15, ['X', 'X'])) },
    { sheets: exampleMarksheet(exampleRows(1, times(30, 30))), outcome: 'not-applicable' },
    {
      sheets: `
        == 10A ==
        Class: 10A
        Candidate number | Mark | Sampled
        0012 | 30 | ✓
        0013 | 30 |
        == 10B ==
        Class: 10B
        Candidate number | Mark | Sampled
        0112 | 30 | ✓`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        Candidate number | Component | Series | Mark
        0012 | 1 | May/June 2026 | 30`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: exampleMarksheet(exampleRows(1, times(14, 30), '✓'), exampleRows(15, times(2, 30))),
      findings: ['C3: The sample of component 1, May/June 2026 has 14 students, and a cohort of 16 needs 15.']
    },
    {
      sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, times(86, 30))),
      findings: ['C3: The sample of component 1, May/June 2026 has 15 students, and a cohort of 101 needs 20.']
    },
    {
      sheets: exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, [...times(85, 30), 'X'])),
      findings: ['C3: The sample of component 1, May/June 2026 has 15 students, and a cohort of 101 needs 20.']
    },
    {
      sheets: exampleMarksheet(exampleRows(1, times(24, 30), '✓'), exampleRows(25, times(177, 30))),
      findings: ['C3: The sample of component 1, May/June 2026 has 24 students, and a cohort of 201 needs 25.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        0001 | 44 | ✓
        0002 | 29 |
        0003 | 31 |
        0004 | 12 | ✓`,
      findings: ['C3: The sample of component 1, May/June 2026 has 2 students, and a cohort of 4 needs all.']
    },
    {
      sheets: `
        == First sitting ==${exampleMarksheet(exampleRows(1, times(15, 30), '✓'), exampleRows(16, times(75, 30)))}
        == Retakes ==${exampleMarksheet(exampleRows(201, times(15, 30)))}`,
      findings: ['First sitting!C3: The sample of component 1, May/June 2026 has 15 students, and a cohort of 105 needs 20.']
    }
  ]
}
