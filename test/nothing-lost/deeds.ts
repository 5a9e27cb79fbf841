import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { decide } from '../../src/flow/decide'
import { mapHeading } from '../../src/flow/map-heading'
import { drawFrom, readForSamples, verifyRead } from '../../src/flow/sample'
import { undoTicks } from '../../src/flow/undo-ticks'
import { writeComparison } from '../../src/flow/write-compare'
import { onlyChoices, writeDraw, writeVerified } from '../../src/flow/write-sample'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'
import { workbookOf } from '../workbook/grid-workbook'
import { madeRun, sectors } from '../compare/made-run'

const TIME = '2026-05-20T09:00:00.000Z'
const asOf = dayOf(2026, 5, 20)
/** What a person wrote beside a flag; it must never be lost. */
export const REASON = 'Agreed with the moderator by telephone.'

const four = (value: number) => String(value).padStart(4, '0')
const learners = Array.from({ length: 18 }, (_, index) => index + 1)

/** A cohort whose sample lacks its lowest mark, with a mark above the maximum, beside a sheet of Sport to draw from. */
const FAULTY = `
== Marks ==
Series: May/June 2026
Component: 1
Candidate number | Mark /60 | Sampled | Uploaded in sample
${learners.map(n => `${four(n)} | ${n === 16 ? 7 : n === 3 ? 61 : 30 + n} | ${n <= 15 ? '✓' : ''} | ${n <= 13 ? 'Yes' : ''}`).join('\n')}

== Sport ==
Subject: Sport
Series: May/June 2026
Component: 2
Candidate number | Mark /60 | Video
${learners.map(n => `${four(n + 100)} | ${20 + n} | ✓`).join('\n')}

== Colleagues ==
Who | Their room
A Khan | 12`

/** Something that the program does to a workbook, over and over with the same end. */
export interface Deed {
  readonly name: string
  /** What the workbook holds before. */
  readonly before: () => Promise<Uint8Array>
  /** Reads anew, decides and writes, as its button or command does. */
  readonly run: (workbook: Workbook) => Promise<unknown>
  /** Ticks that an interrupted run has written are the sample that the next one finds: its record tells of them in other words. */
  readonly recordDiffers?: boolean
}

const flag = async (workbook: Workbook) => writeFlags(workbook, await checkWorkbook(workbook, { asOf }))

async function acceptFirst(workbook: Workbook): Promise<unknown> {
  const checked = await checkWorkbook(workbook, { asOf })
  const key = checked.report.findings[0]?.key ?? ''
  return decide(workbook, checked, key, { decision: 'accepted', reason: REASON })
}

async function tick(workbook: Workbook): Promise<unknown> {
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  return writeVerified(read, verifyRead(read, 'Marks').map(decision => ({ decision, choices: onlyChoices(decision) })), TIME)
}

const drawWith = (seed: string) => async (workbook: Workbook): Promise<unknown> => {
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  return writeDraw(read, { draw: drawFrom(read, { seed, size: null, sheet: 'Sport' }), program: 'Centre Check', time: TIME })
}

const compared = (workbook: Workbook) => writeComparison(workbook, madeRun(sectors))
const comparedLess = (workbook: Workbook) => writeComparison(workbook, madeRun(sectors.slice(0, 2)))

/** Before anything was done to it. */
export const untouched = () => workbookOf(FAULTY.trimStart())

/** The workbook after so many deeds, each whole. */
const after = (...runs: readonly Deed['run'][]) => async (): Promise<Uint8Array> => {
  const workbook = openWorkbookFile(untouched())
  for (const run of runs) await run(workbook)
  return workbook.save()
}

/** Someone puts a mark right, so that the next check finds less. */
const correct = (workbook: Workbook) => workbook.apply([{ kind: 'write-cells', sheet: 'Marks', cells: [{ cell: 'B6', value: 33 }] }])

export const deeds: readonly Deed[] = [
  { name: 'flags are written', before: after(), run: flag },
  { name: 'flags are written anew beside a reason', before: after(flag, acceptFirst, correct), run: flag },
  { name: 'a flag is accepted', before: after(flag), run: acceptFirst },
  { name: 'ticks of a verified sample are written', before: after(), run: tick, recordDiffers: true },
  { name: 'ticks of a verified sample are written beside flags', before: after(acceptFirst, drawWith('spring')), run: tick, recordDiffers: true },
  { name: 'a draw is written', before: after(), run: drawWith('spring'), recordDiffers: true },
  { name: 'another draw takes back the ticks of the last', before: after(drawWith('spring')), run: drawWith('summer') },
  { name: 'ticks are undone', before: after(tick, drawWith('spring')), run: undoTicks },
  { name: 'a comparison with charts is written', before: after(), run: compared },
  { name: 'a comparison with charts is written anew', before: after(comparedLess), run: compared },
  { name: 'a heading is mapped', before: after(), run: workbook => mapHeading(workbook, 'Colleagues', 'Their room', 'ignore') },
  { name: 'all is cleared but a reason', before: after(flag, acceptFirst, tick, drawWith('spring')), run: workbook => clearWorkbook(workbook) },
  { name: 'all is cleared, reasons too', before: after(flag, acceptFirst, tick, comparedLess), run: workbook => clearWorkbook(workbook, { reasonsToo: true }) }
]
