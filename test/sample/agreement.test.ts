import fc from 'fast-check'
import { startingSettings } from '../../src/rules/settings'
import { edition } from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { sampleRulesOf } from '../../src/rules/pearson-tech-awards-2025-26/sample-rules'
import { together } from '../../src/sample/together'
import { atOnce } from '../../src/model/steps'
import { verifySamples } from '../../src/sample/verify'
import { readText } from '../recognise/read-sheet'
import { runExample } from '../rules/run-example'
import { loadRule, type LoadedRule } from '../rules/rule-files'

/** What `sample verify` calls complete, the rules of `check` find nothing in, and the other way round. */
const names = [
  'sample-too-small',
  'sample-lacks-highest-mark',
  'sample-lacks-lowest-mark',
  'absent-student-in-sample',
  'sample-differs-from-ticks',
  'upload-unfinished',
  'sampled-without-video',
  'sport-videos-too-few'
]

let rules: readonly LoadedRule[] = []
beforeAll(async () => {
  rules = await Promise.all(names.map(name => loadRule({ rulebook: 'pearson-tech-awards-2025-26', name })))
})

const tick = fc.constantFrom('✓', '✓', '')
const learner = fc.record({
  mark: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map(String) }, { weight: 1, arbitrary: fc.constant('X') }),
  sampled: tick,
  uploaded: tick,
  evidence: fc.constantFrom('✓', '✓', '✓', '✓', ''),
  video: fc.constantFrom('✓', '✓', '✓', '✓', ''),
  expected: fc.constantFrom('', '20', '40'),
  replaces: fc.constantFrom('', '', '', '3', 'cand. 5', 'Yes')
})

type ColumnOfSample = 'sampled' | 'uploaded' | 'evidence' | 'expected' | 'replaces'

const cohort = fc.record({
  subject: fc.constantFrom('Sport', 'Enterprise'),
  columns: fc.constantFrom<readonly ColumnOfSample[]>(['sampled'], ['sampled', 'replaces'], ['sampled', 'uploaded'], ['sampled', 'uploaded', 'expected'], ['uploaded'], ['sampled', 'uploaded', 'evidence'], ['uploaded', 'evidence']),
  learners: fc.array(learner, { minLength: 1, maxLength: 40 })
})

const headings = {
  sampled: 'Sampled', uploaded: 'Uploaded in sample', evidence: 'Evidence uploaded', expected: 'Expected mark', replaces: 'Replacement for'
} as const

function sheetOf({ subject, columns, learners }: typeof cohort extends fc.Arbitrary<infer T> ? T : never): string {
  const head = `Subject: ${subject}\nSeries: May/June 2026\nComponent: 1\nCandidate number | Mark | Video | ${columns.map(id => headings[id]).join(' | ')}`
  return [head, ...learners.map((one, index) => `${index + 1} | ${one.mark} | ${one.video} | ${columns.map(id => one[id]).join(' | ')}`)].join('\n')
}

test('verification and rules agree', () => {
  let complete = 0
  let faulty = 0
  fc.assert(
    fc.property(cohort, one => {
      const ticks = one.columns.flatMap(id => (id === 'sampled' || id === 'uploaded' ? one.learners.map(each => each[id]) : []))
      fc.pre(ticks.includes('✓'))
      const sheets = sheetOf(one)
      const errors = rules.flatMap(({ default: rule }) => runExample(rule, { sheets }).findings.filter(({ severity }) => severity === 'error'))
      const [decision] = atOnce(verifySamples(together([{ file: 'marks.xlsx', workbook: readText(sheets) }]), sampleRulesOf(startingSettings, edition)))
      const isUploadOpen = decision?.toPutRight.every(({ reason }) => reason === 'ticked, and not uploaded yet') === true && decision.toAdd.length + decision.toReplace.length === 0
      expect({ sheets, found: errors.length > 0 }).toEqual({ sheets, found: decision?.complete === false && !isUploadOpen })
      if (errors.length > 0) faulty += 1
      else complete += 1
    }),
    { numRuns: 120 }
  )
  expect(Math.min(complete, faulty)).toBeGreaterThan(5)
})
