import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const worker = path.join(import.meta.dirname, 'service-worker.js')

/** What the pane and the page are made of; maps are for development tools, and other pages are read with a connection. */
const isPart = name => /^(scripts\/.*\.js|assets\/.*\.xlsx|(index|preview|taskpane)\.html)$/.test(name)

/** Adds the service worker to the build, with the names of all that it is to keep. */
export class OfflineFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('OfflineFiles', compilation => {
      compilation.fileDependencies.add(worker)
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, assets => {
        const files = Object.keys(assets).filter(isPart).sort()
        const hash = createHash('sha256')
        for (const name of files) hash.update(name).update(assets[name].buffer())
        const head = `const VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 12))}\nconst FILES = ${JSON.stringify(files)}\n`
        compilation.emitAsset('service-worker.js', new sources.RawSource(head + readFileSync(worker, 'utf8')))
      })
    })
  }
}
