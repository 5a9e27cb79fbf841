import { unfetched } from '../taskpane/unfetched'
import { RemoteFile } from '../workbook/remote-file'

/** A workbook file that is held by a thread of its own, and how to end that. */
export interface FileThread {
  readonly file: RemoteFile
  readonly end: () => void
}

/** Opens a file's bytes in a thread of its own, so that the page answers also while a great file is read or written. */
export async function openInThread(bytes: Uint8Array): Promise<FileThread> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url))
  const file = new RemoteFile(worker)
  const end = () => { worker.terminate() }
  worker.onerror = () => { file.fail(unfetched('The thread that holds the file')) }
  try {
    await file.open(bytes)
  } catch (error) {
    end()
    throw error
  }
  return { file, end }
}
