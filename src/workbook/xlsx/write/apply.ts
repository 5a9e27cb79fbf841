import { Problem } from '../../../model/problem'
import type { Change } from '../../workbook'
import type { OfficePackage } from '../package'
import { readWorkbookPart } from '../workbook-part'
import { addSheet } from './add-sheet'
import { putSheet } from './put-sheet'
import { removeSheet } from './remove-sheet'
import { setHighlights } from './set-highlights'
import { writeCells } from './write-cells'
import { whyNotWritable } from './writing-limits'

/** Carries out changes on a copy of the package and returns it; the original stays as it was, whatever happens. */
export function applyChanges(original: OfficePackage, changes: readonly Change[]): OfficePackage {
  const file = original.fork()
  const refusal = whyNotWritable(file)
  if (refusal !== null) throw new Problem(refusal, 'not-writable')
  const { part } = readWorkbookPart(file)
  for (const change of changes) {
    switch (change.kind) {
      case 'put-sheet':
        putSheet(file, part, change.sheet, change.names)
        break
      case 'add-sheet':
        addSheet(file, part, change.sheet)
        break
      case 'remove-sheet':
        removeSheet(file, part, change.table, change.headings)
        break
      case 'set-highlights':
        setHighlights(file, part, change)
        break
      case 'write-cells':
        writeCells(file, change)
        break
      case 'expect':
        // Compared before, by whoever holds the values.
        break
    }
  }
  return file
}
