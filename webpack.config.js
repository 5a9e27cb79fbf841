import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'

const root = import.meta.dirname
const LOCAL_ADDRESS = 'https://localhost:3000/'

/** The program for the command line, and the benchmark that measures the same code. */
function program(entry, mode, chunks = 'program') {
  return {
    name: 'program',
    mode,
    target: 'node20',
    entry,
    output: { path: path.join(root, 'dist'), filename: '[name].cjs', chunkFilename: `${chunks}/[name].cjs`, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }] },
    // The engines that the benchmark compares with are loaded as they are installed.
    externals: { hucre: 'import hucre', exceljs: 'commonjs exceljs', sheetjs: 'commonjs sheetjs' },
    devtool: 'source-map',
    optimization: { minimize: false }
  }
}

/** The pane in Excel, and the page without: each with its own HTML, the code that they share in common files. */
function site(mode) {
  const page = name => new HtmlPlugin({ template: `src/${name}/${name}.html`, filename: `${name}.html`, chunks: [name], scriptLoading: 'defer' })
  return {
    name: 'site',
    mode,
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/taskpane.tsx', preview: './src/preview/preview.tsx' },
    output: {
      path: path.join(root, 'dist', 'site'),
      filename: 'scripts/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: { keep: /^(assets[\\/](?!component-marks)|manifest\.xml)/ }
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }] },
    plugins: [page('taskpane'), page('preview'), new FirstLoadBudget({ all: 180, own: 60 })],
    // A map beside each script: development tools ask for it, people's browsers don't.
    devtool: 'source-map',
    optimization: {
      runtimeChunk: false,
      splitChunks: { cacheGroups: { libraries: { test: /node_modules/, name: 'libraries', chunks: 'initial' } } }
    },
    performance: { hints: false },
    devServer: { port: 3000, server: { type: 'https', options: certificates() }, static: path.join(root, 'dist', 'site'), hot: false }
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

/** What Excel asks for beside the pane: the manifest, which names the address that all is served from, and the icons. */
function manifest(address, mode) {
  return {
    name: 'manifest',
    mode,
    entry: {},
    output: { path: path.join(root, 'dist', 'site') },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,html}' },
          { from: 'manifest.xml', transform: content => content.toString().replaceAll(LOCAL_ADDRESS, address) }
        ]
      })
    ]
  }
}

/** The address that the site is served from, with a slash at the end. */
function addressOf(url) {
  if (!/^https:\/\/[^/]/.test(url)) throw new Error(`--env url=${url}: Excel loads add-ins from https:// addresses alone.`)
  return url.replace(/\/*$/, '/')
}

export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production'
  const entry = { 'centre-check': './src/cli/main.ts', demo: './src/cli/demo.ts' }
  if (env.bench) return [program({ bench: './test/bench/main.ts' }, mode, 'bench')]
  return [program(entry, mode), site(mode), manifest(addressOf(env.url ?? LOCAL_ADDRESS), mode)]
}
