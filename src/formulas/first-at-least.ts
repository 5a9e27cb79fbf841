/** The place, in a list that ascends by a number, of the first entry whose number is not less than the one wanted. */
export function firstAtLeast<T>(list: readonly T[], wanted: number, numberOf: (entry: T) => number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = list[middle]
    if (entry !== undefined && numberOf(entry) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
