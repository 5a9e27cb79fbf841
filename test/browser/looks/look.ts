import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { BrowserOnSite } from '../browser-on-site'
import { axe, picture, visit, type Visit } from '../visit'
import { outOfReach } from './out-of-reach'

/** A view or a state, and how to come to it from the one before. */
export type State = readonly [name: string, reach: (guest: Visit) => Promise<unknown>]

interface Look {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly background: string
}

const NARROW = { width: 320, height: 640 }

/** In the light; in the dark and where the system sets the colours, both as narrow as a pane can be. */
const looks: readonly Look[] = [
  { name: 'light', options: {}, background: '#FFFFFF' },
  { name: 'dark', options: { colorScheme: 'dark', viewport: NARROW }, background: '#262626' },
  { name: 'contrast', options: { forcedColors: 'active', viewport: NARROW }, background: '#FFFFFF' }
]

/** Opens what the states are states of. */
export type Opening = (browser: Browser, address: string, look: Look) => Promise<Visit>

export const openPage: Opening = (browser, address, { options }) => visit(browser, address, options)

/** Tests that nothing is wrong with any of the states, one after the other, in any look. */
export function testLooks(on: BrowserOnSite, states: readonly State[], open: Opening = openPage): void {
  test.each(looks)('axe finds nothing, and nothing is out of reach: $name', async look => {
    const guest = await open(on.browser, on.address, look)
    const faults: string[] = []
    for (const [name, reach] of states) {
      await reach(guest)
      const found = [...(await axe(guest)), ...(await outOfReach(guest))]
      faults.push(...found.map(fault => `${name}: ${fault}`))
      await picture(guest, `${name.replaceAll(' ', '-')}-${look.name}`)
    }
    expect(faults).toEqual([])
    // Of a connection that is lost the browser tells by itself.
    expect(guest.complaints.filter(complaint => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await guest.close()
  })
}
