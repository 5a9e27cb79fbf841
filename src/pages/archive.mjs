import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'

/** No file in a zip can be older than this; one day for all makes equal builds equal archives. */
const DAY = new Date(1980, 0, 1)

/** The zip that is handed out: the site, the command line, and what one reads first. Maps for development stay behind. */
export function archiveOf(root, dist) {
  const files = {}
  const add = (folder, name, as = name) => {
    files[`centre-check/${as}`] = [readFileSync(path.join(folder, name)), { mtime: DAY }]
  }
  for (const file of filesBelow(path.join(dist, 'site'))) add(path.join(dist, 'site'), file, `site/${file}`)
  for (const file of ['centre-check.cjs', ...filesBelow(path.join(dist, 'program')).map(name => `program/${name}`)]) {
    if (!file.endsWith('.map')) add(dist, file)
  }
  for (const file of ['LICENSE', 'CHANGELOG.md']) add(root, file)
  add(path.join(root, 'assets', 'help'), 'technician.md', 'INSTALL.md')
  add(path.join(dist, 'site'), 'licences.txt')
  return zipSync(files, { level: 9 })
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.map'))
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))
    .sort()
}
