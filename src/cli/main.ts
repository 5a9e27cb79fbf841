import { isMainThread } from 'node:worker_threads'
import { checkInThisThread } from './check-thread'
import { ProgressBar } from './progress-bar'
import { run } from './run'
import type { Terminal } from './terminal'

if (isMainThread) start()
else checkInThisThread()

function start(): void {
  // Who reads only the beginning, as `head` does, wants no more and no complaint.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  void run(process.argv.slice(2), terminalOf(process)).then(code => {
    process.exitCode = code
  })
}

function terminalOf({ stdout, stderr, argv }: typeof process): Terminal {
  const bar = new ProgressBar(text => stderr.write(text))
  const [, program] = argv
  return {
    out: text => { bar.above(() => stdout.write(`${text}\n`)) },
    error: text => { bar.above(() => stderr.write(`${text}\n`)) },
    ...(stderr.isTTY && { progress: (done: number, total: number) => { bar.show(done, total) } }),
    ...(program !== undefined && { program })
  }
}
