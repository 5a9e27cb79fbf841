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

/** The edition of each rulebook, from its folder. */
export const editions: Readonly<Record<string, Edition & { readonly sections?: readonly string[] }>> = Object.fromEntries(
  readdirSync(folder)
    .filter(name => existsSync(path.join(folder, name, 'book.ts')))
    .map(name => [name, jest.requireActual<{ readonly edition: Edition }>(path.join(folder, name, 'edition')).edition])
)

export interface LoadedRule {
  readonly default: Rule<Edition>
  readonly examples: Examples
}

export async function loadRule({ rulebook, name }: RuleFile): Promise<LoadedRule> {
  return (await import(path.join(folder, rulebook, name))) as LoadedRule
}
