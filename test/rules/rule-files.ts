import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Examples } from '../../src/rules/example'
import type { Rule } from '../../src/rules/rule'
import type { Edition } from '../../src/rules/rulebook'

const folder = path.join(__dirname, '../../src/rules')

export interface RuleFile {
  readonly rulebook: string
  readonly name: string
}

/** Every file with a default export, as the register finds them. */
export const ruleFiles: readonly RuleFile[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name: rulebook }) =>
    readdirSync(path.join(folder, rulebook))
      .filter(file => /^export default /m.test(readFileSync(path.join(folder, rulebook, file), 'utf8')))
      .map(file => ({ rulebook, name: path.basename(file, '.ts') }))
  )

interface EditionFile {
  readonly edition: Edition & { readonly sections?: readonly string[] }
  readonly follows?: string
}

const editionFiles = readdirSync(folder)
  .filter(name => existsSync(path.join(folder, name, 'edition.ts')))
  .map((name): [string, EditionFile] => [name, jest.requireActual<EditionFile>(path.join(folder, name, 'edition'))])

/** The edition that each folder holds. */
export const editions: Readonly<Record<string, EditionFile['edition']>> = Object.fromEntries(
  editionFiles.map(([name, { edition }]) => [name, edition])
)

/** The rulebook that a folder's rules belong to: its own, or that which it is a later edition of. */
export function rulebookOf(name: string): string {
  return editionFiles.find(([id]) => id === name)?.[1].follows ?? name
}

export interface LoadedRule {
  readonly default: Rule<Edition>
  readonly examples: Examples
}

export async function loadRule({ rulebook, name }: RuleFile): Promise<LoadedRule> {
  return (await import(path.join(folder, rulebook, name))) as LoadedRule
}
