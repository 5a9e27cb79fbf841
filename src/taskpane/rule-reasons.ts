import type { Report } from '../model/report'
import { loadRulebooks } from '../rules/register'

/** Why each rule matters, by rule id. */
export type RuleReasons = ReadonlyMap<string, string>

/** Loads the reasons from the rulebooks, each a file of its own that the check has fetched already. */
export async function loadRuleReasons({ sheets }: Report): Promise<RuleReasons> {
  const books = await loadRulebooks(['every-sheet', ...sheets.flatMap(({ rulebooks }) => rulebooks)])
  return new Map([...books.values()].flatMap(book => book.rules.map(({ id, why }) => [id, why] as const)))
}
