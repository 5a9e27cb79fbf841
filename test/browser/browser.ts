import packaged from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

/** A Chromium to test in: the one that comes with the packages (Linux on x64), else one that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const tried: unknown[] = []
  for (const options of await candidates()) {
    try {
      return await chromium.launch({ ...options, args: ['--no-sandbox'] })
    } catch (error) {
      tried.push(error)
    }
  }
  throw new AggregateError(tried, 'These tests need a browser: install Chrome, Edge or Chromium (on bare Linux, libnss3 is enough for the packaged one) and run them again.')
}

async function candidates(): Promise<LaunchOptions[]> {
  const installed = [{ channel: 'chrome' }, { channel: 'msedge' }]
  const system = existsSync('/usr/bin/chromium') ? [{ executablePath: '/usr/bin/chromium' }] : []
  if (process.platform !== 'linux' || process.arch !== 'x64') return [...system, ...installed]
  return [{ executablePath: await packaged.executablePath() }, ...system, ...installed]
}
