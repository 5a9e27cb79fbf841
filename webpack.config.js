import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import { addressOf } from './src/pages/address.mjs'
import { ShippedPackages } from './src/pages/shipped-packages.mjs'
import { SitePages } from './src/pages/site-pages.mjs'
import { OfflineFiles } from './src/preview/offline-files.mjs'

const root = import.meta.dirname
const LOCAL_ADDRESS = 'https://localhost:3000/'

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }

/** A program for Node: the command line, the benchmark that measures the same code, or what makes the site's pages. */
function program(dist, mode, { name = 'program', entry, chunks = name, plugins = [], dependencies = [] }) {
  return {
    name,
    dependencies,
    plugins,
    mode,
    target: 'node20',
    entry,
    output: { path: dist, filename: '[name].cjs', chunkFilename: `${chunks}/[name].cjs`, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // The engines that the benchmark compares with, and Microsoft's client for Excel, are loaded as they are installed.
    module: { rules: [typescript], parser: { javascript: { createRequire: false } } },
    externals: { hucre: 'import hucre', exceljs: 'commonjs exceljs', sheetjs: 'commonjs sheetjs' },
    devtool: 'source-map',
    optimization: { minimize: false }
  }
}

/** The pane in Excel, and the page without: each with its own HTML, the code that they share in common files. */
function site(dist, mode, packages) {
  const page = (name, filename = `${name}.html`) =>
    new HtmlPlugin({ template: `src/${name}/${name}.html`, filename, chunks: [name], scriptLoading: 'defer' })
  return {
    name: 'site',
    mode,
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/taskpane.tsx', preview: './src/preview/preview.tsx' },
    output: {
      path: path.join(dist, 'site'),
      filename: 'scripts/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // What the other parts of the build put there.
      clean: { keep: /^(assets[\\/](?!component-marks)|(rules|help|pictures|examples)[\\/]|(manifest|web|licences|sbom|static|service-worker)[^\\/]*$|_headers$)/ }
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript] },
    plugins: [page('taskpane'), page('preview'), page('preview', 'index.html'), packages, new FirstLoadBudget({ all: 180, own: 60 })],
    // A map beside each script: development tools ask for it, people's browsers don't.
    devtool: 'source-map',
    optimization: {
      runtimeChunk: false,
      splitChunks: { cacheGroups: { libraries: { test: /node_modules/, name: 'libraries', chunks: 'initial' } } }
    },
    performance: { hints: false },
    devServer: { port: 3000, server: { type: 'https', options: certificates() }, static: path.join(dist, 'site'), hot: false }
  }
}

/** The certificate that Excel trusts, where `npx office-addin-dev-certs install` has made one; else the server makes its own. */
function certificates() {
  const file = name => path.join(homedir(), '.office-addin-dev-certs', name)
  if (!existsSync(file('localhost.crt'))) return {}
  return { ca: file('ca.crt'), key: file('localhost.key'), cert: file('localhost.crt') }
}

/** Fails the build when what a door loads first weighs more, in kilobytes of gzipped script: all, and our own code alone. */
class FirstLoadBudget {
  constructor(limits) {
    this.limits = limits
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadBudget', compilation => {
      if (compiler.options.mode !== 'production') return
      const weigh = file => gzipSync(readFileSync(path.join(compilation.outputOptions.path, file))).length / 1000
      for (const [name, entry] of compilation.entrypoints) {
        const scripts = entry.getFiles().filter(file => file.endsWith('.js'))
        const weights = {
          all: scripts.reduce((sum, file) => sum + weigh(file), 0),
          own: scripts.filter(file => !file.includes('/libraries.')).reduce((sum, file) => sum + weigh(file), 0)
        }
        for (const [part, limit] of Object.entries(this.limits)) {
          const text = `${name} loads ${weights[part].toFixed(1)} KB of script first (${part}); the budget is ${limit} KB.`
          if (weights[part] > limit) compilation.errors.push(new Error(text))
          else compilation.getLogger('FirstLoadBudget').info(text)
        }
      }
    })
  }
}

/** The manifest with the version that package.json states, which Excel wants in four numbers. */
function withVersion(xml) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return xml.replace(/<Version>[^<]*<\/Version>/, `<Version>${version.replace(/-.*/, '')}.0</Version>`)
}

/** What Excel asks for beside the pane: the manifest, which names the address that all is served from, and the icons. */
function manifest(dist, mode, address) {
  return {
    name: 'manifest',
    mode,
    entry: {},
    output: { path: path.join(dist, 'site') },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,html,json}' },
          { from: 'assets/examples/*.xlsx', to: 'examples/[name][ext]' },
          { from: 'manifest.xml', transform: content => withVersion(content.toString()).replaceAll(LOCAL_ADDRESS, address) }
        ]
      })
    ]
  }
}

/** The reference of rules, the guides for people, licences and what hosts are told: made by a program of its own. Then the site is whole. */
function pages(dist, mode, packages) {
  const site = path.join(dist, 'site')
  return program(dist, mode, {
    name: 'pages',
    entry: { pages: './src/pages/main.ts' },
    plugins: [new SitePages({ root, site, packages }), new OfflineFiles({ site })],
    dependencies: ['program', 'site', 'manifest']
  })
}

/** The script of `npm run excel-test`, which goes through a check in real Excel. */
function excelTest(mode) {
  return {
    mode,
    target: ['web', 'es2022'],
    entry: { 'excel-test': './test/manual/excel-page.ts' },
    output: { path: path.join(root, 'dist', 'excel-test'), filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ ...typescript, parser: { dynamicImportMode: 'eager' } }] },
    performance: { hints: false }
  }
}

/** `--env url=…` is the address that will serve the site, `--env out=…` another folder than dist. */
export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production'
  const dist = path.resolve(root, env.out ?? 'dist')
  if (env.bench) return [program(dist, mode, { entry: { bench: './test/bench/main.ts' }, chunks: 'bench' })]
  if (env.excelTest) return excelTest(mode)
  const packages = new ShippedPackages()
  const entry = { 'centre-check': './src/cli/main.ts', demo: './src/cli/demo.ts' }
  return [
    program(dist, mode, { entry, plugins: [packages] }),
    site(dist, mode, packages),
    manifest(dist, mode, addressOf(env.url ?? LOCAL_ADDRESS)),
    pages(dist, mode, packages)
  ]
}
