import { useEffect, useState } from 'react'
import { lookAtSamples, type SampleLook, type SamplesLook } from '../../flow/look-at-samples'
import { readForSamples, verifyRead } from '../../flow/sample'
import { drawForRecord } from '../../flow/sample-record'
import { undoTicks } from '../../flow/undo-ticks'
import { writeDraw, writeVerified, type SampleWritten } from '../../flow/write-sample'
import type { SampleDecision, WantedTick } from '../../model/sample'
import { SLICE } from '../../model/slice'
import type { LiveWorkbook } from '../../workbook/workbook'
import { keepInStep } from '../keep-in-step'
import { saidOf, type Said } from '../said'
import { strings } from '../strings'

const READING: Said = { text: strings.sample.reading }

export interface Samples {
  /** Null while the workbook is being read for the first time. */
  readonly look: SamplesLook | null
  readonly front: string | null
  readonly busy: boolean
  readonly said: Said
  readonly add: (sample: SampleLook, choice: WantedTick) => void
  readonly record: (sample: SampleLook) => void
  readonly undo: () => void
  readonly draw: (sheet: string, seed: string, size: number | null) => void
}

/** The samples of the workbook, kept in step with it, and what can be done about them. While the pane is busy elsewhere, nothing is read. */
export function useSamples(workbook: LiveWorkbook, isPaneBusy: boolean): Samples {
  const [seen, setSeen] = useState<{ readonly look: SamplesLook | null; readonly front: string | null }>({ look: null, front: null })
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState(READING)

  const look = async (signal?: AbortSignal) => {
    const front = await workbook.activeSheet()
    const found = await lookAtSamples(workbook, front, { signal, slice: SLICE })
    if (!signal?.aborted) setSeen({ look: found, front })
  }

  useEffect(() => {
    if (isPaneBusy) return
    return keepInStep(workbook, signal => {
      look(signal).then(
        () => { if (!signal.aborted) setSaid(before => (before === READING ? { text: '' } : before)) },
        (error: unknown) => { if (!signal.aborted) setSaid(saidOf(error)) }
      )
    }, true)
  }, [workbook, isPaneBusy])

  /** One thing at a time; what is shown is read anew after it. */
  const act = (work: () => Promise<string>) => {
    if (busy) return
    setBusy(true)
    setSaid({ text: strings.sample.working })
    const done = async (): Promise<Said> => {
      try {
        const text = await work()
        await look()
        return { text }
      } catch (error) {
        return saidOf(error)
      }
    }
    void done().then(outcome => {
      setSaid(outcome)
      setBusy(false)
    })
  }

  return {
    ...seen,
    busy: busy || isPaneBusy,
    said,
    add: ({ decision }, choice) => {
      act(async () => {
        if (!seen.look) return ''
        const written = await writeVerified(seen.look.read, [{ decision, choices: [choice] }])
        await recordAgain(workbook, decision)
        return writtenText(written)
      })
    },
    record: ({ decision }) => {
      act(async () => {
        await recordAgain(workbook, decision)
        return strings.sample.recordDone
      })
    },
    undo: () => {
      act(async () => {
        const { taken, left } = await undoTicks(workbook)
        return strings.sample.undone(taken, left)
      })
    },
    draw: (sheet, seed, size) => {
      act(async () => {
        if (!seen.look) return ''
        const record = drawForRecord(seen.look.read, { seed, size, sheet })
        const { notes } = await writeDraw(seen.look.read, record)
        return [strings.sample.drawn(record.draw.entries.filter(({ role }) => role === 'drawn').length), ...notes].join(' ')
      })
    }
  }
}

/** Records a sample as it stands now, so that the record tells of what was just ticked. */
async function recordAgain(workbook: LiveWorkbook, { name, members: [first] }: SampleDecision): Promise<void> {
  const read = await readForSamples([{ file: '', workbook }], { slice: SLICE })
  const decision = verifyRead(read).find(one => one.name === name && one.members[0]?.sheet === first?.sheet)
  if (decision) await writeVerified(read, [{ decision, choices: [] }])
}

function writtenText({ ticked, notes }: SampleWritten): string {
  return [ticked === 0 ? strings.sample.nobodyTicked : strings.sample.ticked(ticked), ...notes].join(' ')
}
