import type { Day } from '../domain/dates'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import type { Listed, Rulebook } from '../rules/rulebook'
import type { Settings } from '../rules/settings'

export interface DatesInput {
  readonly workbook: TypedWorkbook
  readonly rulebooks: ReadonlyMap<string, Rulebook>
  readonly settings: Settings
  readonly asOf: Day
}

export type ListedRulebook = Rulebook & { readonly listed: Listed }

/** The guides that the workbook's sheets run under. */
export function listedRulebooks({ rulebooks }: DatesInput): readonly ListedRulebook[] {
  return [...rulebooks.values()].flatMap(book => (book.listed ? [{ ...book, listed: book.listed }] : []))
}
