import type { Finding } from './finding'
import type { Report } from './report'

/** Where a finding is written, for a person: `Tech Awards guide 2025-26, "Entering student marks"`. */
export function sourceText({ source }: Pick<Finding, 'source'>, guides: Report['guides']): string {
  if (source.document === 'every-sheet') return 'A check for every sheet, in no guide'
  return `${guides[source.document] ?? source.document}, "${source.section}"`
}
