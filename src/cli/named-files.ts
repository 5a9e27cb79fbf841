import { stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { Problem } from '../model/problem'

/** What Excel leaves beside a workbook that it has open. */
const LOCK_FILES = '**/~$*'
const WORKBOOKS = '*.{xlsx,xlsm}'

/**
 * The files that the names given mean, in order and each once: a file's own name, a folder for the workbooks in it, or a
 * pattern such as `marks/*.xlsx`, which not every shell resolves itself. A name that means nothing stays: who opens it
 * says so.
 */
export async function namedFiles(names: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    const found = await stat(name).catch(() => undefined)
    if (found?.isDirectory()) files.push(...(await matching(WORKBOOKS, name)))
    else if (found || !/[*?{[]/.test(name)) files.push(name)
    else files.push(...(await matching(name.replaceAll('\\', '/'), '.')))
  }
  return [...new Set(files)]
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, { cwd: folder, ignore: LOCK_FILES, absolute: path.isAbsolute(pattern), expandDirectories: false })
  if (found.length === 0) {
    throw new Problem(folder === '.' ? `No file fits ${pattern}.` : `There is no workbook (.xlsx or .xlsm) in ${folder}.`, 'cannot-read')
  }
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map(file => (folder === '.' ? file : path.join(folder, file)))
}
