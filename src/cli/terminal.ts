/** Where the program writes: standard output carries the result alone, messages go to standard error. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  /** Shows how many of so many files are done, where a person looks on. */
  progress?(done: number, total: number): void
  /** The program's own file, for threads that run it too; where left out, all is done in one thread. */
  readonly program?: string
}

/** 0: nothing of severity error. 1: errors found. 2: could not run. */
export type ExitCode = 0 | 1 | 2
