import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ribbonCommands } from '../../src/commands/ribbon'
import packageJson from '../../package.json'
import { checkManifest, type ManifestSurroundings } from './check-manifest'
import { pngSize } from './png-size'

const root = path.join(__dirname, '..', '..')
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8')

/** Pages that the build makes, by where their source is. */
const builtPages: Readonly<Record<string, string>> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'help/staff.html': 'assets/help/staff.md'
}

const surroundings: ManifestSurroundings = {
  address: 'https://localhost:3000/',
  version: packageJson.version,
  functions: Object.keys(ribbonCommands),
  imageSize: file => (existsSync(path.join(root, file)) ? pngSize(readFileSync(path.join(root, file))) : null),
  hasPage: page => existsSync(path.join(root, builtPages[page] ?? page))
}

test('the manifest has no fault', () => {
  expect(checkManifest(manifest, surroundings)).toEqual([])
})

describe('a broken manifest is refused:', () => {
  const line = (text: string) => manifest.slice(0, manifest.indexOf(text)).split('\n').length
  const button = /<Control xsi:type="Button" id="CentreCheck.ClearFlags">[^]*?<\/Control>\s*/
  const broken: readonly (readonly [name: string, from: string | RegExp, to: string, ...faults: (string | RegExp)[]])[] = [
    ['not well-formed', '</Requirements>', '', /^The manifest is not well-formed XML: \d+:\d+: unexpected close tag/],
    ['an undeclared prefix', 'xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"', '', /not well-formed XML: .*unbound namespace prefix/],
    ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /^The manifest must be an OfficeApp of type TaskPaneApp/],
    [
      'children out of order', /(<Version>.*\n\s*)(<ProviderName>.*\n)/, '$2$1',
      `Line ${line('<Version>') + 1}: in OfficeApp, Version belongs before ProviderName.`
    ],
    [
      'a tab named before its groups', /(<Group [^]*<\/Group>)\s*(<Label resid="Tab.Label"\/>)/, '$2$1',
      /^Line \d+: in v:CustomTab, v:Group belongs before v:Label\.$/
    ],
    ['a runtime after the form factor', /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/, '$2$1', /v:Runtimes belongs before v:DesktopFormFactor/],
    ['no super-tip', /<Supertip>[^]*?<\/Supertip>/, '', /v:Control lacks v:Supertip/, /CheckSheet.Tip is defined but not used/],
    ['an action of no known kind', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', /v:Action cannot hold v:SourceLocation/],
    ['a second id', /(<Id>.*<\/Id>)/, '$1$1', /OfficeApp holds Id 2 times, not once/],
    ['an id that is no GUID', 'a3bc85a2-c3f9', 'a3bc85a2c3f9', /The id "a3bc85a2c3f9.*" is not a GUID/],
    ['a version of three parts', '>0.1.0.0<', '>0.1.0<', 'The version "0.1.0" is not four numbers of at most five digits.'],
    ['a version that the package left behind', '>0.1.0.0<', '>0.0.9.0<', 'The version is 0.0.9.0, but the package is 0.1.0.'],
    ['another language', 'en-GB', 'en-US', 'The default locale is "en-US", not en-GB.'],
    ['another host', 'Host xsi:type="Workbook"', 'Host xsi:type="Document"', /the host is "Document", not Workbook/],
    ['more rights than it needs', 'ReadWriteDocument', 'ReadWriteAll', 'The permission is "ReadWriteAll", not ReadWriteDocument.'],
    ['a long description', "Nothing leaves the workbook.\"/>", `${'Nothing. '.repeat(20)}"/>`, /^Description has \d+ characters; 1 to 250 are allowed\.$/],
    ['a plain HTTP address', '"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"', /http:.* is not an HTTPS address/],
    [
      'an address elsewhere', 'Help.Url" DefaultValue="https://localhost:3000/', 'Help.Url" DefaultValue="https://example.org/',
      /https:\/\/example\.org\/help\/staff\.html is not below https:\/\/localhost:3000\//
    ],
    ['a page that is not there', '3000/help/staff.html"/>\n  <Hosts>', '3000/help/support.html"/>\n  <Hosts>', /there is no page .*support\.html/],
    ['keys that are not there', 'assets/shortcuts.json', 'assets/keys.json', /there is no page .*keys\.json/],
    ['keys before the ribbon', /(<VersionOverrides[^]*<\/VersionOverrides>)\s*(<ExtendedOverrides .*\/>)/, '$2$1', /VersionOverrides belongs before ExtendedOverrides/],
    ['an icon that is not there', 'check-16.png', 'check-17.png', 'There is no PNG image https://localhost:3000/assets/check-17.png.'],
    ['an icon of another size', 'check-16.png', 'check-32.png', 'https://localhost:3000/assets/check-32.png has 32x32 pixels; it must have 16x16.'],
    ['an icon size left out', '<bt:Image size="80" resid="CheckSheet.80"/>', '', /the icon lacks the size 80/, /CheckSheet.80 is defined but not used/],
    ['a resource that is not defined', '<bt:String id="Tab.Label" DefaultValue="Centre Check"/>', '', /Tab.Label is used but not defined/],
    [
      'a resource defined twice', '<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Help.Url"',
      'The resource Taskpane.Url is defined more than once.'
    ],
    ['a resource of another kind', 'Description resid="CheckSheet.Tip"', 'Description resid="CheckSheet.Label"',
      /Description takes a resource of LongStrings, but CheckSheet.Label is one of ShortStrings/, /CheckSheet.Tip is defined but not used/],
    ['a long resource id', /OpenPane\.Tip/g, 'OpenPane.TipThatSaysWhatWillHappenThen', /has 38 characters; 32 are allowed/],
    ['an empty label', '"Check sheet"', '" "', /CheckSheet.Label is empty/],
    ['a long label', '"Check sheet"', `"${'Check '.repeat(21)}"`, /CheckSheet.Label has 126 characters; ShortStrings allow 125/],
    ['a long super-tip', 'in the pane. Your own', `in the pane. ${'Your own '.repeat(12)}`, /CheckSheet.Tip has \d+ characters; LongStrings allow 250/],
    [
      'a misspelt function', '>checkSheet<', '>checksheet<',
      'The ribbon calls checksheet, but no function has that name.', 'No button calls the function checkSheet.'
    ],
    ['a function without a button', button, '', 'No button calls the function clearFlags.', ...Array<RegExp>(5).fill(/is defined but not used/)],
    ['two buttons with one id', 'id="CentreCheck.OpenPane"', 'id="CentreCheck.CheckSheet"', 'The id CentreCheck.CheckSheet is given more than once.'],
    ['a newer Excel than it needs', 'MinVersion="1.9"', 'MinVersion="1.18"', 'The add-in must need ExcelApi 1.9 and nothing else.'],
    ['a ribbon that asks for nothing', /(<VersionOverrides[^]*?)<Requirements>[^]*?<\/Requirements>/, '$1', 'The ribbon must need SharedRuntime 1.1 and nothing else.'],
    ['a runtime that ends early', ' lifetime="long"', '', 'The runtime must have the lifetime "long".'],
    ['commands on a page of their own', 'FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Help.Url"', /FunctionFile names Help.Url, but the runtime is Taskpane.Url/],
    ['a pane of its own', '<SourceLocation resid="Taskpane.Url"/>', '<TaskpaneId>One</TaskpaneId><SourceLocation resid="Taskpane.Url"/>', /no button takes a TaskpaneId/]
  ]

  test.each(broken.map(([name, from, to, ...faults]) => ({ name, from, to, faults })))('$name', ({ from, to, faults }) => {
    const changed = manifest.replace(from, to)
    expect(changed).not.toBe(manifest)
    const found = checkManifest(changed, { ...surroundings, hasPage: page => ['taskpane.html', 'help/staff.html', 'assets/shortcuts.json'].includes(page) })
    expect(found).toHaveLength(faults.length)
    for (const fault of faults) {
      expect(found).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
    }
  })
})

