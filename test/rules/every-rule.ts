import { drain } from '../../src/check/drain'
import { check } from '../../src/check/engine'
import { parseIso } from '../../src/domain/dates'
import { understand } from '../../src/flow/understand'
import type { Report } from '../../src/model/report'
import { parseSheets } from '../../src/rules/example'
import { loadRulebooks } from '../../src/rules/register'

/** Sheets written as examples are, judged by every rule of their guides together; all of them must be recognised. */
export async function reportOn(sheets: string, asOf: string): Promise<Report> {
  const day = parseIso(asOf)
  if (day === undefined) throw new Error(`${asOf} is no day.`)
  const { typed, given } = await drain(understand({ sheets: parseSheets(sheets), dateSystem: 1900 }))
  const rulebooks = await loadRulebooks(['every-sheet', ...typed.sheets.flatMap(sheet => sheet.rulebooks)])
  const report = await drain(check(typed, { asOf: day, settings: given.settings, rulebooks }))
  expect(report.sheets.filter(({ kind }) => kind === null)).toEqual([])
  expect(report.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  return report
}

/** `mark-missing Marks!D7`. */
export async function findingsIn(sheets: string, asOf: string): Promise<string[]> {
  return (await reportOn(sheets, asOf)).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}
