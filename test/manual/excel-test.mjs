// `npm run excel-test`: opens the faulty example in the Excel of this machine, with a small add-in of its own that goes
// through a check, and prints what came of it. Exit code 0 where all was as it should be.
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.join(import.meta.dirname, '..', '..')
const folder = path.join(root, 'dist', 'excel-test')
const example = path.join(root, 'assets', 'examples', 'component-marks-faulty.xlsx')
const ADDRESS = 'https://localhost:3000/'
const AS_OF = '2026-05-01'
const PATIENCE = 180_000

const node = (script, ...args) => spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, encoding: 'utf8' })

/** The add-in's own manifest without a ribbon and under another id, so that an installed Centre Check stays as it is. */
export function testManifest(xml) {
  return xml
    .replace(/<Id>.*<\/Id>/, '<Id>7d0c3b52-5f0e-4c55-9a53-1f7f0f5f8f21</Id>')
    .replace('<DisplayName DefaultValue="Centre Check"/>', '<DisplayName DefaultValue="Centre Check: test"/>')
    .replace(`${ADDRESS}taskpane.html`, `${ADDRESS}excel-test.html`)
    .replace(/<VersionOverrides[^]*<\/VersionOverrides>\s*/, '')
    .replace(/<ExtendedOverrides[^>]*>\s*/, '')
}

export const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Centre Check: test</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="excel-test.js"></script></head><body></body></html>`

/** What the command line finds in the example. */
export function expectedFindings() {
  const { status, stdout, stderr } = node('dist/centre-check.cjs', 'check', example, '--as-of', AS_OF, '--format', 'json')
  if (status !== 1) throw new Error(`The command line could not check the example: run npm run build first. ${stderr}`)
  return JSON.parse(stdout).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.png': 'image/png' }

/** Serves the test's page and script and the icons; resolves with what the page hands back. */
function served(options, task) {
  return new Promise((resolve, reject) => {
    const server = createServer(options, (request, response) => {
      const name = new URL(request.url ?? '/', ADDRESS).pathname.slice(1)
      const send = (type, content) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content)
      if (name === 'task.json') return send('application/json', JSON.stringify(task))
      if (name === 'excel-test.html') return send(types['.html'], PAGE)
      if (name === 'excel-test.js') return send(types['.js'], readFileSync(path.join(folder, 'excel-test.js')))
      if (/^assets\/[\w-]+\.png$/.test(name)) return send(types['.png'], readFileSync(path.join(root, name)))
      if (name !== 'result' || request.method !== 'POST') return response.writeHead(404).end()
      let body = ''
      request.on('data', part => (body += part))
      request.on('end', () => {
        send('text/plain', '')
        server.close()
        resolve(JSON.parse(body))
      })
    })
    server.on('error', reject)
    server.listen(3000, 'localhost')
    const late = () => reject(new Error('Excel did not answer within three minutes: is it installed, and did its pane open?'))
    setTimeout(late, PATIENCE).unref()
  })
}

async function main() {
  const task = { expected: expectedFindings(), asOf: AS_OF }
  const built = node('node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', 'excelTest')
  if (built.status !== 0) throw new Error(`The test could not be built: ${built.stdout}${built.stderr}`)
  const manifest = path.join(folder, 'manifest.xml')
  writeFileSync(manifest, testManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8')))
  const { getHttpsServerOptions } = await import('office-addin-dev-certs')
  const answer = served(await getHttpsServerOptions(), task)
  const debugging = 'node_modules/office-addin-debugging/cli.js'
  try {
    // Not waited for in one go: the server above has to answer meanwhile.
    await promisify(execFile)(process.execPath, [debugging, 'start', manifest, 'desktop', '--app', 'excel', '--document', example, '--no-debug'], { cwd: root })
    const { excel, steps } = await answer
    console.log(excel)
    for (const { name, fault } of steps) console.log(fault === null ? `  as it should be: ${name}` : `  NOT as it should be: ${name}: ${fault}`)
    return steps.length > 0 && steps.every(({ fault }) => fault === null) ? 0 : 1
  } finally {
    node(debugging, 'stop', manifest)
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exit(await main())
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
}
