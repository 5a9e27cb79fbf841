import { useEffect, useState } from 'react'
import { listDatesOf } from '../../flow/list-dates'
import type { DatesReport } from '../../model/dates'
import { Problem } from '../../model/problem'
import type { LiveWorkbook } from '../../workbook/workbook'
import { strings as paneStrings } from '../strings'

/** The host gets a turn at least this often, in milliseconds. */
const SLICE = 40

/** Dates are listed again when someone who types pauses this long, in milliseconds. */
const PAUSE = 1500

export interface DatesState {
  /** Null before the first look. */
  readonly report: DatesReport | null
  /** Why they could not be read, a sentence. */
  readonly why: string | null
  /** What the program itself said, for whoever mends it. */
  readonly detail: string | null
}

/** The dates, kept in step with the workbook. While the pane is busy elsewhere, nothing is read. */
export function useDates(workbook: LiveWorkbook, isPaneBusy: boolean): DatesState {
  const [state, setState] = useState<DatesState>({ report: null, why: null, detail: null })
  useEffect(() => {
    if (isPaneBusy) return
    let reading = new AbortController()
    let pause: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      reading.abort()
      reading = new AbortController()
      const { signal } = reading
      listDatesOf(workbook, { signal, slice: SLICE }).then(
        report => { if (!signal.aborted) setState({ report, why: null, detail: null }) },
        (error: unknown) => { if (!signal.aborted) setState(before => ({ report: before.report, ...saidOf(error) })) }
      )
    }
    again()
    const watching = workbook.watch(event => {
      if (event.kind !== 'cells-changed') return
      clearTimeout(pause)
      pause = setTimeout(again, PAUSE)
    })
    return () => {
      clearTimeout(pause)
      reading.abort()
      void watching.then(stop => stop())
    }
  }, [workbook, isPaneBusy])
  return state
}

function saidOf(error: unknown): Pick<DatesState, 'why' | 'detail'> {
  if (error instanceof Problem) return { why: error.message, detail: null }
  return { why: paneStrings.unexpected, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
