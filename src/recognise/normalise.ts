/** Headings and labels are compared with many others; more texts than these are not worth keeping. */
const MOST_REMEMBERED = 5000

const known = new Map<string, string>()

/**
 * The form in which headings, labels and spellings are compared: lower-case letters, digits and `*`, with single
 * spaces for everything else.
 */
export function normalise(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const form = comparable(text)
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(text, form)
  return form
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim()
}
