import { sampleSize } from '../../domain/moderation-sample'
import { cohortsOn, incomplete, isReportedOn, straysOn } from '../../sample/cohort'
import { sizeFor, tickColumn } from '../../sample/sampled-cohort'
import type { Examples } from '../example'
import { exampleMarksheet, exampleRows, times } from './example-rows'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** Works out each cohort, everyone entered and absent students too, and the size of its sample. */
export default rule({
  id: 'cohort-and-sample-size',
  catalogue: ['TA-43', 'TA-44', 'TA-78'],
  severity: 'advice',
  title: 'Cohort and sample size',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'All students entered for a component in a series are one cohort: first sittings and retakes, every route and every assessor. The size of the sample follows from it.',
  fix: 'Nothing is to be put right: compare the cohort with the entries on Edexcel Online.',
  *check({ sheet, workbook, isChecked, edition, settings, columns: { mark } }) {
    const rules = sampleRulesOf(settings, edition)
    const source = settings['ta.sample-table'] ? 'by the table in the settings' : `by the table of ${edition.version}`
    yield* straysOn(sheet, workbook)
    const column = tickColumn(sheet) ?? mark
    for (const cohort of cohortsOn(sheet, workbook)) {
      if (!isReportedOn(sheet, cohort, isChecked)) continue
      const open = incomplete(cohort)
      if (open) {
        yield open
        continue
      }
      const { name, members } = cohort
      const present = members.filter(({ absent }) => !absent).length
      const size = sizeFor(rules, members.length, present)
      yield { column, label: `Cohort, ${name}`, result: members.length }
      yield { column, label: `Sample size, ${name}, ${source}`, result: size }
      const sizeOfPresent = sampleSize(rules.sampleTable, present)
      if (rules.cohortSize === 'show-both' && sizeOfPresent !== size) yield { column, label: `Sample size, ${name}, of those present`, result: sizeOfPresent }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: exampleMarksheet(exampleRows(1, times(100, 30))),
      computed: [
        'C3: Cohort, component 1, May/June 2026 = 100',
        'C3: Sample size, component 1, May/June 2026, by the table of 17/10/25 = 15'
      ]
    },
    {
      sheets: exampleMarksheet(exampleRows(1, [...times(100, 30), 'X'])),
      computed: [
        'C3: Cohort, component 1, May/June 2026 = 101',
        'C3: Sample size, component 1, May/June 2026, by the table of 17/10/25 = 20',
        'C3: Sample size, component 1, May/June 2026, of those present = 15'
      ]
    },
    {
      sheets: `
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 30 | ✓`,
      computed: [
        'C2: Cohort, component 1, this sheet alone = 1',
        'C2: Sample size, component 1, this sheet alone, by the table of 17/10/25 = 1'
      ]
    },
    {
      sheets: `
        == 9A ==
        Component: 1
        Series: Dec/Jan 2026
        Candidate number | Mark
        0012 | 30
        == 9B ==
        Component | Series | Candidate number | Mark
        1 | Dec/Jan 2026 | 0112 | 30
        2 | Dec/Jan 2026 | 0112 | 30`,
      computed: [
        '9A!B3: Cohort, component 1, Dec/Jan 2026 = 2',
        '9A!B3: Sample size, component 1, Dec/Jan 2026, by the table of 17/10/25 = 2',
        '9B!D1: Cohort, component 2, Dec/Jan 2026 = 1',
        '9B!D1: Sample size, component 2, Dec/Jan 2026, by the table of 17/10/25 = 1'
      ]
    },
    {
      sheets: `
        == Whole cohort ==
        Subject: BTEC Tech Award in Health & Social Care
        Component: 1
        Series: Dec/Jan 2026
        Candidate number | Mark
        0012 | 30
        0112 | 30
        == 9A ==
        Subject: Health and Social Care
        Component: 1
        Series: Dec/Jan 2026
        Candidate number | Mark | Sampled
        12 | 30 | ✓`,
      computed: [
        'Whole cohort!B4: Cohort, component 1, Dec/Jan 2026 = 2',
        'Whole cohort!B4: Sample size, component 1, Dec/Jan 2026, by the table of 17/10/25 = 2'
      ]
    },
    {
      sheets: `
        Series: Dec/Jan 2026
        Component: 1
        Subject | Candidate number | Mark
        Enterprise | 0012 | 30
        Sport      | 0012 | 30`,
      computed: [
        'C3: Cohort, Enterprise, component 1, Dec/Jan 2026 = 1',
        'C3: Sample size, Enterprise, component 1, Dec/Jan 2026, by the table of 17/10/25 = 1',
        'C3: Cohort, Sport, component 1, Dec/Jan 2026 = 1',
        'C3: Sample size, Sport, component 1, Dec/Jan 2026, by the table of 17/10/25 = 1'
      ]
    },
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark
        0012 | Dec/Jan 2026  | 30
        0013 | May/June 2026 | 30
        0014 | whenever      | 30`,
      outcome: 'cannot-tell',
      computed: [
        'C2: Cohort, component 1, Dec/Jan 2026 = 1',
        'C2: Sample size, component 1, Dec/Jan 2026, by the table of 17/10/25 = 1',
        'C2: Cohort, component 1, May/June 2026 = 1',
        'C2: Sample size, component 1, May/June 2026, by the table of 17/10/25 = 1'
      ]
    }
  ],
  bad: []
}
