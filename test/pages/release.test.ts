import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { archiveOf } from '../../src/pages/archive.mjs'
import { auditSentence } from '../../src/pages/audit.mjs'
import packageJson from '../../package.json'

const root = path.join(__dirname, '..', '..')

test.each([
  ['{"metadata":{"vulnerabilities":{"total":0}}}', false, 'No weakness is known'],
  ['{"metadata":{"vulnerabilities":{"total":1,"moderate":1}},"vulnerabilities":{"a":{"name":"a","severity":"moderate"}}}', false, 'a (moderate)'],
  ['{"metadata":{"vulnerabilities":{"total":1,"high":1}},"vulnerabilities":{"a":{"name":"a","severity":"high"}}}', true, 'a (high)'],
  ['{"message":"404 Not Found","error":{"summary":"404 Not Found"}}', false, 'could not be asked for: this registry offers no audit, or is out of reach (404 Not Found)'],
  ['', false, 'could not be asked for']
])('an audit that answers %s', (json, grave, words) => {
  const found = auditSentence(json)
  expect(found.grave).toBe(grave)
  expect(found.sentence).toContain(words)
})

test('the archive holds the site and the command line without maps, and is the same each time', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'centre-check-archive-'))
  for (const file of ['site/manifest.xml', 'site/licences.txt', 'site/scripts/pane.js', 'site/scripts/pane.js.map', 'centre-check.cjs', 'program/1.cjs', 'program/1.cjs.map']) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
    writeFileSync(path.join(dist, file), file)
  }
  const [first, second] = [archiveOf(root, dist), archiveOf(root, dist)]
  rmSync(dist, { recursive: true })
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  expect(Object.keys(unzipSync(first)).map(name => name.replace('centre-check/', '')).sort()).toEqual([
    'CHANGELOG.md', 'INSTALL.md', 'LICENSE', 'centre-check.cjs', 'licences.txt', 'program/1.cjs', 'site/licences.txt', 'site/manifest.xml', 'site/scripts/pane.js'
  ])
})

test.each([
  [[], 'Say where the site will be served'],
  [['--url', 'http://example.org'], 'Excel loads add-ins from https:// addresses alone']
])('a release for no usable address stops before anything is run: %j', (args, words) => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'src/pages/release.mjs'), ...args], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(words) as string })
})

test('the change log speaks of this version first', () => {
  const [first] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')) ?? []
  expect(first).toBe(`## ${packageJson.version}`)
})
