import { parentPort, workerData } from 'node:worker_threads'
import { checkFile, type CheckOptions } from './check-file'

/** What a thread does that was started to check files: answers each file's name with what its check says. */
export function checkInThisThread(): void {
  const options = workerData as CheckOptions
  let turn = Promise.resolve()
  parentPort?.on('message', (file: string) => {
    turn = turn.then(async () => {
      parentPort?.postMessage(await checkFile(file, options))
    })
  })
}
