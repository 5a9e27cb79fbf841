import { drain } from '../check/drain'
import { compareMarks, readMarks, type EnteredMark, type MarkDifference } from '../domain/read-back'
import { Problem } from '../model/problem'
import type { TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import { cohortsOn, straysOn } from '../sample/cohort'
import type { Workbook } from '../workbook/workbook'
import { sheetsOfOurs } from '../write-back/settings-sheet'
import { handOverOf, type HandOver, type Place } from './mark-blocks'
import { understand } from './understand'

const GUIDE = 'pearson-tech-awards-2025-26'

export interface HandOverOptions {
  /** Only the cohorts that have learners on this sheet. */
  readonly sheet?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** The marks of a workbook as they are entered on Edexcel Online, cohort by cohort over all sheets that hold it. */
export async function handOver(workbook: Workbook, { sheet: wanted, signal, slice }: HandOverOptions = {}): Promise<readonly HandOver[]> {
  const info = await workbook.describe({ ...(signal && { signal }) })
  if (wanted !== undefined && !info.sheets.some(({ name }) => name === wanted)) {
    const names = info.sheets.map(({ name }) => `"${name}"`).join(', ')
    throw new Problem(`There is no sheet named "${wanted}". The sheets are ${names}.`, 'no-such-sheet')
  }
  const ours = sheetsOfOurs(info)
  const sheets = []
  for (const { name } of info.sheets) {
    if (!ours.has(name)) sheets.push({ name, grid: await workbook.read(name, { ...(signal && { signal }) }) })
  }
  const { typed } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  const marks = marksSheets(typed, wanted)
  const cohorts = new Set(marks.flatMap(sheet => cohortsOn(sheet, typed)))
  const strays = marks.flatMap(sheet => [...straysOn(sheet, typed)].map(({ cannotTell: message }) => strayOn(sheet, message)))
  return [...cohorts].map(cohort => {
    const made = handOverOf(cohort, typed)
    const missed = strays.filter(({ sheet }) => made.sheets.includes(sheet))
    return missed.length === 0 ? made : { ...made, obstacles: [...made.obstacles, ...missed], blocks: [] }
  })
}

type MarksSheet = TypedSheet<'component-marks'>

function marksSheets(typed: TypedWorkbook, wanted: string | undefined): readonly MarksSheet[] {
  const all = typed.sheetsOf('component-marks').filter(({ name }) => wanted === undefined || name === wanted)
  const [first] = all
  if (!first) {
    const where = wanted === undefined ? 'No sheet' : `"${wanted}"`
    throw new Problem(`${where} was recognised as component marks${wanted === undefined ? ', so there are none to hand over' : ''}.`, 'no-marks')
  }
  const own = all.filter(({ rulebooks }) => rulebooks.includes(GUIDE))
  if (own.length === 0) throw new Problem(`"${first.name}" is not marked by the Tech Awards guide. ${first.rulebookReason}`, 'other-guide')
  return own
}

function strayOn(sheet: MarksSheet, message: string) {
  return { sheet: sheet.name, cell: sheet.firstHeadingCell, message }
}

/** One mark that is not the same on the sheet and on Edexcel Online. */
export interface Disagreement extends MarkDifference {
  /** Null where the sheet does not have the candidate. */
  readonly place: Place | null
}

export interface Comparison {
  /** How many candidates of the sheet were compared. */
  readonly compared: number
  readonly disagreements: readonly Disagreement[]
  /** Numbers of the pasted lines that tell of no candidate. */
  readonly leftOut: readonly number[]
}

/** Compares what was read back from Edexcel Online with what was handed over; refuses text that tells of no candidate. */
export function compareReadBack({ blocks }: Pick<HandOver, 'blocks'>, text: string): Comparison {
  const handed = new Map(blocks.flat().map(one => [one.candidate, one]))
  const { lines, leftOut } = readMarks(text)
  if (lines.length === 0) {
    throw new Problem('No line tells of a candidate: each needs a candidate number and a mark, as copied from Edexcel Online.', 'nothing-read-back')
  }
  const marks = new Map<string, EnteredMark>([...handed].map(([candidate, { mark }]) => [candidate, mark]))
  const disagreements = compareMarks(marks, lines).map(difference => {
    const own = handed.get(difference.candidate)
    return { ...difference, place: own ? { sheet: own.sheet, cell: own.cell } : null }
  })
  return { compared: handed.size, disagreements, leftOut }
}

/** A disagreement in words, without the candidate and place: "41 on the sheet, 14 on Edexcel Online". */
export function disagreementText({ kind, onSheet, readBack }: MarkDifference): string {
  switch (kind) {
    case 'differs':
      return `${onSheet ?? ''} on the sheet, ${readBack ?? ''} on Edexcel Online`
    case 'unclear':
      return `${onSheet ?? ''} on the sheet; which number is the mark on Edexcel Online cannot be told`
    case 'not-read-back':
      return `${onSheet ?? ''} on the sheet, no mark read back from Edexcel Online`
    case 'read-twice':
      return `${onSheet ?? ''} on the sheet, two different marks read back from Edexcel Online`
    case 'not-on-sheet':
      return `not on the sheet, ${readBack ?? 'a mark'} on Edexcel Online`
  }
}
