/** Of the drawing, and of a dot in it. */
export const WIDTH = 300
export const DOT = 7
const TALLEST = 120
/** More dots than these above one another can't be told apart. */
const MOST_STACKED = 30

export interface StripMark {
  readonly mark: number
  readonly isSampled: boolean
}

interface Dot {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly filled: boolean
}

export interface Strip {
  readonly dots: readonly Dot[]
  /** How many learners a dot stands for at most. */
  readonly each: number
  readonly height: number
}

/** Equal marks are stacked, those in the sample lowest. Tall stacks draw their dots closer together, or for several learners each. */
export function layOutStrip(marks: readonly StripMark[]): Strip {
  const top = marks.reduce((most, { mark }) => Math.max(most, mark), 1)
  const stacks = new Map<number, { count: number; sampled: number }>()
  for (const { mark, isSampled } of marks) {
    const column = Math.round((mark / top) * (WIDTH / DOT - 1))
    const stack = stacks.get(column) ?? { count: 0, sampled: 0 }
    stack.count += 1
    if (isSampled) stack.sampled += 1
    stacks.set(column, stack)
  }
  const most = Math.max(0, ...[...stacks.values()].map(({ count }) => count))
  const each = Math.max(1, Math.ceil(most / MOST_STACKED))
  const tallest = Math.ceil(most / each)
  const step = Math.min(DOT, TALLEST / tallest)
  const height = Math.ceil(DOT + (tallest - 1) * step)
  const dots = [...stacks].flatMap(([column, { count, sampled }]) =>
    Array.from({ length: Math.ceil(count / each) }, (_, index) => ({
      key: `${column} ${index}`,
      x: column * DOT + DOT / 2,
      y: height - DOT / 2 - index * step,
      filled: index < Math.ceil(sampled / each)
    }))
  )
  return { dots, each, height }
}
