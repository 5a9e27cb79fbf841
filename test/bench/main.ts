import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { choresOf } from './chore'
import { doChore } from './chores'
import { endureAll } from './endure'
import { isEngineId } from './engines'
import { isPartName, partNames, parts, type PartOptions } from './parts'

/**
 * Measures the program: beside the libraries that read workbooks, stage by stage, over a folder, and in Excel. Everything
 * is printed as Markdown and kept as JSON.
 */
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'quick': { type: 'boolean', default: false },
    'out': { type: 'string', default: path.join('dist', 'bench.json') },
    'part': { type: 'string', multiple: true },
    'only': { type: 'string', multiple: true },
    'hostile': { type: 'string' },
    'chore': { type: 'string' }
  }
})
const [program = ''] = process.argv.slice(1)
const run = choresOf(program)

if (flags.chore !== undefined) await doChore(flags.chore, positionals)
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-bench-'))
  try {
    if (flags.hostile === undefined) bench(folder)
    else await endureAll(Number(flags.hostile), folder, run)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function bench(folder: string): void {
  const wanted = flags.part ?? partNames
  const unknown = wanted.filter(name => !isPartName(name))
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; the parts are ${partNames.join(', ')}.`)
  const options: PartOptions = {
    quick: flags.quick,
    engines: flags.only?.filter(isEngineId),
    // The command line is built beside the benchmark.
    program: path.join(path.dirname(program), 'centre-check.cjs'),
    folder,
    run,
    say: text => process.stdout.write(`${text}\n`)
  }
  const measured: Record<string, unknown> = {}
  for (const name of partNames.filter(one => wanted.includes(one))) {
    options.say(`\n## ${parts[name].title}\n`)
    const start = performance.now()
    measured[name] = parts[name].measure(options)
    options.say(`\n(${((performance.now() - start) / 1000).toFixed(0)} s)`)
  }
  mkdirSync(path.dirname(flags.out), { recursive: true })
  const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length }
  writeFileSync(flags.out, `${JSON.stringify({ ...machine, ...measured }, null, 2)}\n`)
}
