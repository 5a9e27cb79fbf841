import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ribbonCommands } from '../../src/commands/ribbon'

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[]
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[]
}

const { actions, shortcuts } = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'assets', 'shortcuts.json'), 'utf8')) as Shortcuts

test('each key leads to a function that is associated, and is pressed with enough others not to be Excel’s own', () => {
  const known = [...Object.keys(ribbonCommands), 'openPane']
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.map(({ id }) => id).filter(id => !known.includes(id))).toEqual([])
  expect(actions.filter(({ type, name }) => type !== 'ExecuteFunction' || name.trim() === '')).toEqual([])
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id))
  for (const { key } of shortcuts) {
    expect(Object.keys(key)).toEqual(['default', 'mac'])
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/)
    expect(key.mac).toMatch(/^Command\+Shift\+Control\+[A-Z]$/)
  }
})

test.each(['default', 'mac'])('no key is given twice (%s)', platform => {
  const keys = shortcuts.map(({ key }) => key[platform])
  expect(new Set(keys).size).toBe(keys.length)
})

test('no key clears anything: a slip of the hand must not', () => {
  expect(actions.map(({ id }) => id)).not.toContain('clearFlags')
})
