// Serves the built site on this machine alone: `node src/preview/serve.mjs [--port 4280]`.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'

const site = path.join(import.meta.dirname, '..', '..', 'dist', 'site')
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}
// The pages say in their own policy what they may load; a header alone can say who may put them in a frame.
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache'
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '4280' } } })

const server = createServer(async (request, response) => {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = await realpath(path.join(site, decodeURIComponent(pathname === '/' ? '/preview.html' : pathname)))
    const inside = file.startsWith((await realpath(site)) + path.sep) && (await stat(file)).isFile()
    if (!inside || request.method !== 'GET') throw new Error('not a file of the site')
    response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  } catch {
    response.writeHead(404, headers).end('There is no such page.')
  }
})

server.on('error', error => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken: name another with --port.` : error.message)
  process.exitCode = 2
})
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`Centre Check without Excel: http://127.0.0.1:${server.address().port}/  (Ctrl+C stops it)`)
})
