import type { Change } from '../workbook'
import { addSheet } from './add-sheet'
import { Batch } from './batch'
import { pointsNowhere, refersTo } from './own-names'
import { refuseChanged } from './expect'
import type { FoundSheet } from './found-sheet'
import { setHighlights } from './highlights'
import { type Finish, markUnfinished, putSheet } from './put-sheet'
import { refuseImpossible } from './refusals'
import { type Snapshot, tableNamed, takeSnapshot } from './snapshot'
import { refuseForeignCells } from './surroundings'
import { type Supports, writeCells } from './write-cells'

/**
 * Carries out changes. Excel has no transactions: what was done before a failure stays done. So everything that can be
 * refused is refused first; sheets of ours say that they are unfinished from the first change to the last, new ones
 * stay hidden until then; and whatever an interrupted run leaves is put right by the next.
 */
export async function applyChanges(context: Excel.RequestContext, changes: readonly Change[], supports: Supports): Promise<void> {
  if (changes.length === 0) return
  const snapshot = await takeSnapshot(context, changes, supports)
  refuseChanged(snapshot.expected)
  refuseImpossible(snapshot, changes)
  await refuseForeignCells(context, snapshot.tables)

  const batch = new Batch(context)
  for (const { sheet, headingRow } of snapshot.tables) markUnfinished(sheet.proxy, headingRow)
  sweep(snapshot)
  const finishes: Finish[] = []
  const given: string[] = []
  for (const change of changes) {
    switch (change.kind) {
      case 'put-sheet':
        finishes.push(await putSheet(batch, snapshot, change))
        break
      case 'add-sheet':
        finishes.push(await addSheet(batch, snapshot, change, given))
        break
      case 'remove-sheet':
        removeSheet(snapshot, change.table)
        break
      case 'set-highlights':
        await setHighlights(batch, snapshot, change)
        break
      case 'write-cells':
        for (const target of snapshot.targets) if (target.change === change) await writeCells(batch, target)
        break
      case 'expect':
        // Compared above, before the first change.
        break
    }
  }
  for (const finish of finishes) finish()
  await batch.send()
}

function removeSheet(snapshot: Snapshot, name: string): void {
  const table = tableNamed(snapshot, name)
  if (!table) return
  remove(table.sheet)
  // Last: as long as the sheet is there, its blocks are known for ours by their names.
  for (const { formula, proxy } of snapshot.names) if (refersTo(formula, table.sheet.name)) proxy.delete()
}

function remove({ visibility, proxy }: FoundSheet): void {
  // Excel refuses to delete a sheet that is very hidden.
  if (visibility === 'VeryHidden') proxy.visibility = 'Hidden'
  proxy.delete()
}

/** Takes away what is of no use to anyone any more: names of ours whose cells are gone, sheets begun but never filled. */
function sweep({ names, leftovers, isStructureProtected }: Snapshot): void {
  for (const { formula, proxy } of names) if (pointsNowhere(formula)) proxy.delete()
  if (isStructureProtected) return
  for (const sheet of leftovers) remove(sheet)
}
