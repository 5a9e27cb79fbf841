import { headersFor, hostFiles } from '../../src/pages/hosting.mjs'
import { parseXml, descendants } from '../manifest/xml-tree'

const paths = ['', 'index.html', 'preview.html', 'taskpane.html', 'help/staff.html', 'rules/every-sheet/uln-mistyped.html', 'scripts/pane.abc.js', 'assets/icon-32.png', 'manifest.xml', 'service-worker.js']

test.each(paths)('/%s is not guessed at and tells nobody where one comes from', file => {
  expect(headersFor(`/${file}`)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' })
})

test('Office alone may put the pane into a frame, and nobody any other page', () => {
  const framed = (file: string) => headersFor(file)['Content-Security-Policy'] ?? ''
  expect(framed('taskpane.html')).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /)
  for (const file of ['', 'preview.html', 'help/staff.html', 'rules/index.html']) expect(framed(file)).toBe("frame-ancestors 'none'")
  expect(paths.flatMap(file => Object.keys(headersFor(file)))).not.toContain('X-Frame-Options')
})

test('what never changes under its name is kept, and the rest asked for anew', () => {
  expect(headersFor('scripts/pane.abc.js')['Cache-Control']).toContain('immutable')
  for (const file of ['', 'taskpane.html', 'manifest.xml', 'service-worker.js', 'assets/icon-32.png']) {
    expect(headersFor(file)['Cache-Control']).toBe('no-cache')
  }
})

const fits = (glob: string, file: string) => new RegExp(`^${glob.split('*').map(part => part.replace(/[.]/g, '\\.')).join('.*')}$`).test(`/${file}`)

test.each(paths)('hosts are told the same of /%s', file => {
  const expected = headersFor(file)
  const files = hostFiles()
  const blocks = files._headers.trim().split(/\n(?=\/)/).map(block => {
    const [glob = '', ...lines] = block.split('\n')
    return { glob, headers: Object.fromEntries(lines.map(line => line.trim().split(/: (.*)/s).slice(0, 2) as [string, string])) }
  })
  expect(blocks.filter(({ glob }) => fits(glob, file)).map(({ headers }) => headers)).toEqual([expected])
  const { routes } = JSON.parse(files['staticwebapp.config.json']) as { routes: { route: string; headers: object }[] }
  expect(routes.find(({ route }) => fits(route, file))?.headers).toEqual(expected)
})

test('Internet Information Services can read its file, and is told who may frame the pane', () => {
  const root = parseXml(hostFiles()['web.config'])
  const pane = [...descendants(root)].find(({ attributes }) => attributes.get('path') === 'taskpane.html')
  const added = pane ? [...descendants(pane)].filter(({ name }) => name === 'add').map(({ attributes }) => [attributes.get('name'), attributes.get('value')]) : []
  expect(Object.fromEntries(added)).toEqual({ 'Content-Security-Policy': headersFor('taskpane.html')['Content-Security-Policy'] })
})
