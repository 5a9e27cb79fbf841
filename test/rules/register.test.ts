import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { loadRulebooks, rulebookIds } from '../../src/rules/register'
import { ruleFiles, rulebookOf } from './rule-files'

test('the register is as fresh as the folders', () => {
  const script = path.join(__dirname, '../../src/rules/register.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('every rule file is loaded by its rulebook', async () => {
  const books = await loadRulebooks(rulebookIds)
  const loaded = [...books.values()].flatMap(book => book.rules.map(rule => `${book.id}/${rule.id}`))
  // A rule that a later edition changes is two files, and one rule of the latest edition.
  const files = new Set(ruleFiles.map(({ rulebook, name }) => `${rulebookOf(rulebook)}/${name}`))
  expect(loaded.sort()).toEqual([...files].sort())
})

test('an id that is no rulebook’s is left out', async () => {
  expect([...(await loadRulebooks(['every-sheet', 'none'])).keys()]).toEqual(['every-sheet'])
})
