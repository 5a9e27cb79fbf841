import { Problem } from '../model/problem'
import { strings } from './strings'
import { isUnfetched } from './unfetched'

/** What was done, or why it could not be, for the person. */
export interface Said {
  readonly text: string
  /** What the program itself said, for whoever mends it. */
  readonly detail?: string
}

export function saidOf(error: unknown): Said {
  if (isUnfetched(error)) return { text: strings.notFetched }
  if (error instanceof Problem) return { text: error.message }
  return { text: strings.unexpected, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
