import type { TypedWorkbook } from '../recognise/typed-sheet'
import { readEntryId } from './entry-id'
import { rememberedBy } from './remembered-by'

/** What the key dates and the records of a workbook say of the entries of the catalogue. */
interface Said {
  /** Entries, with or without a part, that a row of key dates has as done. */
  readonly onKeyDates: ReadonlySet<string>
  /** Entries of which every row of the checklists says Yes; whole entries, and each part. */
  readonly onRecords: ReadonlySet<string>
}

const saidIn = rememberedBy((workbook: TypedWorkbook): Said => {
  const onKeyDates = new Set<string>()
  const answers = new Map<string, boolean>()
  for (const sheet of workbook.sheetsOf('key-dates')) {
    const [ids, done] = [sheet.column('event-id'), sheet.column('done-date')]
    for (const row of sheet.rows) {
      const entry = readEntryId(ids?.value(row))
      if (entry && done?.isBlank(row) === false) onKeyDates.add(entry.name)
    }
  }
  for (const sheet of workbook.sheetsOf('records-checklist')) {
    const [ids, done] = [sheet.column('item-id'), sheet.column('done')]
    for (const row of sheet.rows) {
      const entry = readEntryId(ids?.value(row))
      for (const name of entry ? new Set([entry.id, entry.name]) : []) answers.set(name, (answers.get(name) ?? true) && done?.value(row) === 'yes')
    }
  }
  return { onKeyDates, onRecords: new Set([...answers].flatMap(([name, isDone]) => (isDone ? name : []))) }
})

export function isDoneOnKeyDates(workbook: TypedWorkbook, entry: string): boolean {
  return saidIn(workbook).onKeyDates.has(entry)
}

export function isDoneOnRecords(workbook: TypedWorkbook, entry: string): boolean {
  return saidIn(workbook).onRecords.has(entry)
}
