import type { Group } from './groups'

/** Heights of a group's heading and of a finding, in pixels: fixed, so that a line's place is known without drawing it. */
export const HEAD = 34
export const ROW = 32
/** Drawn beyond the edge of the view, so that quick scrolling shows no gap. */
const MARGIN = 10 * ROW

export interface View {
  readonly top: number
  readonly height: number
}

export interface Place {
  readonly group: Group
  readonly top: number
  readonly height: number
  /** The place of the group's first finding among all. */
  readonly firstIndex: number
}

export interface Layout {
  readonly places: readonly Place[]
  readonly height: number
}

export function layOut(groups: readonly Group[]): Layout {
  const places: Place[] = []
  let top = 0
  let firstIndex = 0
  for (const group of groups) {
    const height = HEAD + group.findings.length * ROW
    places.push({ group, top, height, firstIndex })
    top += height
    firstIndex += group.findings.length
  }
  return { places, height: top }
}

export interface VisibleGroup {
  readonly group: Group
  readonly place: Place
  /** The findings to draw: from `first` up to, and without, `last`. */
  readonly first: number
  readonly last: number
}

/** The groups in view with the findings to draw; the one at `keep` is drawn wherever it is, since the focus names it. */
export function visibleGroups({ places }: Layout, view: View, keep: number): VisibleGroup[] {
  const from = view.top - MARGIN
  const to = view.top + view.height + MARGIN
  return places.flatMap(place => {
    const { group, top, height, firstIndex } = place
    const kept = keep - firstIndex
    const keeps = kept >= 0 && kept < group.findings.length
    if (!keeps && (top + height < from || top > to)) return []
    const at = (pixels: number) => Math.min(Math.max(Math.floor((pixels - top - HEAD) / ROW), 0), group.findings.length)
    const [first, last] = [at(from), at(to + ROW)]
    if (!keeps || (kept >= first && kept < last)) return [{ group, place, first, last }]
    return [{ group, place, first: kept, last: kept + 1 }]
  })
}

/** Where to scroll so that the finding at this index is in view, below its group's heading; no further than needed. */
export function scrollFor({ places }: Layout, index: number, view: View): number {
  const place = [...places].reverse().find(({ firstIndex }) => firstIndex <= index)
  if (!place) return view.top
  const top = place.top + HEAD + (index - place.firstIndex) * ROW
  if (top - HEAD < view.top) return top - HEAD
  if (top + ROW > view.top + view.height) return top + ROW - view.height
  return view.top
}
