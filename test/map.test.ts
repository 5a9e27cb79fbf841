import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Which folders each folder may import from; a file may be named where only that one is meant. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  domain: ['model'],
  recognise: ['model', 'domain'],
  sample: ['model', 'domain', 'recognise'],
  compare: ['model', 'domain', 'recognise'],
  rules: ['model', 'domain', 'recognise', 'sample', 'compare'],
  check: ['model', 'domain', 'recognise', 'rules'],
  dates: ['model', 'domain', 'recognise', 'rules'],
  appeal: ['model', 'domain', 'recognise', 'rules'],
  formulas: ['model'],
  workbook: ['model', 'formulas'],
  'write-back': ['model', 'domain', 'workbook/workbook'],
  templates: ['model', 'domain', 'recognise', 'rules', 'workbook/workbook'],
  flow: ['model', 'domain', 'recognise', 'sample', 'compare', 'rules', 'check', 'dates', 'appeal', 'workbook/workbook', 'workbook/sheet-name', 'write-back', 'templates'],
  cli: ['model', 'domain', 'rules', 'dates', 'flow', 'workbook', 'write-back', 'templates'],
  commands: ['model', 'domain', 'flow', 'workbook/workbook', 'write-back'],
  taskpane: ['model', 'domain', 'rules', 'check', 'dates', 'flow', 'workbook', 'write-back', 'templates', 'commands'],
  pages: ['model', 'recognise', 'rules'],
  preview: ['model', 'domain', 'flow', 'workbook', 'taskpane']
}

const src = path.join(__dirname, '..', 'src')

interface Import {
  readonly from: string
  readonly to: string
}

function sourceFiles(folder = src): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(file)
    return /\.tsx?$/.test(entry.name) ? [file] : []
  })
}

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  const from = path.relative(src, file).replace(/\.tsx?$/, '')
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from, to: path.relative(src, path.resolve(path.dirname(file), fileName)) }))
}

const folderOf = (module: string) => module.split(path.sep)[0] ?? ''
const imports = sourceFiles().flatMap(importsOf)

test('there are folders and imports to look at', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect([...new Set(sourceFiles().map(file => folderOf(path.relative(src, file))))].sort()).toEqual(Object.keys(arrows).sort())
})

test('imports follow the map', () => {
  const astray = imports.filter(({ from, to }) => {
    const [here, there] = [folderOf(from), folderOf(to)]
    return here !== there && !(arrows[here] ?? []).some(allowed => allowed === there || allowed === to)
  })
  expect(astray).toEqual([])
})

test('no module imports itself in a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const circle = (module: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(module)) return [...trail.slice(trail.indexOf(module)), module]
    if (done.has(module)) return null
    for (const target of next.get(module) ?? []) {
      const found = circle(target, [...trail, module])
      if (found) return found
    }
    done.add(module)
    return null
  }
  expect([...next.keys()].flatMap(module => circle(module, []) ?? [])).toEqual([])
})

test('Excel is spoken to in one place only', () => {
  const speakers = sourceFiles()
    .filter(file => /\b(Office|Excel|OfficeExtension)\s*\./.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    .map(file => path.relative(src, file))
  expect(speakers.filter(file => !/^(workbook\/excel(\.ts$|\/)|taskpane\/|commands\/)/.test(file))).toEqual([])
})
