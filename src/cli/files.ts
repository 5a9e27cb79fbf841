import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '../model/problem'
import { openWorkbookFile, type FileWorkbook } from '../workbook/file'
import type { Destination } from './arguments'
import { zlibCodec } from './zlib-codec'

/** Does something with a file's content; a problem on the way names the file. */
export async function about<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Problem ? new Problem(`${file}: ${error.message}`, error.code, error) : error
  }
}

/** A workbook, and the way back to disk. */
export interface OpenedFile {
  readonly workbook: FileWorkbook
  /** Writes the workbook as it is now, unless someone has changed its file since it was opened. */
  readonly save: (target: string) => Promise<void>
}

export async function openFile(file: string): Promise<OpenedFile> {
  const read = await readBytes(file)
  const workbook = openWorkbookFile(read, zlibCodec)
  const refuseChanged = async () => {
    const now = await readFile(file).catch(() => undefined)
    if (now && Buffer.compare(now, read) === 0) return
    throw new Problem(`${file}: Another program has changed it in the meantime. Nothing was written: run the same again.`, 'changed-on-disk')
  }
  return { workbook, save: async target => writeWhole(target, await workbook.save(), refuseChanged) }
}

/** Writes a file that isn't there yet: an empty sheet in the place of a year's marks would be a poor exchange. */
export function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  return writeWhole(file, bytes, async () => {
    const found = await stat(file).catch(() => undefined)
    if (found) throw new Problem(`${file} is there already: give the new workbook another name. Nothing was written.`, 'file-exists')
  })
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Problem(readFailures[errorCode(error)] ?? 'It could not be read.', 'cannot-read', error)
  }
}

const readFailures: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder: name the workbook in it.',
  EACCES: 'You may not read this file.',
  EPERM: 'You may not read this file.',
  EBUSY: 'Another program has it open: close it there and try again.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB, more than can be read.'
}

const writeFailures: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'There is no such folder.',
  EISDIR: 'This is a folder: name a file in it.',
  EACCES: 'You may not write there.',
  EPERM: 'You may not write there, or another program has it open.',
  EROFS: 'That disk can only be read.',
  EBUSY: 'Another program has it open: close it there and try again.',
  ENOSPC: 'The disk is full.'
}

/**
 * Writes the whole file or nothing: into a new file beside it, which then takes its place. What stood there before
 * stays until the new one is complete. `refuse` may still prevent that, by throwing, at the last moment.
 */
async function writeWhole(file: string, bytes: Uint8Array, refuse: () => Promise<void>): Promise<void> {
  // A link is followed, so that the file it points to is replaced, not the link.
  const target = await realpath(file).catch(() => file)
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`)
  try {
    const mode = await stat(target).then(found => found.mode, () => undefined)
    const handle = await open(unfinished, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await refuse()
    await rename(unfinished, target)
  } catch (error) {
    // What went wrong before is what the person must hear, not that its remains could not be removed either.
    await rm(unfinished, { force: true }).catch(() => undefined)
    if (error instanceof Problem) throw error
    const reason = writeFailures[errorCode(error)] ?? 'It could not be written.'
    throw new Problem(`${file}: ${reason} Nothing was written.`, 'cannot-write', error)
  }
  await sweep(target)
}

/** No write takes as long, in milliseconds. */
const LONGEST_WRITE = 600_000

/** Removes what runs that were killed have left beside a file: it holds learners' data, and nobody sees it. */
async function sweep(target: string): Promise<void> {
  const folder = path.dirname(target)
  const left = (await readdir(folder).catch(() => [])).filter(name => name.startsWith(`.${path.basename(target)}.`) && name.endsWith('.part'))
  for (const name of left) {
    const file = path.join(folder, name)
    const age = await stat(file).then(found => Date.now() - found.mtimeMs, () => 0)
    // The workbook is written, whether or not this can be removed.
    if (age > LONGEST_WRITE) await rm(file, { force: true }).catch(() => undefined)
  }
}

/** The file to write to, or null where nothing is to be written; refuses to overwrite what was read unless asked to. */
export async function targetOf(file: string, { out, inPlace }: Destination): Promise<string | null> {
  if (inPlace) return file
  if (out === undefined) return null
  const [source, target] = await Promise.all([file, out].map(name => realpath(name).catch(() => path.resolve(name))))
  if (source === target) throw new Problem(`${out} is the workbook itself: use --in-place to write into it.`, 'same-file')
  return out
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
