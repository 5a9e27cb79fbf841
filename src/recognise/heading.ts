import { normalise } from './normalise'

/** One way to read a heading: its name in the form for comparing, and the maximum mark that it carries. */
export interface HeadingForm {
  readonly name: string
  readonly maximum: number | null
}

export interface Heading {
  /** As typed, on one line. */
  readonly text: string
  /** Ways to read it, the most literal first. */
  readonly forms: readonly HeadingForm[]
}

/** "Mark /60", "Mark (60)", "Mark (max 60)", "Mark out of 60". */
const MAXIMUM =
  /^(.*\S)\s*(?:[([]\s*(?:\/|out of|max(?:imum)?\b)?[\s.:]*(\d{1,4})\s*(?:marks?)?\s*[)\]]|(?:\/|\bout of|\bmax(?:imum)?\b)[\s.:]*(\d{1,4})(?:\s*marks?)?)$/i
const UNIT = /^(.*\S)\s*[([](?!\s*percent)[^()[\]]*[)\]]$/

/** Longer texts are prose, never headings. */
const LONGEST = 100

/** Reads a cell's text as a heading; undefined where it can't be one. */
export function readHeading(text: string): Heading | undefined {
  const typed = text.replace(/\s+/g, ' ').trim()
  if (typed === '' || typed.length > LONGEST) return undefined
  // A percentage is another thing than the mark that it is of.
  const literal = typed.replaceAll('%', ' percent ')
  const forms: HeadingForm[] = []
  const add = (name: string, maximum: number | null) => {
    forms.push({ name: normalise(name), maximum })
    const unit = UNIT.exec(name)
    if (unit) forms.push({ name: normalise(unit[1] ?? ''), maximum })
  }
  const maximum = MAXIMUM.exec(literal)
  forms.push({ name: normalise(literal), maximum: null })
  if (maximum) add(maximum[1] ?? '', Number(maximum[2] ?? maximum[3]))
  else add(literal, null)
  return { text: typed, forms }
}
