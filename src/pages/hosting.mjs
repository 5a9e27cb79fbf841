// What a web server should say about the site's files. `serve.mjs` says it, and the build writes it down for some hosts.

/** Where Excel on the web, SharePoint and Teams put the pane into a frame; on a computer Excel uses none. */
const OFFICE = [
  'https://*.officeapps.live.com',
  'https://*.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com'
]

/** For every file. */
const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }

/** A script's name holds the hash of its content, so it never changes; all else is asked for anew. */
const caching = scripts => ({ 'Cache-Control': scripts ? 'public, max-age=31536000, immutable' : 'no-cache' })

// The pages say in their own policy what they may load; a header alone can say who may put them in a frame.
const pane = { 'Content-Security-Policy': `frame-ancestors 'self' ${OFFICE.join(' ')}` }
const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'", 'Cross-Origin-Opener-Policy': 'same-origin' }

/** The headers of a file, by its path below the site's address. */
export function headersFor(pathname) {
  const file = pathname.replace(/^\//, '')
  const frame = file === 'taskpane.html' ? pane : /(^|\/)$|\.html$/.test(file) ? unframed : {}
  return { ...always, ...caching(file.startsWith('scripts/')), ...frame }
}

export const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

/** The site's kinds of files, each by a path that stands for it and by how a host names it. */
const places = [
  { example: 'scripts/a.js', glob: '/scripts/*' },
  { example: 'taskpane.html', glob: '/taskpane.html' },
  { example: '', glob: '/' },
  { example: 'index.html', glob: '/index.html' },
  { example: 'preview.html', glob: '/preview.html' },
  { example: 'licences.html', glob: '/licences.html' },
  { example: 'help/staff.html', glob: '/help/*.html' },
  { example: 'rules/index.html', glob: '/rules/*' },
  { example: 'service-worker.js', glob: '/service-worker.js' },
  { example: 'manifest.xml', glob: '/manifest.xml' },
  { example: 'assets/icon-32.png', glob: '/assets/*' },
  { example: 'examples/a.xlsx', glob: '/examples/*' },
  { example: 'pictures/a.png', glob: '/pictures/*' }
]

/** Files that hosts read the headers from, by their names in the site's folder. */
export function hostFiles() {
  return { _headers: headersFile(), 'staticwebapp.config.json': azureFile(), 'web.config': iisFile() }
}

/** Netlify and Cloudflare Pages. No two of its paths fit one file, since a header that is given twice is joined. */
function headersFile() {
  const block = ({ example, glob }) => [glob, ...Object.entries(headersFor(example)).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${places.map(block).join('\n')}\n`
}

/** Azure Static Web Apps. */
function azureFile() {
  const routes = places.map(({ example, glob }) => ({ route: glob, headers: headersFor(example) }))
  return `${JSON.stringify({ routes, mimeTypes: { '.xlsx': types['.xlsx'], '.xml': types['.xml'] } }, null, 2)}\n`
}

/** Internet Information Services. */
function iisFile() {
  const headers = (values, indent) => Object.entries(values).map(([name, value]) => `${indent}<remove name="${name}" /><add name="${name}" value="${value}" />`).join('\n')
  const location = (file, values) => `  <location path="${file}">
    <system.webServer><httpProtocol><customHeaders>
${headers(values, '      ')}
    </customHeaders></httpProtocol></system.webServer>
  </location>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <httpProtocol><customHeaders>
${headers({ ...always, ...unframed, ...caching(false) }, '      ')}
    </customHeaders></httpProtocol>
  </system.webServer>
${location('scripts', caching(true))}
${location('taskpane.html', pane).replace('      <remove', '      <remove name="Cross-Origin-Opener-Policy" />\n      <remove')}
</configuration>
`
}
