import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { kindIds } from '../../src/recognise/heading-index'
import { templateOf } from '../../src/templates/template'
import { newWorkbookFile } from '../../src/workbook/new-file'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { XmlScanner } from '../../src/workbook/xlsx/xml'

/** LibreOffice opens every template and saves it by its own means: its lists and prompts are still there. */
const soffice = ['soffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(program => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

jest.setTimeout(120_000)

let folder = ''
beforeAll(async () => {
  if (soffice === undefined) return
  folder = mkdtempSync(path.join(tmpdir(), 'centre-check-templates-'))
  for (const kind of kindIds) writeFileSync(path.join(folder, `${kind}.xlsx`), await newWorkbookFile(templateOf(kind)).save())
  const files = kindIds.map(kind => path.join(folder, `${kind}.xlsx`))
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  execFileSync(soffice, ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'saved'), ...files], { stdio: 'ignore' })
}, 120_000)
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

interface Seen {
  readonly lists: Readonly<Record<string, string>>
  readonly prompts: readonly string[]
}

/** What a worksheet part says of choices and prompts; LibreOffice writes some of them in other words. */
function seenIn(xml: string): Seen {
  const lists: Record<string, string> = {}
  const prompts: string[] = []
  let column: string | null = null
  const tag = new XmlScanner(xml)
  while (tag.next()) {
    if (tag.kind === 'close') continue
    if (tag.local === 'dataValidation') {
      prompts.push(tag.attribute('prompt') ?? '')
      column = tag.attribute('type') === 'list' ? (/^[A-Z]+/.exec(tag.attribute('sqref') ?? '')?.[0] ?? '') : null
    }
    if (tag.local === 'formula1' && column !== null) lists[column] = tag.text()
  }
  return { lists, prompts: prompts.sort() }
}

describe('LibreOffice keeps the lists and prompts of the template', () => {
  if (soffice === undefined) {
    process.stdout.write('Passed over: LibreOffice is not installed, so templates are not looked at from outside.\n')
    it.skip('of every kind', () => undefined)
    return
  }
  test.each(kindIds)('%s', kind => {
    const [written, saved] = ['.', 'saved'].map(where => {
      const file = OfficePackage.open(readFileSync(path.join(folder, where, `${kind}.xlsx`)))
      return seenIn(file.text('xl/worksheets/sheet1.xml'))
    })
    expect(written?.prompts).toHaveLength(templateOf(kind).columns.length)
    expect(saved).toEqual(written)
  })
})
