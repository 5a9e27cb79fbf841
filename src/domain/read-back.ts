import { candidateNumber } from './candidate-number'

/** A mark as it is entered: a number, or X for a student who was absent. */
export type EnteredMark = number | 'X'

/** One line of a list that was read back. */
export interface ReadLine {
  /** From 1. */
  readonly line: number
  /** Four digits. */
  readonly candidate: string
  /** Null where the line holds none; `unclear` where more than one number may be it. */
  readonly mark: EnteredMark | null | 'unclear'
}

export interface ReadBack {
  readonly lines: readonly ReadLine[]
  /** Numbers of the lines that hold text but no candidate: headings, totals and the like. */
  readonly leftOut: readonly number[]
}

/** Where a mark is not the same on both sides; null where one side lacks it. */
export interface MarkDifference {
  readonly candidate: string
  readonly kind: 'differs' | 'unclear' | 'not-read-back' | 'not-on-sheet' | 'read-twice'
  readonly onSheet: EnteredMark | null
  readonly readBack: EnteredMark | null
}

const MARK = /^\d{1,3}(?:\.0+)?$/
const CANDIDATE_HEADING = /^(?:cand(?:idate)?|exam)\.?\s*(?:no|num|number)?\.?$/i
const MARK_HEADING = /^(?:total |final |raw |component )?marks?(?:\s*[/(].*)?$/i

/**
 * Reads candidate numbers and marks from text that was copied from a page or exported to a file: one candidate a line,
 * fields between tabs, commas, semicolons or spaces, with names, headings and other text around them. "41/60" and
 * "41 / 60" are 41, and a small x is an X. It never throws.
 *
 * Where headings name the fields they decide. Without them the candidate number is a field of four digits, or the first
 * one of the line, and the mark is the only other number of up to three digits.
 *
 * @example readMarks('0012\tSMITH Jo\t41').lines // [{ line: 1, candidate: '0012', mark: 41 }]
 */
export function readMarks(text: string): ReadBack {
  const lines: ReadLine[] = []
  const leftOut: number[] = []
  let headed: Headed | undefined
  for (const [index, typed] of text.split(/\r\n|\r|\n/).entries()) {
    const fields = fieldsOf(typed)
    if (fields.every(field => field === '')) continue
    const headings = headingsIn(fields)
    headed = headings ?? headed
    const read = headings ? undefined : ((headed && byHeadings(fields, headed)) ?? byShape(fields))
    if (read) lines.push({ line: index + 1, ...read })
    else leftOut.push(index + 1)
  }
  return { lines, leftOut }
}

/**
 * Compares the marks of a sheet with those read back, candidate by candidate in the order of the sheet; what only the
 * other side holds comes last. A line without a mark about a candidate that the sheet doesn't have says nothing. It
 * never throws.
 *
 * @example compareMarks(new Map([['0012', 41]]), readMarks('0012 14').lines) // one that differs: 41 and 14
 */
export function compareMarks(sheet: ReadonlyMap<string, EnteredMark>, lines: readonly ReadLine[]): readonly MarkDifference[] {
  const read = new Map<string, ReadLine['mark'][]>()
  for (const { candidate, mark } of lines) read.set(candidate, [...(read.get(candidate) ?? []), mark])
  const differences = [...sheet].flatMap(([candidate, onSheet]) => judge(candidate, onSheet, read.get(candidate)))
  const others = [...read].flatMap(([candidate, marks]) => {
    const [mark] = marks.filter(one => one !== null)
    if (sheet.has(candidate) || mark === undefined) return []
    return [{ candidate, kind: 'not-on-sheet' as const, onSheet: null, readBack: mark === 'unclear' ? null : mark }]
  })
  return [...differences, ...others]
}

function judge(candidate: string, onSheet: EnteredMark, read: readonly ReadLine['mark'][] = []): readonly MarkDifference[] {
  const [mark = null, ...others] = new Set(read.filter(one => one !== null))
  if (mark === null) return [{ candidate, kind: 'not-read-back', onSheet, readBack: null }]
  if (mark === 'unclear') return [{ candidate, kind: 'unclear', onSheet, readBack: null }]
  if (others.length > 0) return [{ candidate, kind: 'read-twice', onSheet, readBack: null }]
  return mark === onSheet ? [] : [{ candidate, kind: 'differs', onSheet, readBack: mark }]
}

type Read = Pick<ReadLine, 'candidate' | 'mark'>

/** The places of the fields that headings name. */
interface Headed {
  readonly candidate: number
  readonly mark: number
}

function headingsIn(fields: readonly string[]): Headed | undefined {
  const [candidate, mark] = [CANDIDATE_HEADING, MARK_HEADING].map(pattern => fields.findIndex(field => pattern.test(field)))
  return candidate === undefined || mark === undefined || candidate < 0 || mark < 0 ? undefined : { candidate, mark }
}

function byHeadings(fields: readonly string[], { candidate, mark }: Headed): Read | undefined {
  const number = candidateNumber(fields[candidate] ?? '')
  if (number === undefined || mark >= fields.length) return undefined
  const typed = fields[mark] ?? ''
  return { candidate: number, mark: typed === '' ? null : (markOf(typed) ?? 'unclear') }
}

function byShape(fields: readonly string[]): Read | undefined {
  const words = fields.flatMap(field => field.split(' ')).filter(word => word !== '')
  const long = words.findIndex(word => /^\d{4}$/.test(word))
  const at = long < 0 ? 0 : long
  const candidate = candidateNumber(words[at] ?? '')
  if (candidate === undefined) return undefined
  const others = words.filter((_, index) => index !== at)
  const [mark, ...more] = others.filter(word => MARK.test(word)).map(Number)
  if (more.length > 0) return { candidate, mark: 'unclear' }
  return { candidate, mark: mark ?? (others.some(word => /^x$/i.test(word)) ? 'X' : null) }
}

function markOf(typed: string): EnteredMark | undefined {
  if (/^x$/i.test(typed)) return 'X'
  return MARK.test(typed) ? Number(typed) : undefined
}

/** A quoted field may hold what parts the others; a mark out of a maximum is the mark alone. */
function fieldsOf(line: string): readonly string[] {
  const plain = line.replaceAll(/(?<![\d/])(\d{1,3})\s*\/\s*\d{1,3}(?![\d/])/g, '$1')
  const parting = ['\t', ';', ','].find(mark => plain.includes(mark)) ?? '\n'
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (const character of plain) {
    if (character === '"') quoted = !quoted
    else if (character === parting && !quoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field].map(one => one.replaceAll(/\s+/g, ' ').trim())
}
