import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openFile } from '../../src/cli/files'
import { Problem } from '../../src/model/problem'

jest.mock('node:fs/promises', () => ({ ...jest.requireActual<typeof Files>('node:fs/promises') }))
const files = jest.requireMock<typeof Files>('node:fs/promises')
const actual = jest.requireActual<typeof Files>('node:fs/promises')

const root = path.join(__dirname, '..', '..')
const program = path.join(root, 'dist', 'centre-check.cjs')
const example = path.join(root, 'assets', 'examples', 'component-marks-faulty.xlsx')

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await actual.mkdtemp(path.join(tmpdir(), 'centre-check-'))
  file = path.join(folder, 'marks.xlsx')
  await actual.copyFile(example, file)
})
afterEach(async () => {
  await actual.rm(folder, { recursive: true, force: true })
})

async function contents(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const name of await actual.readdir(folder)) found[name] = (await actual.readFile(path.join(folder, name))).toString('base64')
  return found
}

async function changed() {
  const { workbook, save } = await openFile(file)
  const [sheet] = (await workbook.describe()).sheets
  await workbook.apply([{ kind: 'write-cells', sheet: sheet?.name ?? '', cells: [{ cell: 'Z99', value: 'ours' }] }])
  return save
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: it failed`), { code })
}

/** The steps of a write, each made to fail; one that writes fails after half. */
const steps = ['open', 'writeFile', 'sync', 'close', 'rename'] as const

function failAt(step: (typeof steps)[number], code: string): void {
  if (step === 'rename') jest.spyOn(files, 'rename').mockRejectedValue(failure(code))
  else if (step === 'open') jest.spyOn(files, 'open').mockRejectedValue(failure(code))
  else {
    jest.spyOn(files, 'open').mockImplementation(async (...given) => {
      const handle = await actual.open(...given)
      const close = handle.close.bind(handle)
      jest.spyOn(handle, step).mockImplementation(async (...content: readonly unknown[]) => {
        if (step === 'close') await close()
        if (step === 'writeFile' && content[0] instanceof Uint8Array) await handle.write(content[0].subarray(0, content[0].length / 2))
        throw failure(code)
      })
      return handle
    })
  }
}
afterEach(() => jest.restoreAllMocks())

const said: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.', EACCES: 'You may not write there.', EROFS: 'That disk can only be read.', EBUSY: 'Another program has it open: close it there and try again.',
  EIO: 'It could not be written.'
}

describe.each(Object.entries(said))('on %s', (code, sentence) => {
  test.each(steps)('at %s, the file stays as it was, nothing is left beside it, and a person hears why', async step => {
    const save = await changed()
    const before = await contents()
    failAt(step, code)
    const reason: unknown = await save(file).then(() => null, (thrown: unknown) => thrown)
    jest.restoreAllMocks()
    expect(reason).toBeInstanceOf(Problem)
    expect(reason).toMatchObject({ code: 'cannot-write', message: `${file}: ${sentence} Nothing was written.` })
    expect(await contents()).toEqual(before)
    await save(file)
    expect(await contents()).not.toEqual(before)
    expect(Object.keys(await contents())).toEqual(['marks.xlsx'])
  })
})

test('the reason is told also where the remains can’t be removed', async () => {
  const save = await changed()
  failAt('writeFile', 'ENOSPC')
  jest.spyOn(files, 'rm').mockRejectedValue(failure('EROFS'))
  await expect(save(file)).rejects.toMatchObject({ message: expect.stringContaining('The disk is full.') as unknown })
})

const asPerson = process.getuid?.() === 0 ? test.skip : test
asPerson('a folder that can only be read is written to by nobody', async () => {
  const save = await changed()
  const before = await contents()
  await actual.chmod(folder, 0o555)
  await expect(save(file)).rejects.toMatchObject({ message: expect.stringContaining('You may not write there.') as unknown })
  await actual.chmod(folder, 0o755)
  expect(await contents()).toEqual(before)
})

test('what a killed run left is swept away, unless it may still be at work', async () => {
  const [old, fresh, other] = ['.marks.xlsx.1.part', '.marks.xlsx.2.part', '.other.xlsx.3.part'].map(name => path.join(folder, name))
  for (const name of [old, fresh, other]) await actual.writeFile(name ?? '', 'half')
  const before = new Date(Date.now() - 3_600_000)
  for (const name of [old, other]) await actual.utimes(name ?? '', before, before)
  await (await changed())(file)
  expect((await actual.readdir(folder)).sort()).toEqual(['.marks.xlsx.2.part', '.other.xlsx.3.part', 'marks.xlsx'])
})

/** Runs the program and kills it: so many milliseconds after its start, or as soon as the new file begins. */
function killed(moment: number | 'writing'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const watcher = watch(folder)
    const child = spawn(process.execPath, [program, 'check', file, '--in-place', '--as-of', '2026-05-01'], { stdio: 'ignore' })
    const kill = () => child.kill('SIGKILL')
    if (moment === 'writing') watcher.on('change', (_, name) => { if (String(name).endsWith('.part')) kill() })
    const timer = moment === 'writing' ? undefined : setTimeout(kill, moment)
    child.on('error', reject)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      watcher.close()
      resolve(signal === 'SIGKILL')
    })
  })
}

test('killed at any moment, the workbook is the old one or the new one, whole', async () => {
  if (!existsSync(program)) throw new Error('The program is not built: run npm run build, then the tests again.')
  const original = await actual.readFile(example)
  const start = performance.now()
  expect(await killed(60_000)).toBe(false)
  const wholeRun = performance.now() - start
  const whole = await actual.readFile(file)
  expect(whole.equals(original)).toBe(false)

  const tally = { old: 0, new: 0, left: 0 }
  const moments = Array.from({ length: 4 }, (_, n) => (wholeRun * (n + 2)) / 5)
  for (const moment of [...moments, ...Array.from({ length: 4 }, () => 'writing' as const)]) {
    await actual.rm(folder, { recursive: true, force: true })
    await actual.mkdir(folder)
    await actual.copyFile(example, file)
    await killed(moment)
    const found = await actual.readFile(file)
    const state = found.equals(original) ? 'old' : found.equals(whole) ? 'new' : null
    expect([moment, state]).toEqual([moment, expect.stringMatching(/old|new/)])
    if (state) tally[state]++
    if ((await actual.readdir(folder)).length > 1) tally.left++
  }
  process.stdout.write(`Killed 8 times while it ran: ${tally.old} times the old workbook was there, ${tally.new} times the new one; ${tally.left} times an unfinished file lay beside it.\n`)
  expect(tally.old).toBeGreaterThan(0)
}, 120_000)
