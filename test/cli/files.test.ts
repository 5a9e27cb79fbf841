import { appendFile, copyFile, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openFile } from '../../src/cli/files'
import { openWorkbookFile } from '../../src/workbook/file'

const example = path.join(__dirname, '../../assets/examples/component-marks-clean.xlsx')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})
const inFolder = (name: string) => path.join(folder, name)

async function opened() {
  const file = inFolder('marks.xlsx')
  await copyFile(example, file)
  const { workbook, save } = await openFile(file)
  const [sheet = ''] = (await workbook.describe()).sheets.map(({ name }) => name)
  await workbook.apply([{ kind: 'write-cells', sheet, cells: [{ cell: 'Z99', value: 'ours' }] }])
  return { file, save, holdsOurs: async (name: string) => JSON.stringify(await openWorkbookFile(await readFile(name)).read(sheet)).includes('ours') }
}

const changes: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'saved anew by another program': file => appendFile(file, 'more'),
  'replaced by another file': async file => {
    await writeFile(`${file}.new`, 'another')
    await rename(`${file}.new`, file)
  },
  'changed without becoming longer': async file => {
    const bytes = await readFile(file)
    bytes[bytes.length - 1] = 1
    await writeFile(file, bytes)
  },
  'deleted': file => rm(file)
}

describe.each(['marks.xlsx', 'flagged.xlsx'])('writing to %s', name => {
  test.each(Object.entries(changes))('is refused where the workbook was meanwhile %s, and nothing is lost', async (_, change) => {
    const { file, save } = await opened()
    await change(file)
    const before = await Promise.all((await readdir(folder)).map(async each => [each, await readFile(inFolder(each))]))
    await expect(save(inFolder(name))).rejects.toMatchObject({
      name: 'Problem',
      code: 'changed-on-disk',
      message: `${file}: Another program has changed it in the meantime. Nothing was written: run the same again.`
    })
    expect(await Promise.all((await readdir(folder)).map(async each => [each, await readFile(inFolder(each))]))).toEqual(before)
  })

  test('goes on where it was only touched', async () => {
    const { file, save, holdsOurs } = await opened()
    await utimes(file, new Date(), new Date())
    await save(inFolder(name))
    expect(await holdsOurs(inFolder(name))).toBe(true)
  })
})

test('a workbook that is opened by a link is written where it lies', async () => {
  const { file } = await opened()
  await symlink(file, inFolder('link.xlsx'))
  const { save } = await openFile(inFolder('link.xlsx'))
  await save(inFolder('link.xlsx'))
  expect((await readdir(folder)).sort()).toEqual(['link.xlsx', 'marks.xlsx'])
})
