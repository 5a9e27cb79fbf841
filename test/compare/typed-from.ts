import { understand } from '../../src/flow/understand'
import type { TypedWorkbook } from '../../src/recognise/typed-sheet'
import { parseSheets } from '../../src/rules/example'

/** Runs steps that nobody waits for. */
export function drainNow<R>(steps: Generator<undefined, R, undefined>): R {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A workbook written as the examples of the rules are. */
export function typedFrom(text: string): TypedWorkbook {
  return drainNow(understand({ sheets: parseSheets(text), dateSystem: 1900 })).typed
}
