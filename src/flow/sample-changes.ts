import { reportSheets } from '../check/engine'
import { parseAddress } from '../model/address'
import type { Severity } from '../model/finding'
import type { Grid } from '../model/grid'
import type { CohortMember, WantedTick } from '../model/sample'
import { tickPlaces, type PlainSheet, type SheetTicks } from '../sample/tick-places'
import type { Change } from '../workbook/workbook'
import { isWritten, type RecordLine, type Section } from '../write-back/record-lines'
import { refuseUnwritable } from '../write-back/refuse-unwritable'
import { highlightSamples } from '../write-back/sample-highlights'
import { isSameDraw, recordChanges, SAMPLE_TABLE, takesPlaceOf, withOverrides } from '../write-back/sample-record'
import { cellNow, learnersTicked, standing, takingBack, writingCells, type ReadSheet } from '../write-back/written-cells'
import type { ReadForSamples, ReadWorkbook } from './sample'

export interface MarkedMember {
  readonly member: CohortMember
  readonly severity: Severity
}

/** One sample to be written. */
export interface Writing {
  readonly section: Section
  readonly wanted: readonly WantedTick[]
  readonly marks: readonly MarkedMember[]
  /** A draw takes back the ticks of earlier draws of the same sample; additions to a verified sample add up. */
  readonly isDraw: boolean
}

export interface SampleChanges {
  readonly changes: readonly Change[]
  readonly ticked: number
  readonly notes: readonly string[]
}

export interface SampleContext {
  /** The workbook to write into, one of those that were read. */
  readonly own: ReadWorkbook
  readonly read: ReadForSamples
  readonly earlier: readonly Section[]
}

/** Works out all that changes in one workbook when samples are written. */
export function sampleChanges(writings: readonly Writing[], context: SampleContext): SampleChanges {
  const { own, earlier } = context
  refuseUnwritable(own.info, SAMPLE_TABLE)
  const open = sheetsToWrite(own)
  const parts = writings.map(writing => partFor(writing, context, open))
  const gone = new Set(parts.flatMap(part => part.gone))
  const replaced = new Set(parts.flatMap(part => (part.replaces ? [part.replaces] : [])))
  const others = earlier.filter(section => !replaced.has(section)).map(section => section.filter(line => !gone.has(line)))
  const { sections, changes } = highlightSamples(others, parts, open)
  return {
    // The record knows of every tick that stands, also where Excel fails in between: so it can be taken back.
    changes: [...parts.flatMap(part => part.backs), ...recordChanges(own.info, sections), ...parts.flatMap(part => part.ticks), ...changes],
    ticked: parts.reduce((sum, part) => sum + part.ticked, 0),
    notes: [...new Set(parts.flatMap(part => part.notes))]
  }
}

/** The sheets whose cells can be written, by name. */
function sheetsToWrite({ info, grids, typed }: ReadWorkbook): ReadonlyMap<string, ReadSheet> {
  const locked = new Set(info.sheets.flatMap(({ name, protected: isLocked }) => (isLocked ? name : [])))
  return new Map(
    reportSheets(typed).flatMap(reported => {
      const grid = grids.get(reported.name)
      return grid && !locked.has(reported.name) ? [[reported.name, { reported, grid }] as const] : []
    })
  )
}

function partFor({ section, wanted, marks, isDraw }: Writing, { own, read, earlier }: SampleContext, open: ReadonlyMap<string, ReadSheet>) {
  const file = read.workbooks.length > 1 ? own.file : null
  const isHere = ({ member }: { readonly member: CohortMember }) => member.file === file
  const here = wanted.filter(isHere)
  const replaces = earlier.find(other => takesPlaceOf(section, other))
  const before = earlier.filter(other => (isDraw ? isSameDraw(other, section) : other === replaces)).flat().filter(isWritten)
  const staying = before.filter(line => !isDraw || !open.has(line.sheet) || isWanted(line, here, open))
  const back = takingBack(before.filter(line => !staying.includes(line)), new Map([...open].map(([name, { grid }]) => [name, grid])))
  const places = tickPlaces(read.source, here, sheet => plainSheet(read.source.placeOf(sheet).sheet, own))
  const done = places.flatMap(place => ticksOn(place, open.get(place.sheet)) ?? [])
  const lines = done.flatMap(one => one.lines)
  const known = staying.filter((line, index) => {
    const isSameCell = ({ sheet, cell }: RecordLine) => sheet === line.sheet && cell === line.cell
    return !isUndone(line, open) && !lines.some(isSameCell) && staying.findIndex(isSameCell) === index
  })
  const ownLines = section.map(line => ({ ...line, sheet: line.sheet.replace(`[${own.file}]`, '') }))
  return {
    section: [...(replaces ? withOverrides(ownLines, replaces) : ownLines), ...known, ...lines],
    replaces,
    gone: [...staying, ...back.taken, ...back.gone],
    backs: back.changes,
    ticks: done.flatMap(({ changes }) => changes),
    ticked: learnersTicked(lines),
    notes: places.flatMap(({ obstacle }) => obstacle ?? []),
    marks: marks.filter(isHere).map(({ member, severity }) => ({ sheet: member.sheet, cell: member.cell, learner: member.learner, severity }))
  }
}

function plainSheet(name: string, { info, grids }: ReadWorkbook): PlainSheet {
  return {
    grid: grids.get(name) ?? { rows: [] },
    hasTable: info.tables.some(({ sheet }) => sheet === name),
    isProtected: info.sheets.some(sheet => sheet.name === name && sheet.protected)
  }
}

/** Whether a recorded cell holds what it held before: nothing of it is left to be taken back. */
function isUndone(line: RecordLine, open: ReadonlyMap<string, ReadSheet>): boolean {
  const grid = open.get(line.sheet)?.grid
  return grid !== undefined && standing(line, grid) === 'before'
}

/** Whether a cell that was written before belongs to someone who is in the new draw too. */
function isWanted(line: RecordLine, wanted: readonly WantedTick[], open: ReadonlyMap<string, ReadSheet>): boolean {
  const own = wanted.filter(({ member }) => member.sheet === line.sheet)
  if (line.learner === '') return own.length > 0
  const grid: Grid | undefined = open.get(line.sheet)?.grid
  const cell = grid ? cellNow(line, grid) : null
  return cell !== null && own.some(({ member }) => member.row === parseAddress(cell).row)
}

function ticksOn({ cells }: SheetTicks, sheet: ReadSheet | undefined) {
  if (!sheet) return undefined
  return writingCells(sheet, cells.map(({ member, ...cell }) => ({ ...cell, learner: member?.learner ?? '', id: member?.id ?? '' })))
}
