import { useEffect, useState } from 'react'
import { listDatesOf } from '../../flow/list-dates'
import type { DatesReport } from '../../model/dates'
import { SLICE } from '../../model/slice'
import type { LiveWorkbook } from '../../workbook/workbook'
import { keepInStep } from '../keep-in-step'
import { saidOf, type Said } from '../said'

export interface DatesState {
  /** Null before the first look. */
  readonly report: DatesReport | null
  /** Why they could not be read. */
  readonly why: Said | null
}

/** The dates, kept in step with the workbook. While the pane is busy elsewhere, nothing is read. */
export function useDates(workbook: LiveWorkbook, isPaneBusy: boolean): DatesState {
  const [state, setState] = useState<DatesState>({ report: null, why: null })
  useEffect(() => {
    if (isPaneBusy) return
    return keepInStep(workbook, signal => {
      listDatesOf(workbook, { signal, slice: SLICE }).then(
        report => { if (!signal.aborted) setState({ report, why: null }) },
        (error: unknown) => { if (!signal.aborted) setState(before => ({ report: before.report, why: saidOf(error) })) }
      )
    })
  }, [workbook, isPaneBusy])
  return state
}
