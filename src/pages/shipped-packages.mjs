import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Finds the packages of which code is in what the builds it is given to put out. */
export class ShippedPackages {
  folders = new Set()

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ShippedPackages', compilation => {
      for (const chunk of compilation.chunks) {
        for (const module of compilation.chunkGraph.getChunkModules(chunk)) this.#note(module)
      }
    })
  }

  #note(module) {
    for (const inner of module.modules ?? []) this.#note(inner)
    const folder = module.resource === undefined ? null : packageFolder(module.resource)
    if (folder !== null) this.folders.add(folder)
  }

  /** Each package with its licence and its checksum by the lock file, in the order of their names. */
  list(root) {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
    const described = [...this.folders].map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      const locked = packages[path.relative(root, folder).split(path.sep).join('/')]
      return { name, version, licence: license ?? 'NOASSERTION', text: licenceText(folder), integrity: locked?.integrity ?? null }
    })
    const key = ({ name, version }) => `${name} ${version}`
    return [...new Map(described.map(one => [key(one), one])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }
}

/** The folder of the package that a file belongs to: the nearest below node_modules that states a name and a version. */
function packageFolder(file) {
  const inside = file.lastIndexOf(`${path.sep}node_modules${path.sep}`)
  if (inside < 0) return null
  const start = inside + '/node_modules/'.length
  const [scope, name] = file.slice(start).split(path.sep)
  return path.join(file.slice(0, start), scope.startsWith('@') ? path.join(scope, name) : scope)
}

function licenceText(folder) {
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file) && existsSync(path.join(folder, file)))
  return files.length === 0 ? null : files.sort().map(file => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
}
