import type { LiveEvent } from '../workbook'

type Kind = LiveEvent['kind']

/** What Excel tells of: the sheet by its id, which stays when it is renamed, and the cells by their addresses. */
export interface Heard {
  readonly kind: Kind
  readonly sheetId: string
  readonly address: string
}

type Handler = OfficeExtension.EventHandlerResult<unknown>

/** Has Excel tell of what happens in any sheet. */
export async function listen(context: Excel.RequestContext, hear: (heard: Heard) => Promise<void>): Promise<readonly Handler[]> {
  const { worksheets } = context.workbook
  const handlers = [
    worksheets.onActivated.add(({ worksheetId }) => hear({ kind: 'sheet-shown', sheetId: worksheetId, address: '' })),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => hear({ kind: 'cell-selected', sheetId: worksheetId, address })),
    worksheets.onChanged.add(({ worksheetId, address }) => hear({ kind: 'cells-changed', sheetId: worksheetId, address }))
  ]
  await context.sync()
  return handlers
}

export async function stopListening(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove()
  await context.sync()
}

/** The name of every worksheet by its id. */
export async function sheetNames(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()
  return new Map(worksheets.items.map(({ id, name }) => [id, name]))
}

export interface Teller {
  readonly hear: (heard: Heard) => Promise<void>
  /** From then on nothing is told, not even what was heard before. */
  readonly stop: () => void
}

/**
 * Tells of what was heard, once Excel has said what the sheets are called. Meanwhile more may be heard: whatever happens
 * again on the same sheet is told only once, so that a thousand changes at a time cost two questions or three.
 */
export function tellerOf(names: () => Promise<ReadonlyMap<string, string>>, listener: (event: LiveEvent) => void): Teller {
  const waiting = new Map<string, Heard>()
  let isStopped = false
  let telling: Promise<void> | null = null

  async function tellAll(): Promise<void> {
    while (waiting.size > 0) {
      const asked = [...waiting]
      // Where Excel does not answer, all goes on waiting and is told with what is heard next.
      const nameOf = await names()
      for (const [key, heard] of asked) {
        if (waiting.get(key) !== heard) continue
        waiting.delete(key)
        const sheet = nameOf.get(heard.sheetId)
        if (sheet !== undefined) listener(eventOf(heard, sheet))
      }
    }
  }

  return {
    hear: heard => {
      if (isStopped) return Promise.resolve()
      const key = `${heard.kind} ${heard.sheetId}`
      // Told in the order in which each happened last.
      waiting.delete(key)
      waiting.set(key, heard)
      telling ??= tellAll().finally(() => { telling = null })
      return telling
    },
    stop: () => {
      isStopped = true
      waiting.clear()
    }
  }
}

function eventOf({ kind, address }: Heard, sheet: string): LiveEvent {
  return kind === 'cell-selected' ? { kind, place: { sheet, cell: firstCell(address) } } : { kind, sheet }
}

/** The first cell of an address such as `D7`, `D7:F9,H1`, `D:F` or `7:9`. */
function firstCell(address: string): string {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)?\$?(\d+)?/.exec(address.slice(address.lastIndexOf('!') + 1)) ?? []
  return letters + row
}
