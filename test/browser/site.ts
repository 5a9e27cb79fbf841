import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.join(__dirname, '..', '..')
/** Where another build than the usual one is to be tested, its folder is named. */
export const siteFolder = process.env.CENTRE_CHECK_SITE ?? path.join(root, 'dist', 'site')

export interface Site {
  /** Where the site is served, with a slash at the end. */
  readonly address: string
  /** Resolves when nobody answers there any more. */
  stop(): Promise<void>
}

/** The built site, served by the program that `npm run preview` starts. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(path.join(siteFolder, 'preview.html'))) {
    throw new Error('The site is not built: run npm run build, then the tests again.')
  }
  const server = spawn(process.execPath, [path.join(root, 'src', 'preview', 'serve.mjs'), '--port', '0', '--site', siteFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    server.on('exit', code => { reject(new Error(`The server stopped with exit code ${String(code)}.`)) })
    server.stdout.on('data', (text: Buffer) => {
      const [found] = /http:\/\/\S+/.exec(text.toString()) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  const stopped = new Promise<void>(resolve => { server.on('exit', () => { resolve() }) })
  return {
    address,
    stop: () => {
      server.kill()
      return stopped
    }
  }
}
