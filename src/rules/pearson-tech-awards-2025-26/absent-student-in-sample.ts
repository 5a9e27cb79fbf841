import type { Member } from '../../sample/member'
import { replacementsFor } from '../../sample/replacements'
import type { SampleRules } from '../../sample/sample-rules'
import { sampledCohortsOn, type SampledCohort } from '../../sample/sampled-cohort'
import type { Examples } from '../example'
import { candidates, personOn } from '../person'
import { exampleMarksheet, exampleRows, times } from './example-rows'
import { nameOn } from './name-on'
import { rule } from './rule'
import { sampleRulesOf } from './sample-rules'

/** A student of the sample who was absent is replaced by another on a similar mark, as long as anyone is left. */
export default rule({
  id: 'absent-student-in-sample',
  catalogue: ['TA-48'],
  severity: 'error',
  title: 'A student of the sample was absent and is not replaced',
  section: 'Uploading the moderation sample',
  sheetKind: 'component-marks',
  needs: ['mark'],
  why: 'An absent student has no work to send. The guide asks for another student on a similar mark in their place; how similar is for the centre to say. Students added for the highest and the lowest mark come on top.',
  fix: 'Add another student on a similar mark to the sample, in place of the one who was absent.',
  *check({ sheet, workbook, edition, settings }) {
    const rules = sampleRulesOf(settings, edition)
    for (const sampled of sampledCohortsOn(sheet, workbook, rules)) {
      if (!('cohort' in sampled)) {
        yield sampled
        continue
      }
      for (const member of sampled.unreplaced.filter(one => one.sheet === sheet)) {
        const column = sheet.column(member.uploaded ? 'in-sample' : 'sampled')
        yield {
          row: member.row,
          ...(column && { column }),
          value: 'X',
          message: `${personOn(sheet, member.row)} is in the sample but was absent, and ${replacedBy(sampled)}.`,
          fix: replacement(member, sampled, rules)
        }
      }
      const assumed = sampled.assumed.filter(one => one.sheet === sheet)
      if (assumed.length > 0) {
        const who = assumed.map(({ row }) => personOn(sheet, row)).join(', ')
        yield { cannotTell: `There is no "Replacement for" column, so nothing says who replaces those of the sample who were absent: ${who}.` }
      }
    }
  }
})

function replacedBy({ unreplaced, standIns }: SampledCohort): string {
  if (standIns === 0) return 'nobody replaces them'
  return `at most ${standIns} of the ${unreplaced.length} who were absent ${standIns === 1 ? 'is' : 'are'} replaced`
}

function replacement(absent: Member, sampled: SampledCohort, { similarMark }: SampleRules): string {
  const { sheet, row } = absent
  const expected = sheet.column('expected-mark')?.value(row)
  if (expected === undefined) {
    return 'Add another student on a mark similar to what you expected; an "Expected mark" column here would show who is nearest.'
  }
  const near = replacementsFor(absent, sampled).filter(({ distance }) => distance !== null && distance <= similarMark)
  if (near.length === 0) return `Add another student: nobody outside the sample is within ${similarMark} marks of the expected ${expected}.`
  const offered = near.map(({ member }) => `${nameOn(sheet, member)} (${member.mark ?? ''})`)
  return `Add a student on a mark similar to the expected ${expected}: ${candidates(offered)}.`
}

/** Everyone who is ticked is uploaded, save the one who was absent; the highest and the lowest mark are added. */
const uploads = `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Uploaded in sample
        0014 | X  | ✓ |
${times(14, 30).map((mark, index) => `        ${15 + index} | ${mark} | ✓ | ✓`).join('\n')}
        0031 | 58 |   | ✓
        0032 | 3  |   | ✓`

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Replacement for
        0014 | X  | ✓ |
        0015 | 31 | ✓ | 14
        0016 | 32 |   |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Name | Mark | Sampled | Replacement for
        0012 | Jo Ash    | X  | ✓ |
        0013 | Bo Birch  | X  | ✓ |
        0014 | Di Cedar  | X  | ✓ |
        0015 | Ed Elm    | 31 | ✓ | cand. 12
        0016 | Flo Fir   | 32 | ✓ | Birch, Bo
        0017 | Gus Gorse | 32 | ✓ | Yes
        0018 | Hal Hazel | 32 |   |`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 31 | ✓
        0014 | X  | ✓
        0015 | 28 | ✓`
    },
    { sheets: exampleMarksheet(exampleRows(14, ['X'], '✓'), exampleRows(15, times(15, 30), '✓'), exampleRows(30, [30, 30])), outcome: 'cannot-tell' },
    { sheets: exampleMarksheet(exampleRows(14, ['X'], '✓'), exampleRows(15, [28, 31], '✓'), exampleRows(17, [30])) },
    { sheets: `${uploads}\n        30 | 30 | | ✓` }
  ],
  bad: [
    {
      sheets: exampleMarksheet(exampleRows(14, ['X'], '✓'), exampleRows(15, times(14, 30), '✓'), exampleRows(29, [35, 36])),
      findings: ['C4: Candidate 0014 is in the sample but was absent, and nobody replaces them.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Expected mark | Sampled | Replacement for
${times(15, 0).map((_, index) => `        ${index + 1} | 31 | | ✓ |`).join('\n')}
        0016 | 33 |    |   |
        0017 | X  | 34 | ✓ |
        0018 | 50 |    |   |`,
      findings: ['D20: Candidate 0017 is in the sample but was absent, and nobody replaces them.']
    },
    {
      sheets: `${uploads}\n        33 | X | ✓ |\n        34 | 31 | | ✓\n        35 | 32 | |`,
      findings: [
        'C4: Candidate 0014 is in the sample but was absent, and at most 1 of the 2 who were absent is replaced.',
        'C21: Candidate 0033 is in the sample but was absent, and at most 1 of the 2 who were absent is replaced.'
      ]
    },
    {
      sheets: `${uploads}\n        30 | 30 | |`,
      findings: ['C4: Candidate 0014 is in the sample but was absent, and nobody replaces them.']
    }
  ]
}
