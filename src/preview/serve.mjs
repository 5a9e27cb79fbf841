// Serves the built site on this machine alone: `node src/preview/serve.mjs [--port 4280] [--site FOLDER]`.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { headersFor, types } from '../pages/hosting.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4280' }, site: { type: 'string' } } })
const site = values.site ?? path.join(import.meta.dirname, '..', '..', 'dist', 'site')

const server = createServer(async (request, response) => {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = await realpath(path.join(site, decodeURIComponent(pathname.replace(/\/$/, '/index.html'))))
    const inside = file.startsWith((await realpath(site)) + path.sep) && (await stat(file)).isFile()
    if (!inside || request.method !== 'GET') throw new Error('not a file of the site')
    response.writeHead(200, { ...headersFor(pathname), 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  } catch {
    response.writeHead(404, headersFor('')).end('There is no such page.')
  }
})

server.on('error', error => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken: name another with --port.` : error.message)
  process.exitCode = 2
})
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`Centre Check without Excel: http://127.0.0.1:${server.address().port}/  (Ctrl+C stops it)`)
})
