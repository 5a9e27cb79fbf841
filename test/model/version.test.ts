import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PROGRAM_VERSION } from '../../src/model/version'

test('the program calls itself by the version of its package', () => {
  const file = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as { readonly version: string }
  expect(PROGRAM_VERSION).toBe(file.version)
})
