import { breachesOfResources, doubled } from './resources'
import { APP, breachesOfSchema } from './schema'
import { descendants, parseXml, type XmlElement } from './xml-tree'

export interface ManifestSurroundings {
  /** Where the pane is served from, with a slash at the end. */
  readonly address: string
  /** Three parts, as in package.json. */
  readonly version: string
  /** The names under which the ribbon's functions are associated. */
  readonly functions: readonly string[]
  /** Width and height, such as `32x32`, of an image by its path below the address; null where there is none. */
  readonly imageSize: (path: string) => string | null
  /** Whether a page is served under this path below the address. */
  readonly hasPage: (path: string) => boolean
}

/** Every fault of a manifest, a sentence each; none where Excel and its web check should be content. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): string[] {
  let root: XmlElement
  try {
    root = parseXml(xml)
  } catch (error) {
    return [`The manifest is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`]
  }
  const { name, namespace, attributes } = root
  if (name !== 'OfficeApp' || namespace !== APP || attributes.get('xsi:type') !== 'TaskPaneApp') {
    return [`The manifest must be an OfficeApp of type TaskPaneApp in ${APP}.`]
  }
  return [
    ...breachesOfSchema(root),
    ...breachesOfIdentity(root, surroundings),
    ...breachesOfAddresses(root, surroundings),
    ...breachesOfIcons(root, surroundings),
    ...breachesOfResources(root),
    ...breachesOfCommands(root, surroundings),
    ...breachesOfRequirements(root),
    ...breachesOfSharedRuntime(root)
  ]
}

function breachesOfIdentity(root: XmlElement, { version }: ManifestSurroundings): string[] {
  const found: string[] = []
  const id = textAt(root, 'Id')
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)) found.push(`The id "${id}" is not a GUID.`)
  const stated = textAt(root, 'Version')
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(stated)) found.push(`The version "${stated}" is not four numbers of at most five digits.`)
  else if (stated !== `${version}.0`) found.push(`The version is ${stated}, but the package is ${version}.`)
  const locale = textAt(root, 'DefaultLocale')
  if (locale !== 'en-GB') found.push(`The default locale is "${locale}", not en-GB.`)
  const permissions = textAt(root, 'Permissions')
  if (permissions !== 'ReadWriteDocument') found.push(`The permission is "${permissions}", not ReadWriteDocument.`)
  const hosts = [...descendants(root)].filter(({ name }) => name === 'Host')
  for (const { attributes, line } of hosts) {
    const host = attributes.get('Name') ?? attributes.get('xsi:type')
    if (host !== 'Workbook') found.push(`Line ${line}: the host is "${host ?? ''}", not Workbook.`)
  }
  const texts = { ProviderName: textAt(root, 'ProviderName'), DisplayName: valueAt(root, 'DisplayName'), Description: valueAt(root, 'Description') }
  for (const [name, text] of Object.entries(texts)) {
    const longest = name === 'Description' ? 250 : 125
    if (text.length === 0 || text.length > longest) found.push(`${name} has ${text.length} characters; 1 to ${longest} are allowed.`)
  }
  return found
}

function breachesOfAddresses(root: XmlElement, { address, hasPage }: ManifestSurroundings): string[] {
  const found: string[] = []
  for (const { url, line } of addresses(root)) {
    if (!url.startsWith('https://')) found.push(`Line ${line}: ${url} is not an HTTPS address.`)
    else if (!url.startsWith(address)) found.push(`Line ${line}: ${url} is not below ${address}.`)
    else if (/\.(html|json)$/.test(url) && !hasPage(url.slice(address.length))) found.push(`Line ${line}: there is no page ${url}.`)
  }
  return found
}

/** What counts as an address: whatever stands where the schema wants one, and whatever looks like one. */
function addresses(root: XmlElement): { readonly url: string; readonly line: number }[] {
  const places = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url', 'AppDomain', 'ExtendedOverrides'])
  return [...descendants(root)].flatMap(({ name, attributes, text, line }) => {
    const url = attributes.get('DefaultValue') ?? attributes.get('Url') ?? text.trim()
    return (places.has(name) && url !== '') || /^\w+:\/\//.test(url) ? [{ url, line }] : []
  })
}

