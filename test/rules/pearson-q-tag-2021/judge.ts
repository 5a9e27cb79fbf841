import { check } from '../../../src/check/engine'
import { parseIso } from '../../../src/domain/dates'
import { understand } from '../../../src/flow/understand'
import type { Report } from '../../../src/model/report'
import { parseSheets } from '../../../src/rules/example'
import { loadRulebooks } from '../../../src/rules/register'

/** Sheets as people write them in examples, judged by every rule of the Q-TAG guide and for every sheet, before grades are due. */
export async function judge(sheets: string, asOf = '2021-04-23'): Promise<Report> {
  const { typed, given } = finish(understand({ sheets: parseSheets(sheets), dateSystem: 1900 }))
  const rulebooks = await loadRulebooks(['pearson-q-tag-2021', 'every-sheet'])
  const day = parseIso(asOf)
  if (day === undefined) throw new Error(`${asOf} is no day.`)
  const report = finish(check(typed, { asOf: day, settings: given.settings, rulebooks }))
  expect(report.sheets.filter(({ kind }) => kind === null)).toEqual([])
  expect(report.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  return report
}

/** Each finding as `rule Sheet!cell`. */
export async function findingsIn(sheets: string, asOf?: string): Promise<string[]> {
  return (await judge(sheets, asOf)).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

function finish<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