test("Microsoft's own tool reads the manifest", () => {
  const tool = path.join(root, 'node_modules', 'office-addin-manifest', 'cli.js')
  const { stdout, status } = spawnSync(process.execPath, [tool, 'info', 'manifest.xml'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(0)
  for (const fact of ['Name: Centre Check', 'Type: TaskPaneApp', 'Hosts: Workbook', 'Default Locale: en-GB', 'Permissions: ReadWriteDocument']) {
    expect(stdout).toContain(fact)
  }
})

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-site-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const build = (url: string) =>
    spawnSync(
      process.execPath,
      [path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'), '--config-name', 'manifest', '--env', `url=${url}`, '--output-path', folder],
      { cwd: root, encoding: 'utf8' }
    )

  test('puts the address that it is told in place of the local one, and nothing else', () => {
    const { status, stdout, stderr } = build('https://example.org/centre-check')
    expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' })
    const built = readFileSync(path.join(folder, 'manifest.xml'), 'utf8')
    const address = 'https://example.org/centre-check/'
    expect(built).toBe(manifest.replaceAll('https://localhost:3000/', address))
    const served = { ...surroundings, address, hasPage: (page: string) => page in builtPages || existsSync(path.join(folder, page)) }
    expect(checkManifest(built, served)).toEqual([])
    const icons = readdirSync(path.join(folder, 'assets')).filter(file => file.endsWith('.png'))
    expect(icons.map(icon => pngSize(readFileSync(path.join(folder, 'assets', icon))))).not.toContain(null)
    expect(icons.length).toBeGreaterThanOrEqual(11)
  })

  test('refuses an address that Excel would not load', () => {
    const { status, stderr } = build('http://example.org/')
    expect(status).not.toBe(0)
    expect(stderr).toContain('Excel loads add-ins from https:// addresses alone')
  })
})