function breachesOfIcons(root: XmlElement, { address, imageSize }: ManifestSurroundings): string[] {
  const elements = [...descendants(root)]
  const urls = new Map(elements.map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('DefaultValue') ?? '']))
  const icons = elements.filter(({ name }) => name === 'Icon')
  const wanted = [
    { url: valueAt(root, 'IconUrl'), pixels: '32' },
    { url: valueAt(root, 'HighResolutionIconUrl'), pixels: '64' },
    ...icons.flatMap(({ children }) => children).map(({ attributes }) => ({
      url: urls.get(attributes.get('resid') ?? '') ?? '',
      pixels: attributes.get('size') ?? ''
    }))
  ]
  const wrong = wanted.flatMap(({ url, pixels }) => {
    const size = imageSize(url.slice(address.length))
    if (size === null) return [`There is no PNG image ${url}.`]
    return size === `${pixels}x${pixels}` ? [] : [`${url} has ${size} pixels; it must have ${pixels}x${pixels}.`]
  })
  const lacking = icons.flatMap(({ children, line }) => {
    const sizes = children.map(({ attributes }) => attributes.get('size'))
    return ['16', '32', '80'].filter(size => !sizes.includes(size)).map(size => `Line ${line}: the icon lacks the size ${size}.`)
  })
  return [...new Set([...wrong, ...lacking])]
}

function breachesOfCommands(root: XmlElement, { functions }: ManifestSurroundings): string[] {
  const elements = [...descendants(root)]
  const called = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text.trim())
  const ids = elements.filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name)).map(({ attributes }) => attributes.get('id') ?? '')
  return [
    ...called.filter(name => !functions.includes(name)).map(name => `The ribbon calls ${name}, but no function has that name.`),
    ...functions.filter(name => !called.includes(name)).map(name => `No button calls the function ${name}.`),
    ...ids.filter(id => id === '' || id.length > 125).map(id => `The id "${id}" must have 1 to 125 characters.`),
    ...doubled(ids).map(id => `The id ${id} is given more than once.`)
  ]
}

function breachesOfRequirements(root: XmlElement): string[] {
  const found: string[] = []
  if (needs(root) !== 'ExcelApi 1.9') found.push('The add-in must need ExcelApi 1.9 and nothing else.')
  const overrides = root.children.find(({ name }) => name === 'VersionOverrides')
  if (!overrides || needs(overrides) !== 'SharedRuntime 1.1') found.push('The ribbon must need SharedRuntime 1.1 and nothing else.')
  return found
}

function needs(element: XmlElement): string {
  const requirements = element.children.filter(({ name }) => name === 'Requirements')
  const sets = requirements.flatMap(each => [...descendants(each)]).filter(({ name }) => name === 'Set')
  return sets.map(({ attributes }) => `${attributes.get('Name') ?? ''} ${attributes.get('MinVersion') ?? ''}`).join(', ')
}

/** With one runtime for pane and commands, all must name the same page, and no button may ask for a pane of its own. */
function breachesOfSharedRuntime(root: XmlElement): string[] {
  const elements = [...descendants(root)]
  const runtime = elements.find(({ name }) => name === 'Runtime')
  const page = runtime?.attributes.get('resid') ?? ''
  const found: string[] = []
  if (runtime?.attributes.get('lifetime') !== 'long') found.push('The runtime must have the lifetime "long".')
  for (const { name, line, attributes } of elements) {
    const resid = attributes.get('resid') ?? page
    if (['FunctionFile', 'SourceLocation'].includes(name) && resid !== page) {
      found.push(`Line ${line}: ${name} names ${resid}, but the runtime is ${page}.`)
    }
    if (name === 'TaskpaneId') found.push(`Line ${line}: a shared runtime has one pane, so no button takes a TaskpaneId.`)
  }
  return found
}

function textAt(root: XmlElement, name: string): string {
  return root.children.find(child => child.name === name)?.text.trim() ?? ''
}

function valueAt(root: XmlElement, name: string): string {
  return root.children.find(child => child.name === name)?.attributes.get('DefaultValue') ?? ''
}
