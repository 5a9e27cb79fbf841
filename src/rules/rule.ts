import type { Day } from '../domain/dates'
import type { Dated, Severity, Source } from '../model/finding'
import type { ColumnId, ColumnValue, KindId } from '../recognise/dictionary'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import type { Calendars } from './calendar'
import type { Settings } from './settings'

/** What a rule yields where something breaks it. */
export interface Fault {
  /** The row at fault; left out where the fault is the sheet's. */
  readonly row?: Row
  /** The column of the cell at fault; its heading is meant where there is no row. */
  readonly column?: Column
  /** The cell, where neither says it. */
  readonly cell?: string
  /** One sentence: the fact with its values, no learner's name. */
  readonly message: string
  /** What would put it right, where the rule's own `fix` is too general. */
  readonly fix?: string
  /** Tells apart faults of one rule about one learner: part of the finding's identity. */
  readonly kind?: string
  /** The value found: part of the finding's identity. */
  readonly value?: string | number
  readonly severity?: Severity
  /** The one entry that it is about, where the rule serves several. */
  readonly entry?: Entry
}

/** An entry of the catalogue, and the heading of its section as the document prints it. */
export interface Entry {
  readonly id: string
  readonly section: string
}

/** Says that the rule can't be judged on this sheet, and what is missing. */
export interface CannotTell {
  readonly cannotTell: string
}

/** Says that the rule has nothing to judge on this sheet, and why. */
export interface NotApplicable {
  readonly notApplicable: string
}

/** A value that was worked out, to be shown beside the row or sheet. */
export interface Result {
  readonly label: string
  readonly result: string | number
  /** The day itself, where it belongs on the list of dates. */
  readonly dated?: Dated
  readonly row?: Row
  readonly column?: Column
  readonly cell?: string
}

export type Verdict = Fault | CannotTell | NotApplicable | Result

interface Description {
  /** The fault as a noun phrase in kebab-case; the same as the file's name. */
  readonly id: string
  /** The entries of the catalogue that this rule serves. */
  readonly catalogue: readonly string[]
  readonly severity: Severity
  /** The fault in a few words, as a heading over its findings. */
  readonly title: string
  /** Why it matters, in a sentence or two for a teacher. */
  readonly why: string
  /** What usually puts it right. */
  readonly fix: string
  /** True where the rule judges rows of another awarding body too; to all other rules of a guide such rows are not there. */
  readonly ofOtherBodies?: true
}

/** The guide by which a sheet is judged. */
export interface Guide {
  /** As people know it: "Tech Awards guide 2025-26". */
  readonly title: string
  /** The year that its academic year starts in; null where it belongs to no year. */
  readonly academicYear: number | null
  /** False where the sheet's own year has no edition, and the latest one speaks for it (C-10). */
  readonly own: boolean
}

interface Surroundings<E> {
  readonly workbook: TypedWorkbook
  /** Whether a sheet is being checked; the others are only there to compare with. */
  readonly isChecked: (sheet: { readonly name: string }) => boolean
  /** The guide of the sheet's rulebook, whichever rulebook the rule is in; null where no rulebook fits the sheet. */
  readonly guide: Guide | null
  /** The dates, tables and lists of the guide's edition. */
  readonly edition: E
  readonly settings: Settings
  /** The terms, holidays and bank holidays of the centre, or of one of its groups or sites: `calendar()`, `calendar('North site')`. */
  readonly calendar: Calendars
  readonly asOf: Day
}

export interface Context<K extends KindId, N extends ColumnId<K>, E> extends Surroundings<E> {
  readonly sheet: TypedSheet<K>
  /** The columns that the rule needs, found. */
  readonly columns: { readonly [C in N]: Column<ColumnValue<K, C>> }
}

export interface RuleSpec<K extends KindId, N extends ColumnId<K>, E> extends Description {
  /** The section's heading, as the document prints it. */
  readonly section: string
  readonly sheetKind: K
  /** Without one of these columns (or labels) the answer is "cannot tell". */
  readonly needs: readonly N[]
  readonly check: (context: Context<K, N, E>) => Iterable<Verdict>
}

export interface AnySheetContext<E> extends Surroundings<E> {
  readonly sheet: TypedSheet
}

/** A rule over sheets of every kind. Its section is its title, since no document holds it. */
export interface AnySheetRuleSpec<E> extends Description {
  readonly check: (context: AnySheetContext<E>) => Iterable<Verdict>
}

/** A rule as the engine sees it, whatever its kind of sheet. */
export interface Rule<E> extends Description {
  readonly rulebook: string
  readonly source: Source
  readonly sheetKind: KindId | 'any'
  readonly needs: readonly string[]
  readonly check: (context: RuleContext<E>) => Iterable<Verdict>
}

export interface RuleContext<E> extends AnySheetContext<E> {
  readonly columns: Readonly<Record<string, Column>>
}

/** The maker of one rulebook's rules. */
export function rulesOf<E>(rulebook: string) {
  return function rule<const K extends KindId, const N extends ColumnId<K>>(spec: RuleSpec<K, N, E>): Rule<E> {
    const { section, check, ...rest } = spec
    return {
      ...rest,
      rulebook,
      source: { document: rulebook, section },
      // The engine hands a rule only sheets of its kind, with the columns that it needs: it alone knows K and N.
      check: check as unknown as Rule<E>['check']
    }
  }
}

/** What makes the rules of one guide. */
export type RuleMaker<E> = ReturnType<typeof rulesOf<E>>

/** A rule in no document but plain sense, over sheets of every kind. */
export function everySheetRule<E>(spec: AnySheetRuleSpec<E>): Rule<E> {
  return {
    ...spec,
    rulebook: 'every-sheet',
    source: { document: 'every-sheet', section: spec.title },
    sheetKind: 'any',
    needs: []
  }
}
