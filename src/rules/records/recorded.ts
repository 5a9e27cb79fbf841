import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import { inOrder, readEntryId } from '../entry-id'
import { gravest } from '../gravest'
import type { RecordEntry, RecordPart } from './record-entry'

export type ChecklistSheet = TypedSheet<'records-checklist'>

/** A row of a records checklist, with what the guide asks of it. */
export interface Recorded {
  readonly row: Row
  readonly entry: RecordEntry
  /** The number of the part; null where the row is about the whole entry. */
  readonly part: number | null
  /** What the row records, as a sentence begins; never the row's scope, which may be a person. */
  readonly item: string
  /** Tells apart the rows of one entry. */
  readonly kind: string
  /** False where the sheet says that it is not needed here, or does not say so of something that only some centres need. */
  readonly isApplicable: boolean
}

/** The rows about some entries, in the order of the sheet; parts that the guide does not have are left out. */
export function recordedOn(sheet: ChecklistSheet, entries: readonly RecordEntry[]): readonly Recorded[] {
  const [ids, scopes, applicable, done] = [sheet.column('item-id'), sheet.column('scope'), sheet.column('applicable'), sheet.column('done')]
  return sheet.rows.flatMap(row => {
    const named = readEntryId(ids?.value(row))
    const entry = entries.find(({ id }) => id === named?.id)
    if (!named || !entry) return []
    const part = partOf(entry, named.part)
    if (named.part !== null && entry.parts && !part) return []
    const scope = scopes?.value(row)
    const needed = applicable?.value(row)
    const isLeftOut = needed === 'no' || needed === 'not-applicable' || done?.value(row) === 'not-applicable'
    return [{
      row,
      entry,
      part: named.part,
      item: part?.item ?? entry.item,
      kind: `${named.name} ${scope ?? ''}`.trim(),
      isApplicable: !isLeftOut && (part?.ifApplicable !== true || needed === 'yes')
    }]
  })
}

function partOf({ parts }: RecordEntry, number: number | null): RecordPart | undefined {
  return number === null ? undefined : parts?.[number - 1]
}

/** What rules over several entries share: their ids, the gravest severity, and the section of the first. */
export function about(entries: readonly [RecordEntry, ...RecordEntry[]]) {
  const severity = gravest(entries.map(one => one.severity))
  return { catalogue: inOrder(entries.map(({ id }) => id)), severity, section: entries[0].section, sheetKind: 'records-checklist' } as const
}

/** The entries that a family of rules is about. */
export function chosen({ entries }: { readonly entries: readonly RecordEntry[] }, isMeant: (entry: RecordEntry) => boolean) {
  const [first, ...others] = entries.filter(isMeant)
  if (!first) throw new Error('A rule over records is about one entry at least.')
  return [first, ...others] as const
}

/** Whether a row of the entry has to say Yes or No, and no other rule speaks of what it says. */
export function isAsked({ isOptional, hasOwnRule, isRequest }: RecordEntry): boolean {
  return !isOptional && !hasOwnRule && !isRequest
}

export const noSuchRow = { notApplicable: 'The checklist has no row for what this rule is about.' }
