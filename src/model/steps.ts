/** Work that yields on the way, so that whoever runs it can give others their turn. */
export type Steps<T> = Generator<undefined, T, undefined>

/** What is made of each item, a step each. */
export function* inSteps<T, U>(items: Iterable<T>, make: (item: T) => U): Steps<readonly U[]> {
  const made: U[] = []
  for (const item of items) {
    made.push(make(item))
    yield
  }
  return made
}

/** Runs steps one after another, without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
