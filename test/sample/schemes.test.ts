import fc from 'fast-check'
import { edition } from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { sampleRulesOf } from '../../src/rules/pearson-tech-awards-2025-26/sample-rules'
import { startingSettings } from '../../src/rules/settings'
import { drawSample } from '../../src/sample/draw'
import type { DrawRules } from '../../src/sample/draw-plan'
import { together } from '../../src/sample/together'
import { atOnce } from '../../src/model/steps'
import { verifySamples } from '../../src/sample/verify'
import { readText } from '../recognise/read-sheet'

const rules: DrawRules = {
  moderation: sampleRulesOf(startingSettings, edition),
  ivPercentage: startingSettings['iv.percentage'],
  svSample: startingSettings['tag.sv-sample'],
  own: { sizes: null, ends: false, cover: [] }
}

const sourceOf = (text: string) => together([{ file: 'marks.xlsx', workbook: readText(text) }])
const seeds = fc.string({ minLength: 1, maxLength: 8 })

const drawnFrom = (text: string, seed: string) => {
  const { entries, required } = drawSample(sourceOf(text), rules, { seed, size: null })
  return { drawn: entries.flatMap(({ member, role }) => (role === 'drawn' ? member : [])), required }
}

interface Filmed {
  readonly mark: number | 'X'
  readonly filmed: boolean
}

function sportSheet(cohort: readonly Filmed[], ticked: ReadonlySet<string> = new Set()): string {
  const rows = cohort.map(({ mark, filmed }, index) => {
    const number = String(index + 1).padStart(4, '0')
    return `${number} | ${mark} | ${filmed ? '✓' : ''} | ${ticked.has(number) ? '✓' : ''}`
  })
  return ['Subject: Sport', 'Series: May/June 2026', 'Component: 1', 'Candidate number | Mark | Video | Sampled', ...rows].join('\n')
}

test('what is drawn in Sport is a complete sample of students who were there and filmed', () => {
  const one = fc.record({ mark: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: fc.constant('X' as const) }), filmed: fc.constantFrom(true, true, true, false) })
  fc.assert(
    fc.property(fc.array(one, { minLength: 45, maxLength: 110 }), seeds, (cohort, seed) => {
      const there = cohort.filter(({ mark, filmed }) => filmed && mark !== 'X')
      fc.pre(there.length >= 25)
      const { drawn, required } = drawnFrom(sportSheet(cohort), seed)
      expect(drawn).toHaveLength(required)
      expect(drawn.every(({ learner }) => cohort[Number(learner) - 1]?.filmed === true && cohort[Number(learner) - 1]?.mark !== 'X')).toBe(true)
      const [decision] = atOnce(verifySamples(sourceOf(sportSheet(cohort, new Set(drawn.map(({ learner }) => learner)))), rules.moderation))
      expect(decision).toMatchObject({ toAdd: [], toReplace: [], toPutRight: [], complete: true })
    }),
    { numRuns: 40 }
  )
})

test('internal verification covers every assessor in every unit, whatever the order of the rows', () => {
  const decision = fc.record({ unit: fc.integer({ min: 1, max: 4 }), assessor: fc.constantFrom('A Ash', 'B Birch', 'C Cedar'), grade: fc.constantFrom('P', 'M', 'D') })
  fc.assert(
    fc.property(fc.array(decision, { minLength: 1, maxLength: 50 }), seeds, (decisions, seed) => {
      const rows = decisions.map(({ unit, assessor, grade }, index) => `${index + 1} | ${unit} | A | first | ${assessor} | ${grade} | 12/03/2026`)
      const sheet = (lines: readonly string[]) => ['Candidate number | Unit | Assignment | Attempt | Assessor | Grade | Date assessed', ...lines].join('\n')
      const { drawn, required } = drawnFrom(sheet(rows), seed)
      const learners = drawn.map(({ learner }) => learner)
      const groups = (of: typeof decisions) => new Set(of.map(({ unit, assessor }) => `${unit} ${assessor}`))
      const chosen = learners.flatMap(learner => decisions[Number(learner) - 1] ?? [])
      expect(groups(chosen)).toEqual(groups(decisions))
      expect(required).toBe(Math.ceil(decisions.length / 5))
      expect(drawn).toHaveLength(Math.max(required, groups(decisions).size))
      expect(drawnFrom(sheet([...rows].reverse()), seed).drawn.map(({ learner }) => learner)).toEqual(learners)
    }),
    { numRuns: 40 }
  )
})
