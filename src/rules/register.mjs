// Writes the register of rules from the folders that hold a book or a later edition: each file with a default export is a rule.
// `node src/rules/register.mjs` writes; with `--check` it says what is out of date and exits 1.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname
const note = '// Made by `npm run register` from the files of the folders. A test holds it fresh.\n'

const camel = name => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const capital = name => camel(`-${name}`)

/** The guide that a folder holds a later edition of; undefined where the folder is a guide's first, or no guide's. */
const followed = folder => {
  const file = path.join(here, folder, 'edition.ts')
  return existsSync(file) ? /^export const follows = '([^']+)'/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
}

export function registerFiles() {
  const files = new Map()
  const folders = readdirSync(here, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const rulebooks = folders.filter(folder => existsSync(path.join(here, folder, 'book.ts')))
  for (const folder of folders.filter(name => rulebooks.includes(name) || followed(name) !== undefined)) {
    const rules = readdirSync(path.join(here, folder))
      .filter(file => file.endsWith('.ts') && /^export default /m.test(readFileSync(path.join(here, folder, file), 'utf8')))
      .map(file => file.slice(0, -3))
      .sort()
    const later = folders.filter(name => followed(name) === folder)
    files.set(
      path.join(here, folder, 'rules.generated.ts'),
      note +
        later.map(name => `import { edition as ${camel(name)} } from '../${name}/edition'\n`).join('') +
        later.map(name => `import { rules as rulesOf${capital(name)} } from '../${name}/rules.generated'\n`).join('') +
        rules.map(rule => `import ${camel(rule)} from './${rule}'\n`).join('') +
        (rules.length > 0 ? `\nexport const rules = [\n${rules.map(rule => `  ${camel(rule)}`).join(',\n')}\n]\n` : '\nexport const rules = []\n') +
        (rulebooks.includes(folder) ? laterEditions(later) : '')
    )
  }
  files.set(
    path.join(here, 'register.generated.ts'),
    note +
      "import type { Rulebook } from './rulebook'\n\n" +
      '/** How each rulebook is loaded: a chunk of its own, fetched when a sheet needs it. */\n' +
      'export const loaders: Readonly<Record<string, () => Promise<{ readonly book: Rulebook }>>> = {\n' +
      rulebooks.map(id => `  '${id}': () => import('./${id}/book')`).join(',\n') +
      '\n}\n'
  )
  return files
}

/** The editions after a guide's first, each with the rules that it changes or adds. */
function laterEditions(folders) {
  const lines = folders.map(name => `  { ...${camel(name)}, rules: rulesOf${capital(name)} }`)
  return `\nexport const later = [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]\n`
}

const stale = [...registerFiles()].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${path.relative(process.cwd(), file)} is out of date: run npm run register.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(file, text)
}
