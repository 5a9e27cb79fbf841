import type { ScaleId } from './grade'
import { readGrade } from './read-grade'
import { scaleIds } from './scales'

/** A slip in a long column must not hide its scale: of the cells that are grades at all, this share must be of it. */
const SHARE_THAT_FITS = 0.9

/**
 * The first of the scales that fits the texts of a column, given with how often each stands there: it reads nine in ten
 * of those that any of the scales reads, letters without a level included. Texts that are no grade at all, such as "?",
 * don't count. Undefined where no scale fits, or where nothing is a grade.
 *
 * @example scaleThatFits(new Map([['M', 3], ['D*', 1]]), ['unit', 'single']) // 'single'
 */
export function scaleThatFits(
  counts: ReadonlyMap<string, number>,
  among: readonly ScaleId[] = scaleIds
): ScaleId | undefined {
  const cells = new Map(among.map(scale => [scale, 0]))
  let grades = 0
  for (const [text, count] of counts) {
    const fitting = among.filter(scale => readGrade(text, scale, 2) !== undefined)
    if (fitting.length > 0) grades += count
    for (const scale of fitting) cells.set(scale, (cells.get(scale) ?? 0) + count)
  }
  const most = Math.max(0, ...cells.values())
  return most === 0 || most < SHARE_THAT_FITS * grades ? undefined : among.find(scale => cells.get(scale) === most)
}
