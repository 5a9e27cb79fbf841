/**
 * The form in which headings, labels and spellings are compared: lower-case letters, digits and `*`, with single
 * spaces for everything else.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim()
}
