import { parseArgs, type ParseArgsConfig } from 'node:util'
import { parseIso, type Day } from '../domain/dates'
import { Usage } from './usage'

/** Reads a command's arguments; throws {@link Usage} with a sentence where they don't fit. */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error))
  }
}

/** One of a few words; the first where none is given. */
export function oneOf<T extends string>(option: string, value: string | undefined, words: readonly [T, ...T[]]): T {
  if (value === undefined) return words[0]
  const word = words.find(candidate => candidate === value)
  if (word === undefined) throw new Usage(`--${option} takes ${words.join(' or ')}, not "${value}".`)
  return word
}

/** A day as yyyy-mm-dd; undefined where none is given, and the workbook's settings or the clock say it. */
export function dayGiven(option: string, value: string | undefined): Day | undefined {
  if (value === undefined) return undefined
  const day = parseIso(value)
  if (day === undefined) throw new Usage(`--${option} takes a day as YYYY-MM-DD, not "${value}".`)
  return day
}

/** Where the result goes: another file, the same file, or nowhere. */
export interface Destination {
  readonly out?: string | undefined
  readonly inPlace: boolean
}

export function destination(values: { readonly out?: string | undefined; readonly 'in-place'?: boolean | undefined }): Destination {
  const inPlace = values['in-place'] ?? false
  if (values.out !== undefined && inPlace) throw new Usage('--out and --in-place exclude each other.')
  return { out: values.out, inPlace }
}
