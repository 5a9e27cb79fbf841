import { check } from '../../src/check/engine'
import { parseIso } from '../../src/domain/dates'
import type { Report } from '../../src/model/report'
import { understand } from '../../src/flow/understand'
import { parseSheets, type Example } from '../../src/rules/example'
import type { Rule } from '../../src/rules/rule'
import { rulebook, type Edition, type Rulebook } from '../../src/rules/rulebook'
import { editions, rulebookOf } from './rule-files'

/** Examples that name no day are judged before the first deadline of the guide's year. */
const EARLY = '2025-11-03'

/** Takes an example through recognition and the engine, with one rule alone, by the edition that its folder holds. */
export function runExample(rule: Rule<Edition>, example: Example, folder = rule.rulebook): Report {
  const { typed, given } = finish(understand({ sheets: parseSheets(example.sheets), dateSystem: 1900 }))
  const books = Object.entries(editions)
    .filter(([id]) => rulebookOf(id) === id)
    .map(([id, edition]): [string, Rulebook] =>
      id === rule.rulebook ? [id, rulebook(id, [rule], [editions[folder] ?? edition])] : [id, rulebook(id, [], [edition])]
    )
  const asOf = parseIso(example.asOf ?? EARLY)
  if (asOf === undefined) throw new Error(`${example.asOf ?? ''} is no day.`)
  return finish(check(typed, { asOf, settings: given.settings, rulebooks: new Map(books) }))
}

function finish<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Findings and results as examples write them. */
export function written({ sheets, findings, computed }: Report): { readonly findings: string[]; readonly computed: string[] } {
  const place = (sheet: string, cell: string) => (sheets.length > 1 ? `${sheet}!${cell}` : cell)
  return {
    findings: findings.map(({ sheet, cell, message }) => `${place(sheet, cell)}: ${message}`),
    computed: computed.map(({ sheet, cell, label, value }) => `${place(sheet, cell)}: ${label} = ${value}`)
  }
}
