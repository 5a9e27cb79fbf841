import type { ColumnValue } from '../../recognise/dictionary'
import { listOf } from '../person'
import { attemptsOf, said, type Attempt, type Work } from './attempts'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { resubmissionsOn, retakesOn } from './second-chances'
import { worksOn } from './works'

type PackDocument = ColumnValue<'assignment-attempts', 'sv-pack'>[number]

interface Pack {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly why: string
  readonly of: 'resubmission' | 'retake'
  /** What belongs into the pack, with how a message calls it. */
  readonly documents: Readonly<Partial<Record<PackDocument, string>>>
}

/** Makes the rule on what a standards verifier finds with a sampled learner’s resubmission or retake. */
export function packIncomplete({ of, documents, ...described }: Pack) {
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'assignment-attempts',
    needs: ['in-sv-sample', 'sv-pack'],
    fix: 'Put the documents into the pack for the standards verifier and enter them here.',
    *check(context) {
      const { sheet, columns } = context
      const chances = (of === 'resubmission' ? resubmissionsOn : retakesOn)(sheet, worksOn(sheet, context))
      const sampled = chances.filter(({ work, attempt }) => isSampled(work, attempt))
      const lacking = new Map(
        sampled.map(({ work, attempt }) => {
          const there = packOf(work, attempt)
          return [attempt.row, Object.entries(documents).flatMap(([document, name]) => (there.has(document) ? [] : [name]))] as const
        })
      )
      yield* gapsIn({
        column: columns['sv-pack'],
        rows: [...lacking.keys()],
        lacks: row => (lacking.get(row)?.length ?? 0) > 0,
        one: row => {
          const missing = lacking.get(row) ?? []
          return { kind: missing.join(' '), message: `This ${of} is in the sample, and the pack lacks ${listOf(missing, 6)}.` }
        },
        many: (count, all) => `The packs of ${count} of the ${all} sampled ${of}s lack something, such as ${listOf([...lacking.values()].find(missing => missing.length > 0) ?? [], 6)}.`
      })
    }
  })
}

/** The learner is sampled with all attempts at an assignment, so that a tick on one of them is enough. */
function isSampled(work: Work, attempt: Attempt): boolean {
  return [attempt, ...attemptsOf(work)].some(one => said(one, 'in-sv-sample') === true)
}

function packOf(work: Work, attempt: Attempt): ReadonlySet<string> {
  return new Set([attempt, ...attemptsOf(work)].flatMap(one => said(one, 'sv-pack') ?? []))
}
