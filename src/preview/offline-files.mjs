import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the pane and the page are made of; maps are for development tools. */
const isPart = name => /^(scripts\/.*\.js|assets\/.*\.xlsx|(index|preview|taskpane)\.html)$/.test(name)

/** Pages to read: those about rules are many and small. */
const isPage = name => /^(rules\/.*|help\/[^/]*|licences)\.html$/.test(name)

/** Once the whole site is there, adds the service worker to it, with the names of all that it is to keep. */
export class OfflineFiles {
  /** @param site the site's folder */
  constructor({ site }) {
    this.site = site
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('OfflineFiles', compilation => {
      const worker = path.join(import.meta.dirname, 'service-worker.js')
      compilation.fileDependencies.add(worker)
      const names = readdirSync(this.site, { recursive: true }).map(name => name.split(path.sep).join('/')).sort()
      const files = names.filter(isPart)
      const pages = Object.fromEntries(names.filter(isPage).map(name => [name, this.#read(name).toString()]))
      const besides = besidesOf(pages)
      const content = JSON.stringify(pages)
      const all = `rules/pages.${hashOf([content])}.json`
      writeFileSync(path.join(this.site, all), content)
      const version = hashOf([...files, ...besides].flatMap(name => [name, this.#read(name)]).concat(content))
      const head = Object.entries({ VERSION: version, FILES: files, PAGES: { all, besides } }).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}\n`)
      writeFileSync(path.join(this.site, 'service-worker.js'), head.join('') + readFileSync(worker, 'utf8'))
    })
  }

  #read(name) {
    return readFileSync(path.join(this.site, name))
  }
}

/** The style, the icon and the pictures that pages show. */
function besidesOf(pages) {
  const shown = Object.entries(pages).flatMap(([page, html]) =>
    [...html.matchAll(/<(?:img|link)[^>]* (?:src|href)="([^"]*)"/g)].map(([, to]) => path.posix.join(path.posix.dirname(page), to))
  )
  return [...new Set(shown)].sort()
}

function hashOf(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
