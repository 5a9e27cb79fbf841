import { normalise } from '../normalise'
import { simpleReader, type Filled, type Reader } from './reader'
import { indexed, textOf, type Spellings } from './text-readers'

const SEPARATORS = /[;,\n\r]+/
/** Between codes only, since other texts hold such signs and words as well. */
const CODE_SEPARATORS = /\s*(?:[/&+]|\band\b|\s)\s*/i
/** P1, A.P1, 2B.M3, LO2. */
const CODE = /^(?:\d?[a-z]\.)?[a-z]{1,2}\d{1,2}$/i
const RANGE = /^(.*?)\s*(?:\p{Pd}|\bto\b)\s*(.*)$/iu
const NUMBERED = /^((?:\d?[a-z]\.)?[a-z]{0,2})([1-9]\d?)$/i
/** Of criteria and learning outcomes the second letter is often left out: P1-4. */
const SHORT = /(?:^|\.)(?:[pmd]|lo|la)$/i

/** Items between `;`, `,` and line breaks, each range written out; undefined where a range runs backwards. */
function readList(text: string): readonly string[] | undefined {
  const items = text
    .split(SEPARATORS)
    .map(item => item.trim().replace(/\s+/g, ' '))
    .filter(item => item !== '')
    .flatMap(codesOf)
    .map(expand)
  return items.includes(undefined) ? undefined : items.flatMap(item => item ?? [])
}

function codesOf(item: string): readonly string[] {
  const codes = item.replace(/\s*(?:\p{Pd}|\bto\b)\s*/giu, '-').split(CODE_SEPARATORS)
  return codes.length > 1 && codes.every(code => CODE.test(code) || isRange(code)) ? codes : [item]
}

function isRange(item: string): boolean {
  const range = expand(item)
  return range !== undefined && range.length > 1
}

/** A range as its items, anything else as it is: a hyphen inside an identifier is no range. */
function expand(item: string): readonly string[] | undefined {
  const [, from = '', to = ''] = RANGE.exec(item) ?? []
  if (/^[a-z]$/i.test(from) && /^[a-z]$/i.test(to)) return between(codeOf(from), codeOf(to), code => String.fromCharCode(code))
  const [, first, start] = NUMBERED.exec(from) ?? []
  const [, last, end] = NUMBERED.exec(to) ?? []
  if (first === undefined || last === undefined) return [CODE.test(item) ? item.toUpperCase() : item]
  const same = first.toUpperCase() === last.toUpperCase() || first.toUpperCase().endsWith(`.${last.toUpperCase()}`)
  if (!same && !(last === '' && SHORT.test(first))) return [item]
  return between(Number(start), Number(end), number => first.toUpperCase() + String(number))
}

const codeOf = (letter: string) => letter.toUpperCase().charCodeAt(0)

function between(from: number, to: number, name: (place: number) => string): readonly string[] | undefined {
  return from > to ? undefined : Array.from({ length: to - from + 1 }, (_, place) => name(from + place))
}

export const listReader = simpleReader(value => readList(textOf(value)), 'has a range that runs backwards')

const COUNT = /^(\d{1,4})\s*(?:pieces?|items?)?$/i

/** Text that begins with a figure but goes on otherwise, as "2 mock exams", is neither a number nor one item. */
export const countOrListReader = simpleReader((value: Filled) => {
  const text = textOf(value)
  if (/^(?:none|nil)$/i.test(text)) return 0
  const count = COUNT.exec(text)?.[1]
  if (count !== undefined) return Number(count)
  return /^[-+]?[\d.]/.test(text) && !SEPARATORS.test(text) ? undefined : readList(text)?.length
}, 'is neither a whole number nor a list')

const STRONG = /[;\n\r]+/
const WEAK = /\s*(?:[,/&+]|\band\b)\s*/i

/** Several values of an enumeration in one cell, each once and in the order typed. */
export function severalReader(values: Spellings): Reader<readonly string[]> {
  const { byName, choices } = indexed(values)
  const known = (text: string) => byName.get(normalise(text))
  // A spelling may itself hold an "and" or a comma, so the longer text is looked up first.
  const partsOf = (text: string) =>
    text.split(STRONG).flatMap(part => (known(part) === undefined ? part.split(WEAK) : [part])).filter(part => part.trim() !== '')
  return {
    read(value) {
      const ids = partsOf(textOf(value)).map(known)
      return ids.length === 0 || ids.includes(undefined) ? undefined : [...new Set(ids.flatMap(id => id ?? []))]
    },
    explain(value) {
      const odd = partsOf(textOf(value)).find(part => known(part) === undefined)?.trim()
      const whole = odd === undefined || odd === textOf(value)
      return { kind: 'value', message: whole ? `is none of ${choices}` : `holds "${odd}", which is none of ${choices}` }
    }
  }
}
