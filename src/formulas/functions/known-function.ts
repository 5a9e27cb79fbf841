import type { Call, Operand } from '../call'
import type { Expression } from '../expression'

/** A function of Excel's that we work out as Excel does, or answer that its value is unknown. */
export interface KnownFunction {
  readonly work: (call: Call) => Operand
  /** Whether, called so, it reads cells that its arguments don't name. */
  readonly readsBeyond?: (args: readonly Expression[]) => boolean
}

export type Functions = Readonly<Record<string, KnownFunction>>
