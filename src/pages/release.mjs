// Makes a release: `npm run release -- --url https://… [--untested]`. Runs everything, asks for known weaknesses of what
// is handed out, builds for the address, and writes the archive with the site and the command line.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { addressOf } from './address.mjs'
import { archiveOf } from './archive.mjs'
import { auditSentence } from './audit.mjs'

const root = path.join(import.meta.dirname, '..', '..')

class Stopped extends Error {}

/** One of npm's or git's commands, heard by the terminal unless its answer is wanted. */
function run(command, args, wanted = false) {
  const { status, stdout, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', wanted ? 'pipe' : 'inherit', wanted ? 'pipe' : 'inherit'], shell: process.platform === 'win32' })
  if (error) throw new Stopped(`${command} could not be started: ${error.message}`)
  return { ok: status === 0, text: stdout ?? '' }
}

function release() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, untested: { type: 'boolean' } } })
  if (values.url === undefined) throw new Stopped('Say where the site will be served: npm run release -- --url https://centre-check.example.sch.uk')
  const address = addressOf(values.url)
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  if (!readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`)) throw new Stopped(`CHANGELOG.md has no heading for version ${version}.`)
  if (!values.untested && !run('npm', ['test']).ok) throw new Stopped('The tests did not pass, so nothing is released.')
  const { sentence, grave } = auditSentence(run('npm', ['audit', '--omit=dev', '--json'], true).text)
  console.log(sentence)
  if (grave) throw new Stopped('Nothing is released until that is put right.')
  if (!run('npm', ['run', 'build', '--silent', '--', '--env', `url=${address}`, '--stats', 'errors-warnings']).ok) throw new Stopped('The build failed.')
  const file = path.join(root, 'dist', `centre-check-${version}.zip`)
  writeFileSync(file, archiveOf(root, path.join(root, 'dist')))
  console.log(`${path.relative(root, file)} holds version ${version} for ${address}${values.untested ? ', untested' : ''}.`)
}

try {
  release()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
