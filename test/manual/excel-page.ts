/// <reference types="office-js" />
import { parseIso } from '../../src/domain/dates'
import { excelWorkbook } from '../../src/workbook/excel'
import { excelSteps, type Expected } from './excel-steps'

interface Task {
  readonly expected: Expected
  readonly asOf: string
}

// The page that Excel opens for `npm run excel-test`: it takes its task from the program that serves it, and hands it the result.
const host = await Office.onReady()
const { expected, asOf } = (await (await fetch('task.json')).json()) as Task
const today = parseIso(asOf)
if (today === undefined) throw new Error(`${asOf} is no day.`)
const steps = await excelSteps(excelWorkbook(), expected, today)
const { platform, version } = Office.context.diagnostics
document.body.append(...steps.map(({ name, fault }) => {
  const line = document.createElement('p')
  line.textContent = `${fault === null ? 'As it should be' : 'Not as it should be'}: ${name}${fault === null ? '' : `: ${fault}`}`
  return line
}))
await fetch('result', { method: 'POST', body: JSON.stringify({ excel: `${String(host.host)} ${version} (${String(platform)})`, steps }) })
