import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { hostFiles } from './hosting.mjs'

const load = createRequire(import.meta.url)

/** Once the program that makes the pages is built, has it make them, and puts them into the site's folder. */
export class SitePages {
  /** @param options the repository's folder, the site's, and the packages that were found in what is handed out */
  constructor({ root, site, packages }) {
    Object.assign(this, { root, site, packages })
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('SitePages', async compilation => {
      const program = path.join(compilation.outputOptions.path, 'pages.cjs')
      // A build that watches makes the program again under the same name.
      Reflect.deleteProperty(load.cache, program)
      const files = await load(program).siteFiles(this.#materials())
      for (const folder of ['rules', 'help', 'pictures']) rmSync(path.join(this.site, folder), { recursive: true, force: true })
      for (const [name, text] of Object.entries({ ...files, ...hostFiles() })) {
        mkdirSync(path.dirname(path.join(this.site, name)), { recursive: true })
        writeFileSync(path.join(this.site, name), text)
      }
      cpSync(path.join(this.root, 'assets', 'pictures'), path.join(this.site, 'pictures'), { recursive: true })
      cpSync(path.join(import.meta.dirname, 'pages.css'), path.join(this.site, 'help', 'pages.css'))
    })
  }

  #materials() {
    const read = (...parts) => readFileSync(path.join(this.root, ...parts), 'utf8')
    const { name, version, license } = JSON.parse(read('package.json'))
    const guides = readdirSync(path.join(this.root, 'assets', 'help')).filter(file => file.endsWith('.md'))
    return {
      product: { name, version, licence: license },
      licence: read('LICENSE'),
      shipped: this.packages.list(this.root),
      guides: Object.fromEntries(guides.map(file => [path.basename(file, '.md'), read('assets', 'help', file)]))
    }
  }
}
