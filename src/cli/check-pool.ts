import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { checkFile, type CheckOptions, type FileChecked } from './check-file'

/** Fewer files than this are done before another thread has loaded the program. */
const WORTH_THREADS = 8
/** How many files may be ahead of the one whose turn it is to be printed: what they found waits in memory. */
const AHEAD = 4

/** Checks files, several at a time where there are many, and gives the results in the order of the files. */
export async function* checkFiles(files: readonly string[], options: CheckOptions, program: string | null): AsyncGenerator<FileChecked, void, undefined> {
  if (program === null || files.length < WORTH_THREADS) {
    for (const file of files) yield await checkFile(file, options)
    return
  }
  const checkers = Array.from({ length: Math.min(availableParallelism(), files.length) }, () => new Checker(program, options))
  try {
    const under: Promise<FileChecked>[] = []
    let next = 0
    const start = () => {
      const [file, checker] = [files[next], checkers[next % checkers.length]]
      next++
      if (file === undefined || !checker) return
      const result = checker.check(file)
      // Heard where its turn comes; until then a failure is not an unhandled one.
      result.catch(() => undefined)
      under.push(result)
    }
    for (let n = 0; n < checkers.length * AHEAD; n++) start()
    for (let result = under.shift(); result; result = under.shift()) {
      yield await result
      start()
    }
  } finally {
    await Promise.all(checkers.map(checker => checker.end()))
  }
}

/** A thread that checks the files it is given, one after the other. */
class Checker {
  readonly #thread: Worker
  readonly #waiting: { readonly resolve: (result: FileChecked) => void; readonly reject: (error: Error) => void }[] = []
  #failure: Error | undefined

  constructor(program: string, options: CheckOptions) {
    this.#thread = new Worker(program, { workerData: options })
    this.#thread.on('message', (result: FileChecked) => this.#waiting.shift()?.resolve(result))
    this.#thread.on('error', (cause: unknown) => {
      const failure = cause instanceof Error ? cause : new Error('A thread broke down', { cause })
      this.#failure = failure
      for (const { reject } of this.#waiting.splice(0)) reject(failure)
    })
  }

  check(file: string): Promise<FileChecked> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure)
        return
      }
      this.#waiting.push({ resolve, reject })
      this.#thread.postMessage(file)
    })
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }
}
