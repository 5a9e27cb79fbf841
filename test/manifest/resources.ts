import { descendants, type XmlElement } from './xml-tree'

const LONGEST = { id: 32, Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 } as const

/** Where the resource of an element's `resid` is kept. */
const shelves: Readonly<Record<string, string>> = {
  Image: 'Images',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls'
}

/** A sentence for each resource that is missing, doubled, unused, misplaced, empty or too long. */
export function breachesOfResources(root: XmlElement): string[] {
  const elements = [...descendants(root)]
  const resources = elements.filter(({ name }) => name === 'Resources').flatMap(({ children }) => children)
  const defined = resources.flatMap(shelf => shelf.children.map(resource => ({ shelf: shelf.name, ...read(resource) })))
  const used = elements.flatMap(({ name, line, attributes }) => {
    const id = attributes.get('resid')
    return id === undefined ? [] : [{ id, shelf: shelves[name] ?? 'nowhere', line, name }]
  })
  const found: string[] = []

  for (const { id, shelf, value, line } of defined) {
    const longest = LONGEST[shelf as keyof typeof LONGEST]
    if (id.length > LONGEST.id) found.push(`Line ${line}: the id ${id} has ${id.length} characters; ${LONGEST.id} are allowed.`)
    if (value.trim() === '') found.push(`Line ${line}: ${id} is empty.`)
    if (value.length > longest) found.push(`Line ${line}: ${id} has ${value.length} characters; ${shelf} allow ${longest}.`)
    if (!used.some(use => use.id === id)) found.push(`Line ${line}: ${id} is defined but not used.`)
  }
  for (const id of doubled(defined.map(resource => resource.id))) found.push(`The resource ${id} is defined more than once.`)
  for (const { id, shelf, line, name } of used) {
    const homes = defined.filter(resource => resource.id === id).map(resource => resource.shelf)
    if (homes.length === 0) found.push(`Line ${line}: ${id} is used but not defined.`)
    else if (!homes.includes(shelf)) found.push(`Line ${line}: ${name} takes a resource of ${shelf}, but ${id} is one of ${homes.join(', ')}.`)
  }
  return found
}

/** Texts that stand in a list more than once. */
export function doubled(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
}

function read({ attributes, line }: XmlElement) {
  return { id: attributes.get('id') ?? '', value: attributes.get('DefaultValue') ?? '', line }
}
