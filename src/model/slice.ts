/**
 * How long a page's thread is kept before others have their turn, in milliseconds. A step ends a little later than its
 * slice: together they stay under the 50 from which a person feels that the page does not answer.
 */
export const SLICE = 20

/** One clock for all that runs: what follows on another's work, without a turn between them, is part of its slice. */
let lastTurn = -Infinity

export function isSliceOver(slice = SLICE): boolean {
  return performance.now() - lastTurn > slice
}

/** Lets everyone else have their turn. */
export async function turn(): Promise<void> {
  await new Promise<void>(queue)
  lastTurn = performance.now()
}

/** Behind what waits already. A message to oneself, since timers come late: by 4 ms each, by a second in a hidden tab. */
function queue(next: () => void): void {
  if ('setImmediate' in globalThis) {
    setImmediate(next)
    return
  }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    next()
  }
  port2.postMessage(null)
}
