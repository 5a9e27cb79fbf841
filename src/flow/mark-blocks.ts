import { candidateNumber } from '../domain/candidate-number'
import type { EnteredMark } from '../domain/read-back'
import { sameSeries } from '../domain/series'
import { isUnknown, showValue, type CellValue } from '../model/cell'
import { maximumOn } from '../recognise/maximum'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { assessorsOf } from '../rules/pearson-tech-awards-2025-26/cohort-assessors'
import { listOf } from '../rules/person'
import { incomplete, type Cohort } from '../sample/cohort'
import type { Member } from '../sample/member'

/** Edexcel Online may lose what is typed where much more than this is entered before it is saved. */
export const BLOCK_SIZE = 20

export interface Place {
  readonly sheet: string
  readonly cell: string
}

/** What is to be entered for one candidate. */
export interface HandedOver extends Place {
  /** Four digits. */
  readonly candidate: string
  readonly mark: EnteredMark
}

/** What stands in the way of handing over, one sentence. */
export interface Obstacle extends Place {
  readonly message: string
}

/** The marks of one component in one series, as they are entered on Edexcel Online. */
export interface HandOver {
  /** Such as "Component 1, May/June 2026". */
  readonly name: string
  readonly sheets: readonly string[]
  /** None of the marks is handed over while there is one of these. */
  readonly obstacles: readonly Obstacle[]
  /** In the order of candidate numbers, so many at a time; empty while something stands in the way. */
  readonly blocks: readonly (readonly HandedOver[])[]
  readonly notes: readonly string[]
}

/** A block as text to copy: candidate number and mark a line, with a tab between. */
export function textOf(block: readonly HandedOver[]): string {
  return block.map(({ candidate, mark }) => `${candidate}\t${mark}`).join('\n')
}

/** Makes blocks of a cohort's marks, or says what must be put right before. */
export function handOverOf(cohort: Cohort, workbook: TypedWorkbook): HandOver {
  const obstacles: Obstacle[] = []
  const marks = new Map<string, HandedOver>()
  for (const member of cohort.members) {
    const read = readMember(member, cohort, workbook)
    if ('message' in read) {
      obstacles.push(read)
      continue
    }
    const known = marks.get(read.candidate)
    if (known) obstacles.push({ ...read, message: `Candidate number ${read.candidate} stands here and at ${placeText(known)} as well.` })
    else marks.set(read.candidate, read)
  }
  const inOrder = [...marks.values()].sort((one, other) => Number(one.candidate) - Number(other.candidate))
  return {
    name: cohort.name.charAt(0).toUpperCase() + cohort.name.slice(1),
    sheets: [...cohort.sheets].map(({ name }) => name),
    obstacles,
    blocks: obstacles.length > 0 ? [] : blocksOf(inOrder),
    notes: notesOn(cohort)
  }
}

/** What a person should know before they enter the marks. */
function notesOn(cohort: Cohort): readonly string[] {
  const assessors = assessorsOf(cohort)
  const hasMaximum = cohort.members.every(({ sheet, row }) => {
    const column = sheet.column('mark')
    return column && maximumOn(sheet, column, row) !== undefined
  })
  return [
    ...(assessors.length > 1 ? [`Submitting marks counts as confirming that ${listOf(assessors)} standardised their marking.`] : []),
    ...(hasMaximum ? [] : ['The sheet names no maximum mark, so the marks were not compared with one.']),
    ...[incomplete(cohort)?.cannotTell].filter(note => note !== undefined)
  ]
}

function blocksOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BLOCK_SIZE) }, (_, index) => all.slice(index * BLOCK_SIZE, (index + 1) * BLOCK_SIZE))
}

export const placeText = ({ sheet, cell }: Place) => `${sheet}!${cell}`

function readMember(member: Member, cohort: Cohort, workbook: TypedWorkbook): HandedOver | Obstacle {
  const { sheet, row } = member
  const numbers = sheet.column('candidate-number')
  const candidate = candidateNumber(numbers?.value(row) ?? '')
  if (candidate === undefined) {
    const cell = numbers?.cell(row) ?? sheet.firstHeadingCell
    return { sheet: sheet.name, cell, message: numbers ? `Row ${row.number} has no candidate number.` : 'There is no column of candidate numbers.' }
  }
  const readings = rowsOf(member, cohort, workbook).map(readMark)
  const [unread] = readings.flatMap(({ place, problem }) => (problem === undefined ? [] : [{ ...place, message: `Candidate ${candidate}: ${problem}.` }]))
  if (unread) return unread
  const [first, ...others] = readings.flatMap(({ place, mark }) => (mark === undefined ? [] : [{ place, mark }]))
  if (!first) {
    const [{ place } = { place: { sheet: sheet.name, cell: sheet.firstHeadingCell } }] = readings
    return { ...place, message: `Candidate ${candidate} has no mark.` }
  }
  const other = others.find(({ mark }) => mark !== first.mark)
  if (other) return { ...first.place, message: `Candidate ${candidate} has ${first.mark} here and ${other.mark} at ${placeText(other.place)}.` }
  return { ...first.place, candidate, mark: first.mark }
}

type MarkRow = Pick<Member, 'sheet' | 'row'>

/** The rows of a member: one, unless they stand on a class sheet and again on one of the whole cohort. */
function rowsOf(member: Member, { sheets }: Cohort, { learners }: TypedWorkbook): readonly MarkRow[] {
  if (sheets.size === 1) return [member]
  const all = learners.of(member.sheet, member.row)?.rowsOf('component-marks') ?? []
  return [member, ...all.filter(other => other.sheet !== member.sheet && sheets.has(other.sheet) && mayBeOneEntry(other, member))]
}

function mayBeOneEntry(one: MarkRow, other: MarkRow): boolean {
  const [component, second] = [one, other].map(({ sheet, row }) => sheet.column('component')?.value(row))
  const [series, later] = [one, other].map(({ sheet, row }) => sheet.column('series')?.value(row))
  return (!component || !second || component === second) && (!series || !later || sameSeries(series, later))
}

interface Reading {
  readonly place: Place
  /** Undefined where none is entered. */
  readonly mark?: EnteredMark
  /** Why what is entered can't be handed over. */
  readonly problem?: string
}

function readMark({ sheet, row }: MarkRow): Reading {
  const column = sheet.column('mark')
  const isAbsent = sheet.column('absent')?.value(row) === 'yes'
  if (!column) return { place: { sheet: sheet.name, cell: sheet.firstHeadingCell } }
  const place = { sheet: sheet.name, cell: column.cell(row) }
  if (column.isBlank(row)) return { place, ...(isAbsent && { mark: 'X' }) }
  const mark = column.value(row)
  if (mark === undefined) return { place, problem: notUnderstood(column.raw(row)) }
  if (mark === 'X') return { place, mark }
  if (isAbsent) return { place, problem: `the student is marked as absent and has ${mark}` }
  const problem = outOfRange(mark, maximumOn(sheet, column, row))
  return { place, ...(problem === undefined ? { mark } : { problem }) }
}

function notUnderstood(value: CellValue): string {
  if (isUnknown(value)) return 'the mark is a formula whose result is not stored in the file'
  return `"${showValue(value).trim()}" is neither a mark nor a capital X`
}

function outOfRange(mark: number, maximum = Infinity): string | undefined {
  if (!Number.isInteger(mark) || mark < 0) return `${mark} is not a whole mark from 0`
  return mark > maximum ? `${mark} is above the maximum of ${maximum}` : undefined
}
