import type { Change } from '../workbook'

export type PutSheet = Extract<Change, { kind: 'put-sheet' }>
export type AddSheet = Extract<Change, { kind: 'add-sheet' }>
export type RemoveSheet = Extract<Change, { kind: 'remove-sheet' }>
export type WriteCells = Extract<Change, { kind: 'write-cells' }>
export type SetHighlights = Extract<Change, { kind: 'set-highlights' }>
