import { useEffect, useState } from 'react'
import type { Day } from '../../domain/dates'
import { lookAtComparison, type ComparisonLook } from '../../flow/look-at-comparison'
import { writeComparison, type GivenReason } from '../../flow/write-compare'
import type { Comparison } from '../../model/comparison'
import { SLICE } from '../../model/slice'
import type { LiveWorkbook } from '../../workbook/workbook'
import { keepInStep } from '../keep-in-step'
import { saidOf, type Said } from '../said'
import { strings } from './strings'

/** What the person wants compared. */
export interface Wanted {
  readonly by: string
  /** The latest where null. */
  readonly year: number | null
}

export interface Shown {
  /** Null before the first look; the last one that there was where the choice can't be compared. */
  readonly look: ComparisonLook | null
  /** Why the choice can't be compared, a sentence. */
  readonly whyNone: string | null
}

export interface ComparisonState extends Shown {
  readonly wanted: Wanted
  readonly busy: boolean
  readonly said: Said
  readonly choose: (wanted: Wanted) => void
  readonly write: () => void
  readonly record: (comparison: Comparison, reason: string, who: string, when: Day) => void
}

const READING: Said = { text: strings.reading }

/** The comparison that is wanted, kept in step with the workbook. While the pane is busy elsewhere, nothing is read. */
export function useComparison(workbook: LiveWorkbook, isPaneBusy: boolean): ComparisonState {
  const [wanted, setWanted] = useState<Wanted>({ by: 'qualification', year: null })
  const [shown, setShown] = useState<Shown>({ look: null, whyNone: null })
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState(READING)

  const { by, year } = wanted
  useEffect(() => {
    if (isPaneBusy || busy) return
    return keepInStep(workbook, signal => {
      lookAtComparison(workbook, { by, year: year ?? undefined, signal, slice: SLICE }).then(
        found => {
          if (signal.aborted) return
          setShown(before => ('whyNone' in found ? { look: before.look, whyNone: found.whyNone } : { look: found, whyNone: null }))
          setSaid(before => (before === READING ? { text: '' } : before))
        },
        (error: unknown) => { if (!signal.aborted) setSaid(saidOf(error)) }
      )
    })
  }, [workbook, isPaneBusy, busy, by, year])

  /** One thing at a time: compares anew, so that what is written is of the grades as they stand, and writes it. */
  const act = (done: string, given?: GivenReason) => {
    if (busy) return
    setBusy(true)
    setSaid({ text: strings.working })
    const work = async (): Promise<Said> => {
      try {
        const found = await lookAtComparison(workbook, { by, year: year ?? undefined, slice: SLICE })
        if ('whyNone' in found) return { text: found.whyNone }
        await writeComparison(workbook, found.run, given)
        return { text: done }
      } catch (error) {
        return saidOf(error)
      }
    }
    void work().then(outcome => {
      setSaid(outcome)
      setBusy(false)
    })
  }

  return {
    ...shown,
    wanted,
    busy: busy || isPaneBusy,
    said,
    choose: next => {
      setSaid(READING)
      setWanted(next)
    },
    write: () => { act(strings.written) },
    record: (comparison, reason, who, when) => { act(strings.reasonSaved, { comparison, reason, who, when }) }
  }
}
