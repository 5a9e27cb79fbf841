import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PlainWorkbook } from '../../src/recognise/recognise'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { readWorkbook } from './read-sheet'

const corpus = process.env.CENTRE_CHECK_CORPUS
const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name))

async function sheetsOf(file: string): Promise<PlainWorkbook['sheets']> {
  try {
    const workbook = openWorkbookFile(readFileSync(file))
    const sheets: { name: string; grid: PlainWorkbook['sheets'][number]['grid'] }[] = []
    for (const { name } of (await workbook.describe()).sheets) sheets.push({ name, grid: await workbook.read(name) })
    return sheets
  } catch (error) {
    // A file that is no workbook is another test's matter.
    if (error instanceof Problem) return []
    throw error
  }
}

describe('workbooks of other fields', () => {
  if (corpus === undefined) {
    process.stdout.write('Passed over: workbooks of other fields. Set CENTRE_CHECK_CORPUS to a folder of them to see that none is recognised.\n')
    it.skip('are recognised as nothing of ours', () => undefined)
    return
  }

  it('are recognised as nothing of ours, and it is said why', async () => {
    const recognised: string[] = []
    let reasons = 0
    for (const file of files) {
      const book = readWorkbook(await sheetsOf(path.join(corpus, file)))
      recognised.push(...book.sheets.map(({ name, kind }) => `${file} ${name}: ${kind}`))
      reasons += book.unrecognised.filter(({ reason }) => reason.endsWith('.')).length
    }
    expect(recognised).toEqual([])
    expect(reasons).toBeGreaterThan(100)
  }, 120_000)
})
