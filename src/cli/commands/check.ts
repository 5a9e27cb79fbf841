import { countFindings } from '../../model/counts'
import { Problem } from '../../model/problem'
import type { Report } from '../../model/report'
import { checkWorkbook } from '../../flow/check-workbook'
import { writeFlags } from '../../write-back/flags'
import { dayGiven, destination, oneOf, readArguments } from '../arguments'
import { about, openFile, targetOf } from '../files'
import { reportJson } from '../report-json'
import { reportText } from '../report-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: files } = readArguments(args, {
    sheet: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'in-place': { type: 'boolean' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const asOf = dayGiven('as-of', values['as-of'])
  const to = destination(values)
  if (files.length === 0) throw new Usage('Name the workbook to check.')
  if (files.length > 1 && to.out !== undefined) throw new Usage('--out takes one workbook; use --in-place for several.')

  let code: ExitCode = 0
  for (const file of files) {
    try {
      const target = await targetOf(file, to)
      const { save, report, settings } = await about(file, async () => {
        const { workbook, save } = await openFile(file)
        const checked = await checkWorkbook(workbook, { asOf, only: values.sheet })
        refuseWhereNothingWasChecked(checked.report)
        if (target !== null) for (const note of await writeFlags(workbook, checked)) terminal.error(`${file}: ${note}`)
        return { save, report: checked.report, settings: checked.settings }
      })
      if (target !== null) await save(target)
      if (format === 'json') terminal.out(JSON.stringify(reportJson(file, report), null, files.length > 1 ? undefined : 2))
      else terminal.out(reportText(file, report, { settings, writtenTo: target }))
      if (countFindings(report.findings).error > 0) code = worse(code, 1)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      terminal.error(error.message)
      code = 2
    }
  }
  return code
}

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)

function refuseWhereNothingWasChecked(report: Report): void {
  // Settings alone are no comfort where the marks beside them could not be read.
  const others = report.sheets.filter(sheet => sheet.kind !== 'settings')
  if (others.some(sheet => sheet.kind !== null) || (others.length === 0 && report.sheets.length > 0)) return
  const reasons = others.map(sheet => `${sheet.name}: ${sheet.reason ?? 'it was not recognised.'}`)
  throw new Problem(['No sheet could be checked.', ...reasons].join('\n  '), 'nothing-recognised')
}
