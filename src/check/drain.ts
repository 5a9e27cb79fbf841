import { isSliceOver, turn } from '../model/slice'

/** Thrown when a person stops a run. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'

  constructor() {
    super('The run was stopped.')
  }
}

export interface DrainOptions<P> {
  readonly onProgress?: ((progress: P) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds; never where left out. */
  readonly slice?: number | undefined
}

/** Runs a generator to its end, and gives back what it returns. Throws {@link Cancelled} when the signal says stop. */
export async function drain<P, R>(steps: Generator<P, R, undefined>, { onProgress, signal, slice }: DrainOptions<P> = {}): Promise<R> {
  for (;;) {
    if (slice !== undefined && isSliceOver(slice)) await turn()
    if (signal?.aborted) {
      steps.return(undefined as never)
      throw new Cancelled()
    }
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}
