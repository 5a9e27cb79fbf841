import type { Page } from 'playwright-core'

/** A stretch in which the page's main thread did one thing and could do no other. */
export interface Slice {
  /** When it began, in milliseconds from the first on. */
  readonly at: number
  /** The thread's own processor time in milliseconds: what else the machine did meanwhile does not count. */
  readonly cpu: number
}

/** Marks tasks that are the tests' own, and none of the page's. */
export const ROAD = 'centre-check-tests'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly tid: number
  /** In microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The slices of the page's main thread while something is done in it, by the browser's own trace. */
export async function slicesDuring(page: Page, work: () => Promise<unknown>): Promise<readonly Slice[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('A page without a browser of its own has no trace.')
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] })
  const trace = await work().then(() => browser.stopTracing(), async (error: unknown) => {
    await browser.stopTracing()
    throw error
  })
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const main = new Set(traceEvents.flatMap(({ name, args, tid }) => (name === 'thread_name' && args.name === 'CrRendererMain' ? tid : [])))
  const own = traceEvents.filter(({ tid }) => main.has(tid))
  const road = own.filter(({ name }) => name === ROAD)
  const tasks = own.filter(({ name, ph, ts, dur = 0 }) => name === 'RunTask' && ph === 'X' && !road.some(mark => mark.ts >= ts && mark.ts <= ts + dur))
  if (tasks.length === 0) throw new Error('The trace holds no task of the page: this browser traces in another way.')
  const start = Math.min(...tasks.map(({ ts }) => ts))
  return tasks.map(({ ts, tdur = 0 }) => ({ at: (ts - start) / 1000, cpu: tdur / 1000 }))
}

export function longest(slices: readonly Slice[]): number {
  return Math.max(...slices.map(({ cpu }) => cpu))
}

/** What this machine takes for a piece of work like that of a check, texts made, kept and found again; about 40 ms where it is not too old. */
export async function yardstick(page: Page): Promise<number> {
  const turns = []
  for (let turn = 0; turn < 3; turn++) {
    turns.push(longest(await slicesDuring(page, () => page.evaluate(() => new Promise<number>(resolve => {
      setTimeout(() => {
        const found = new Map<string, number>()
        for (let at = 0; at < 200_000; at++) found.set(`${at % 100_000}|Component ${at % 7}`, at)
        // Later, since a task that is not over yet is in no trace.
        setTimeout(() => { resolve(found.size) }, 50)
      })
    })))))
  }
  return Math.min(...turns)
}
