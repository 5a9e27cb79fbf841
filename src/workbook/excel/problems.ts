import { Problem } from '../../model/problem'

export type RunExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>

interface Sentence {
  readonly code: string
  readonly message: string
}

/** What a person is told for an error code of Excel's. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: {
    code: 'cell-being-edited',
    message: 'A cell is being edited, and Excel takes nothing else until that is done: press Enter or Escape and try again.'
  },
  WriteNotSupportedWhenModalDialogOpen: {
    code: 'dialog-open',
    message: 'A dialog box is open in Excel: close it and try again.'
  },
  AccessDenied: {
    code: 'access-denied',
    message: 'Excel does not let this workbook be changed, as when it is open only for viewing: choose Editing, or save a copy of your own, and try again.'
  },
  ItemNotFound: {
    code: 'changed-meanwhile',
    message: 'A sheet or table was deleted or renamed in the meantime: try again.'
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'too-large',
    message: 'There is more to write than Excel takes at once: check fewer sheets at a time.'
  },
  ResponsePayloadSizeLimitExceeded: {
    code: 'too-large',
    message: 'A cell holds more than Excel hands out at once: shorten the longest texts and try again.'
  },
  InvalidOrTimedOutSession: {
    code: 'session-lost',
    message: 'Excel has lost touch with this workbook: reload it and try again.'
  },
  ActivityLimitReached: {
    code: 'busy',
    message: 'Excel is too busy to answer: wait a moment and try again.'
  }
}

/** Does something with Excel; what goes wrong there becomes a Problem that a person can read, its cause kept. */
export async function inWords<T>(tried: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = officeCode(error)
    if (code === null) throw error
    const sentence = SENTENCES[code]
    if (sentence) throw new Problem(sentence.message, sentence.code, error)
    throw new Problem(`Excel could not ${tried}: try again, and if it still fails, close the workbook and open it again.`, 'excel-failed', error)
  }
}

/** The code of an error that Excel reported; null for any other error. Those of another frame are no Error of ours. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** Whether Excel carried out the request up to something in it that it could not do, rather than none of it. */
export function isOneRefused(error: unknown): boolean {
  if (officeCode(error) === null) return false
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } }
  return debugInfo?.errorLocation !== undefined
}

export function isTooLarge(error: unknown): boolean {
  return officeCode(error) === 'ResponsePayloadSizeLimitExceeded'
}

/** Sends what is asked of one sheet. */
export async function syncSheet(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    await context.sync()
  } catch (error) {
    throw officeCode(error) === 'ItemNotFound' ? noSuchSheet(name, error) : error
  }
}

export function noSuchSheet(name: string, cause?: unknown): Problem {
  return new Problem(`There is no sheet ${name} in this workbook any more: check that it was not renamed or deleted.`, 'no-such-sheet', cause)
}
