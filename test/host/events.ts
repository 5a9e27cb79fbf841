import { areaAddress } from './area'
import type { BookEvent } from './book'

/** Numbers that the client's protocol gives to events of all worksheets. */
const TYPES = { changed: 10, activated: 11, selected: 14 } as const

/** One message from Excel to the client, in the shape in which the client takes it. */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number
    readonly messageType: number
    readonly targetId: string
    readonly message: string
  }[]
}

const EVENT_CATEGORY = 65536
const OF_THE_WORKBOOK = 'Workbook'

/** Which events an add-in has asked for, and those that wait to be delivered. */
export class EventPost {
  /** Takes messages to the client; null where none is connected. */
  deliver: ((message: EventMessage) => void) | null = null
  readonly #wanted = new Map<BookEvent['kind'], number>()
  #waiting: EventMessage['entries'][number][] = []

  register(kind: BookEvent['kind']): void {
    this.#wanted.set(kind, this.wanted(kind) + 1)
  }

  unregister(kind: BookEvent['kind']): void {
    this.#wanted.set(kind, Math.max(0, this.wanted(kind) - 1))
  }

  /** How many have asked for this. */
  wanted(kind: BookEvent['kind']): number {
    return this.#wanted.get(kind) ?? 0
  }

  /** As in Excel, a message leaves after the answer to the request that caused it, with all that happened meanwhile. */
  post(event: BookEvent): void {
    if (this.wanted(event.kind) === 0) return
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType: TYPES[event.kind],
      targetId: OF_THE_WORKBOOK,
      message: JSON.stringify(contentOf(event))
    }
    if (this.#waiting.push(entry) > 1) return
    setTimeout(() => {
      const entries = this.#waiting
      this.#waiting = []
      this.deliver?.({ entries })
    }, 0)
  }
}

function contentOf(event: BookEvent): Readonly<Record<string, string>> {
  const worksheetId = event.sheet.id
  switch (event.kind) {
    case 'activated':
      return { worksheetId }
    case 'selected':
      return { worksheetId, address: areaAddress(event.area) }
    case 'changed':
      return { worksheetId, address: areaAddress(event.area), changeType: event.change, source: 'Local' }
  }
}
