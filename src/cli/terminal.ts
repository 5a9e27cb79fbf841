/** Where the program writes: standard output carries the result alone, messages go to standard error. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
}

/** 0: nothing of severity error. 1: errors found. 2: could not run. */
export type ExitCode = 0 | 1 | 2
