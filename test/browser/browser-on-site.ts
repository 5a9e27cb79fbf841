import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { serveSite, type Site } from './site'

/** The built site and a browser for the tests of a file: there from its first test on, and gone after its last. */
export interface BrowserOnSite {
  readonly browser: Browser
  readonly address: string
}

export function browserOnSite(): BrowserOnSite {
  let started: { readonly browser: Browser; readonly site: Site } | undefined
  beforeAll(async () => {
    started = { site: await serveSite(), browser: await launchBrowser() }
  })
  afterAll(async () => {
    await started?.browser.close()
    await started?.site.stop()
  })
  const open = () => {
    if (!started) throw new Error('The browser is there once the tests run.')
    return started
  }
  return {
    get browser() { return open().browser },
    get address() { return open().site.address }
  }
}
