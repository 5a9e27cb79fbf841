import { loadRulebooks, rulebookIds } from '../../rules/register'
import type { Rulebook } from '../../rules/rulebook'
import { oneOf, readArguments } from '../arguments'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function rulesCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { rulebook: { type: 'string' }, format: { type: 'string' } })
  if (positionals.length > 0) throw new Usage('rules takes no file.')
  const format = oneOf('format', values.format, ['text', 'json'])
  const wanted = values.rulebook === undefined ? rulebookIds : [values.rulebook]
  const books = await loadRulebooks(wanted)
  if (books.size === 0) throw new Usage(`There is no rulebook "${values.rulebook ?? ''}". There are ${rulebookIds.join(', ')}.`)
  const rules = [...books.values()].flatMap(book => book.rules)
  if (format === 'json') {
    const list = rules.map(({ id, catalogue, rulebook, severity, sheetKind, title, source }) => ({
      rule: id,
      catalogue,
      rulebook,
      severity,
      sheetKind,
      title,
      source
    }))
    terminal.out(JSON.stringify([...list, ...[...books.values()].flatMap(comparedList)], null, 2))
    return 0
  }
  for (const book of books.values()) {
    terminal.out(`${book.edition(null).title} (${book.id})`)
    for (const rule of book.rules) {
      terminal.out(`  ${rule.title} [${rule.id}; ${rule.catalogue.join(', ')}; ${rule.severity}]`)
      if (rule.source.section !== rule.title) terminal.out(`    in "${rule.source.section}"`)
    }
    for (const line of [...comparedLines(book), ...silentLines(book)]) terminal.out(line)
    terminal.out('')
  }
  return 0
}

function comparedList({ id: rulebook, comparisons }: Rulebook) {
  return comparisons.map(({ id, catalogue, severity, title, section }) => ({
    rule: id,
    catalogue,
    rulebook,
    severity,
    sheetKind: 'results-history',
    title,
    source: { document: rulebook, section }
  }))
}

function comparedLines({ comparisons }: Rulebook): readonly string[] {
  if (comparisons.length === 0) return []
  return [
    '  Comparing grades with earlier years (centre-check compare):',
    ...comparisons.flatMap(({ id, catalogue, severity, title, section }) => [
      `    ${title} [${id}; ${catalogue.join(', ')}; ${severity}]`,
      `      in "${section}"`
    ])
  ]
}

function silentLines({ silent }: Rulebook): readonly string[] {
  return silent.length === 0 ? [] : ['  Nothing is asked of you by:', ...silent.map(({ id, why }) => `    ${id} (${why})`)]
}
