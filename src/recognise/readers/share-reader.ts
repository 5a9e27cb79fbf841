import { simpleReader } from './reader'
import { textOf } from './text-readers'

const WORDS: Readonly<Record<string, number | 'some'>> = {
  none: 0, nil: 0, no: 0, n: 0, false: 0, '✗': 0, some: 'some', part: 'some', partly: 'some',
  all: 1, full: 1, fully: 1, yes: 1, y: 1, true: 1, '✓': 1, '✔': 1
}
const PER_CENT = /^(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent|pc)$/
const OF = /^(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})$/

/** 0.8 and 80 both are 80 %; what lies between 1 and 2 may be meant either way. */
function fromNumber(number: number): number | undefined {
  if (number >= 0 && number <= 1) return number
  return number >= 2 && number <= 100 ? number / 100 : undefined
}

export const shareReader = simpleReader<number | 'some'>(value => {
  const text = textOf(value).toLowerCase().replace('\uFE0F', '')
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined
  if (word !== undefined) return word
  const perCent = PER_CENT.exec(text)?.[1]
  if (perCent !== undefined) return Number(perCent) <= 100 ? Number(perCent) / 100 : undefined
  const [, part, whole] = OF.exec(text) ?? []
  if (part !== undefined) return Number(part) <= Number(whole) && Number(whole) > 0 ? Number(part) / Number(whole) : undefined
  return /^\d+(?:\.\d+)?$/.test(text) ? fromNumber(Number(text)) : undefined
}, 'is not a share such as 80%, 4/5, none, some or all')
