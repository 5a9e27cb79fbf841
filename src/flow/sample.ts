import { drain } from '../check/drain'
import type { Grid } from '../model/grid'
import { Problem } from '../model/problem'
import type { SampleDecision, SampleDraw } from '../model/sample'
import { atOnce, type Steps } from '../model/steps'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { startingSettings, type Settings } from '../rules/settings'
import { edition } from '../rules/pearson-tech-awards-2025-26/edition'
import { sampleRulesOf } from '../rules/pearson-tech-awards-2025-26/sample-rules'
import { drawSample, type WantedDraw } from '../sample/draw'
import type { DrawRules } from '../sample/draw-plan'
import { together, type NamedWorkbook, type SampleSource } from '../sample/together'
import { verifySamples } from '../sample/verify'
import type { Workbook, WorkbookInfo } from '../workbook/workbook'
import { sheetsOfOurs } from '../write-back/settings-sheet'
import { understand } from './understand'

export interface SampleOptions {
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

export interface NamedSource {
  /** As the person named it. */
  readonly file: string
  readonly workbook: Workbook
}

/** A workbook as it was read. */
export interface ReadWorkbook extends NamedSource {
  readonly info: WorkbookInfo
  readonly grids: ReadonlyMap<string, Grid>
  readonly typed: TypedWorkbook
}

/** Workbooks read and understood, for whatever is asked of their samples. */
export interface ReadForSamples {
  readonly workbooks: readonly ReadWorkbook[]
  readonly source: SampleSource
  readonly rules: DrawRules
}

/** Reads workbooks whose cohorts belong together. The settings of the first of them that has any hold for all. */
export async function readForSamples(
  workbooks: readonly [NamedSource, ...NamedSource[]],
  { signal, slice }: SampleOptions = {}
): Promise<ReadForSamples> {
  let settings: Settings | undefined
  const read = async ({ file, workbook }: NamedSource): Promise<ReadWorkbook> => {
    const info = await workbook.describe({ ...(signal && { signal }) })
    const ours = sheetsOfOurs(info)
    const grids = new Map<string, Grid>()
    for (const { name } of info.sheets) {
      if (!ours.has(name)) grids.set(name, await workbook.read(name, { ...(signal && { signal }) }))
    }
    const sheets = [...grids].map(([name, grid]) => ({ name, grid }))
    const { typed, given } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
    if (given.given.length > 0) settings ??= given.settings
    return { file, workbook, info, grids, typed }
  }
  const [first, ...others] = workbooks
  const all: [ReadWorkbook, ...ReadWorkbook[]] = [await read(first)]
  for (const other of others) all.push(await read(other))
  const [one, ...more] = all
  const named = ({ file, typed }: ReadWorkbook): NamedWorkbook => ({ file, workbook: typed })
  return { workbooks: all, source: together([named(one), ...more.map(named)]), rules: drawRulesOf(settings ?? startingSettings) }
}

/** Why sheets were not recognised: the true reason that there are no marks may stand there. */
function whyUnread({ workbook }: SampleSource, sheet?: string): string {
  if (sheet !== undefined) return ''
  return workbook.unrecognised.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('')
}

type Verified = readonly [SampleDecision, ...SampleDecision[]]

/** The samples of the marks sheets that were read; throws a `Problem` where there is none, or none on the sheet. */
export function verifyRead(read: ReadForSamples, sheet?: string): Verified {
  return atOnce(verifySteps(read, sheet))
}

/** The same, step by step. */
export function* verifySteps({ source, rules }: ReadForSamples, sheet?: string): Steps<Verified> {
  if (sheet !== undefined && !source.workbook.sheets.some(one => source.placeOf(one).sheet === sheet)) {
    const names = source.workbook.sheets.map(one => `"${source.placeOf(one).sheet}"`).join(', ')
    throw new Problem(`"${sheet}" is not there or was not recognised.${names === '' ? '' : ` Recognised are ${names}.`}`, 'no-such-sheet')
  }
  const [first, ...others] = yield* verifySamples(source, rules.moderation, sheet)
  if (first) return [first, ...others]
  const where = sheet === undefined ? 'No sheet' : `"${sheet}" is not a sheet that`
  throw new Problem(`${where} holds marks of a Tech Awards component, so there is no moderation sample to verify.${whyUnread(source, sheet)}`, 'no-marks')
}

export function drawFrom({ source, rules }: ReadForSamples, wanted: WantedDraw): SampleDraw {
  return drawSample(source, rules, wanted)
}

function drawRulesOf(settings: Settings): DrawRules {
  return {
    moderation: sampleRulesOf(settings, edition),
    ivPercentage: settings['iv.percentage'],
    svSample: settings['tag.sv-sample'],
    own: { sizes: settings['draw.sizes'], ends: settings['draw.ends'], cover: settings['draw.cover'] ?? [] }
  }
}
