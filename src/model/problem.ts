/**
 * Something that a person must hear about in plain words: what was tried, and what they can do. The message is one
 * sentence (or two) for someone who is not technical; the cause is kept for whoever mends the program.
 */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    message: string,
    /** A stable word for tests and callers, such as `encrypted`. */
    readonly code: string,
    cause?: unknown,
    /** The cells that it is about, where a caller may do without them. */
    readonly cells: readonly string[] = []
  ) {
    super(message, cause === undefined ? undefined : { cause })
  }
}
