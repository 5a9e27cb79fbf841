import { showValue } from '../model/cell'
import type { SheetColumn } from './column'
import type { ReaderContext } from './readers/reader'

/** What the readers of a sheet's columns may ask about its other columns, once all of them are there. */
export function surroundingsIn(columns: ReadonlyMap<string, SheetColumn>): (id: string) => Pick<ReaderContext, 'counts' | 'said'> {
  const counted = new Map<string, ReadonlyMap<string, number>>()
  return id => {
    const family = id.split(':', 1)[0] ?? id
    return {
      said: (other, row) => {
        const column = columns.get(other)
        return row ? column?.value(row) : column?.labelValue
      },
      counts: () => {
        const before = counted.get(family)
        if (before) return before
        const members = [...columns].filter(([member]) => member === family || member.startsWith(`${family}:`))
        const counts = countTexts(members.map(([, column]) => column))
        counted.set(family, counts)
        return counts
      }
    }
  }
}

/** Families and lone columns never share a name: `unit-grade` and `unit-grade:3` hold grades of units both. */
function countTexts(columns: readonly SheetColumn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const column of columns) {
    for (const value of column.filled()) {
      if (typeof value === 'object') continue
      const text = showValue(value).trim()
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return counts
}
