import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
  file = path.join(folder, 'grades.xlsx')
  await writeFile(file, workbookOf(`
    == Q-TAGs ==
    Head of Centre declaration: | 16/06/2021
    Candidate no | Qualification | Status        | Q-TAG | Rationale
    12           | Business      | Certificating | M     | Steady at Merit
    13           | Business      | Certificating | X     | Mock
    == Evidence ==
    Candidate no | Evidence type | Evidence grade
    12           | Tracker       | M`))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('prints the page, as text or JSON, and writes nothing', async () => {
  const before = await readFile(file)
  const { code, out, error } = await runCli('appeal', file, '--learner', '12', '--as-of', '2021-08-20')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out.split('\n')).toEqual(expect.arrayContaining(['  Rationale: Steady at Merit  [Q-TAGs!E3]', '  Signed by the teacher: not recorded']))
  const json = await runCli('appeal', file, '--learner', '0012', '--format', 'json')
  expect(JSON.parse(json.out)).toMatchObject({ file, learner: '0012' })
  expect(await readFile(file)).toEqual(before)
})

test('writes the page into a copy', async () => {
  const copy = path.join(folder, 'copy.xlsx')
  expect(await runCli('appeal', file, '--learner', '12', '--out', copy)).toMatchObject({ code: 0, error: '' })
  const { sheets } = await openWorkbookFile(await readFile(copy)).describe()
  expect(sheets.map(({ name }) => name)).toEqual(['Q-TAGs', 'Evidence', 'Appeal 0012'])
})

test.each([
  [['--learner', '99'], /No learner with a teacher assessed grade has the number "99"/],
  [[], /Say whose page it is/]
])('refuses %j', async (more, message) => {
  const { code, out, error } = await runCli('appeal', file, ...more)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(message)
})

test('check says in one line what still stands before submission, open errors of all sheets with it', async () => {
  const { out } = await runCli('check', file, '--as-of', '2021-06-10')
  const line = out.split('\n').find(text => text.includes('Before submission: Business'))
  expect(line).toMatch(/errors open: .*A Q-TAG rests on a tracker alone \(1\)/)
})
