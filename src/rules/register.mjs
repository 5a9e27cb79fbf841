// Writes the register of rules from the folders that hold a book: every file with a default export is a rule.
// `node src/rules/register.mjs` writes; with `--check` it says what is out of date and exits 1.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname
const note = '// Made by `npm run register` from the files of the folders. A test holds it fresh.\n'

const camel = name => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

export function registerFiles() {
  const files = new Map()
  const rulebooks = readdirSync(here, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(path.join(here, entry.name, 'book.ts')))
    .map(entry => entry.name)
    .sort()
  for (const rulebook of rulebooks) {
    const folder = path.join(here, rulebook)
    const rules = readdirSync(folder)
      .filter(file => file.endsWith('.ts') && /^export default /m.test(readFileSync(path.join(folder, file), 'utf8')))
      .map(file => file.slice(0, -3))
      .sort()
    files.set(
      path.join(folder, 'rules.generated.ts'),
      note +
        rules.map(rule => `import ${camel(rule)} from './${rule}'\n`).join('') +
        `\nexport const rules = [\n${rules.map(rule => `  ${camel(rule)}`).join(',\n')}\n]\n`
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

const stale = [...registerFiles()].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${path.relative(process.cwd(), file)} is out of date: run npm run register.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(file, text)
}
