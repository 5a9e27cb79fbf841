import type { Example } from '../../src/rules/example'
import type { Rule } from '../../src/rules/rule'
import type { Edition } from '../../src/rules/rulebook'
import { loadRule, ruleFiles, type RuleFile } from './rule-files'
import { runExample, written } from './run-example'

describe.each(ruleFiles)('$rulebook/$name', file => {
  it('finds nothing in its good examples', async () => {
    const { default: rule, examples } = await loadRule(file)
    for (const example of examples.good) expectExample(file, rule, example, 'passed')
  })

  it('finds what its bad examples say, and no more', async () => {
    const { default: rule, examples } = await loadRule(file)
    for (const example of examples.bad) expectExample(file, rule, example, 'found')
  })
})

function expectExample({ rulebook }: RuleFile, rule: Rule<Edition>, example: Example, usual: 'passed' | 'found'): void {
  const report = runExample(rule, example, rulebook)
  const { sheets } = example
  // The example itself is part of both sides, so that a difference shows which one it is.
  expect({ sheets, ...written(report) }).toEqual({
    sheets,
    findings: example.findings ?? [],
    computed: example.computed ?? []
  })
  const outcomes = report.outcomes.map(({ outcome, reason }) => (outcome === 'failed' ? `failed: ${reason ?? ''}` : outcome))
  expect({ sheets, outcomes }).toEqual({ sheets, outcomes: expect.arrayContaining([example.outcome ?? usual]) as unknown })
  expect(outcomes.filter(outcome => outcome.startsWith('failed'))).toEqual([])
}
