import type { Grid } from '../model/grid'
import { lackedBy, type Candidate } from './candidate'
import { candidateOf } from './choose-kind'
import type { KindId } from './dictionary'
import { headingRows, type HeadingRow } from './heading-row'
import type { SheetMapping } from './mapping'
import { matchKinds } from './match-kinds'
import { missing } from './missing'

/** A sheet that was not recognised, read as the kind that it comes nearest to. */
export interface NearestKind {
  readonly kind: KindId
  /** The headings in sheet order, with the columns that they would be. */
  readonly headings: readonly { readonly heading: string; readonly letter: string; readonly id: string | null }[]
  /** What the sheet lacks to be of the kind, for a person. */
  readonly lacks: readonly string[]
}

/**
 * The kind of which a row holds most headings, or the sheet read as a given kind: where none of that kind's headings is
 * known, by the row that reads most like headings. Undefined where no kind is given and no heading is known.
 */
export function nearestKind({ name, grid }: { readonly name: string; readonly grid: Grid }, mapping?: SheetMapping, asked?: KindId): NearestKind | undefined {
  const rows = headingRows(grid)
  const candidates = matchKinds(rows, mapping)
    .flatMap(ofKind => candidateOf(ofKind, grid, name) ?? [])
    .sort((a, b) => b.match.claims.size - a.match.claims.size || lackedBy(a).length - lackedBy(b).length)
  const [nearest] = candidates
  const found = asked === undefined ? nearest : candidates.find(({ match }) => match.kind === asked)
  if (found) return { kind: found.match.kind, headings: headingsOf(found.match), lacks: textsOf(lackedBy(found)) }
  const row = nearest?.match.row ?? widest(rows)
  if (asked === undefined || !row) return undefined
  return { kind: asked, headings: headingsOf({ row, claims: new Map() }), lacks: textsOf(missing(asked, new Map())) }
}

const textsOf = (lacking: ReturnType<typeof missing>) => lacking.map(({ text }) => text)

function headingsOf({ row, claims }: Pick<Candidate['match'], 'row' | 'claims'>): NearestKind['headings'] {
  const ids = new Map([...claims.values()].flat().map(({ cell, id }) => [cell, id]))
  return row.cells.map(({ cell, heading }) => ({ heading: heading.text, letter: cell.replace(/\d+$/, ''), id: ids.get(cell) ?? null }))
}

/** The first of the rows with most texts. */
function widest(rows: readonly HeadingRow[]): HeadingRow | undefined {
  const most = Math.max(1, ...rows.map(({ cells }) => cells.length))
  return rows.find(({ cells }) => cells.length === most)
}
