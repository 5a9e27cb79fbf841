import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runCli } from './run-cli'

const root = path.join(__dirname, '..', '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

test('help names every command; a wrong argument shows the help of its own command alone', async () => {
  const { code, out } = await runCli('--help')
  expect(code).toBe(0)
  const { error } = await runCli('compare', 'marks.xlsx', '--by')
  expect(error).toContain('\n\nUsage: centre-check <command> …\n\n  compare <file>')
  expect(error).not.toContain('  check <file>')
  expect((await runCli('compar')).error).toContain(out)
})

test('the help of a command with several forms has them all', async () => {
  const { out } = await runCli('sample', '--help')
  expect(out.match(/^ {2}sample \w+/gm)).toEqual(['  sample verify', '  sample draw', '  sample replay'])
})

test('README and help name the same commands', async () => {
  const { out } = await runCli('help')
  const helped = [...out.matchAll(/^ {2}([a-z-]+(?: (?:verify|draw|replay))?) /gm)].map(match => match[1])
  const told = [...readme.matchAll(/^\| `([a-z-]+(?: (?:verify|draw|replay))?)[ `]/gm)].map(match => match[1])
  expect(told.sort()).toEqual([...new Set(helped)].sort())
})

test('the rule that README shows is the file as it is', () => {
  const [, file = '', code = ''] = /```ts\n\/\/ (src\/rules\/\S+)\n([^]*?)```/.exec(readme) ?? []
  expect(code).toBe(readFileSync(path.join(root, file), 'utf8'))
})
