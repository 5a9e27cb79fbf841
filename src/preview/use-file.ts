import { useRef, useState } from 'react'
import { Problem } from '../model/problem'
import { strings } from '../taskpane/strings'
import { isUnfetched } from '../taskpane/unfetched'
import type { BrowserWorkbook } from './browser-workbook'
import { pageStrings } from './strings'

/** What the page has open. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'open'; readonly number: number; readonly name: string; readonly workbook: BrowserWorkbook }

export interface FileDoor {
  readonly opened: Opened
  readonly openFile: (file: File) => Promise<void>
  readonly openExample: () => Promise<void>
}

/** Opens workbook files in this window. */
export function useFile(): FileDoor {
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' })
  const count = useRef(0)
  const latest = useRef<BrowserWorkbook>(null)
  const open = async (name: string, bytesOf: () => Promise<ArrayBuffer>) => {
    setOpened({ kind: 'opening', name })
    latest.current?.close()
    try {
      const { openInBrowser } = await import('./browser-workbook')
      const workbook = await openInBrowser(new Uint8Array(await bytesOf()))
      count.current += 1
      latest.current = workbook
      setOpened({ kind: 'open', number: count.current, name, workbook })
    } catch (error) {
      setOpened({ kind: 'refused', message: whyRefused(name, error) })
    }
  }
  return {
    opened,
    openFile: file => open(file.name, () => file.arrayBuffer()),
    openExample: () => open(pageStrings.exampleName, loadExample)
  }
}

function whyRefused(name: string, error: unknown): string {
  if (isUnfetched(error)) return strings.notFetched
  return error instanceof Problem ? `${name}: ${error.message}` : pageStrings.unexpected
}

async function loadExample(): Promise<ArrayBuffer> {
  const response = await fetch(new URL('../../assets/examples/component-marks-faulty.xlsx', import.meta.url)).catch((cause: unknown) => {
    throw new Problem(pageStrings.noExample, 'no-example', cause)
  })
  if (!response.ok) throw new Problem(pageStrings.noExample, 'no-example')
  return response.arrayBuffer()
}
