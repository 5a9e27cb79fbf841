import type { MarksSheet, Member } from '../../sample/member'
import { sampledCohortsOn } from '../../sample/sampled-cohort'
import { tickDifferences, type TickDifferences } from '../../sample/tick-differences'
import type { Examples } from '../example'
import { personOn } from '../person'
import type { Verdict } from '../rule'
import { exampleRows, times } from './example-rows'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/**
 * What is uploaded is what the awarding body ticked, with the highest and lowest mark added and absent students
 * replaced. In Sport the centre chooses.
 */
export default rule({
  id: 'sample-differs-from-ticks',
  catalogue: ['TA-45'],
  severity: 'error',
  title: 'The uploaded sample differs from the ticks',
  section: 'Entering student marks',
  sheetKind: 'component-marks',
  needs: ['sampled', 'in-sample'],
  why: 'The awarding body selects the sample at random, so that nobody can choose whose work is seen. Only the highest and the lowest mark are added, and absent students replaced.',
  fix: 'Upload the work of exactly those who are ticked on Edexcel Online, with the additions that the guide asks for.',
  *check({ sheet, workbook, edition, settings }): Iterable<Verdict> {
    const rules = sampleRulesOf(settings, edition)
    for (const sampled of sampledCohortsOn(sheet, workbook, rules)) {
      if (!('cohort' in sampled)) yield sampled
      else if (rules.isSport(sampled.cohort.subject)) yield { notApplicable: 'In Sport the centre chooses the sample.' }
      else {
        const differences = tickDifferences(sampled)
        if ('notTicked' in differences) yield* faults(sheet, differences)
        else yield differences
      }
    }
  }
})

function* faults(sheet: MarksSheet, { notUploaded, notTicked }: TickDifferences): Iterable<Verdict> {
  const uploads = sheet.column('in-sample')
  const own = (all: readonly Member[]) => all.filter(member => member.sheet === sheet)
  for (const { row } of own(notUploaded)) {
    yield {
      row,
      ...(uploads && { column: uploads }),
      kind: 'not-uploaded',
      message: `${personOn(sheet, row)} is ticked for the sample, but is not in what was uploaded.`,
      fix: 'Upload the work, and tick it here.'
    }
  }
  for (const { row } of own(notTicked)) {
    yield {
      row,
      ...(uploads && { column: uploads }),
      kind: 'not-ticked',
      message: `${personOn(sheet, row)} is in what was uploaded, but is not ticked for the sample.`,
      fix: 'If the student replaces an absent one, enter whom under "Replacement for"; otherwise take the tick out here, or add it under the awarding body’s ticks.'
    }
  }
}

const head = `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | In sample`

const both = (text: string) => text.replaceAll('| ✓', '| ✓ | ✓')

export const examples: Examples = {
  good: [
    { sheets: `${head}\n${both(exampleRows(1, times(15, 30), '✓'))}\n        16 | 58 | | ✓\n        17 | 3 | | ✓\n        18 | 30 | |` },
    { sheets: `${head}\n${both(exampleRows(1, times(14, 30), '✓'))}\n        15 | X | ✓ |\n        16 | 31 | | ✓\n        17 | 58 | | ✓\n        18 | 3 | | ✓` },
    { sheets: `${head}\n${exampleRows(1, times(15, 30), '✓')}\n        16 | 58 | |`, outcome: 'not-applicable' },
    {
      sheets: `
        Subject: Sport
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | In sample
        0012 | 30 | ✓ |
        0013 | 31 |   | ✓`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `${head}\n${both(exampleRows(1, times(14, 30), '✓'))}\n        15 | 30 | ✓ |\n        16 | 31 | | ✓\n        17 | 58 | | ✓\n        18 | 3 | | ✓`,
      findings: [
        'D18: Candidate 0015 is ticked for the sample, but is not in what was uploaded.',
        'D19: Candidate 0016 is in what was uploaded, but is not ticked for the sample.'
      ]
    }
  ]
}
