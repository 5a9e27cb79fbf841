import { columnLetters } from '../model/address'
import { showValue } from '../model/cell'
import { parseSheets, type Example, type ExampleSheet } from '../rules/example'
import { escape } from './html'

interface Remark {
  /** `D7`, or `Sheet!D7` where the example has several sheets. */
  readonly place: string
  readonly text: string
}

/** An example as its sheets would look, the cells that are found or worked out marked, and what is said of them below. */
export function exampleHtml(example: Example): string {
  const sheets = parseSheets(example.sheets)
  const found = (example.findings ?? []).map(remark)
  const computed = (example.computed ?? []).map(remark)
  const marked = new Set([...found, ...computed].map(({ place }) => place))
  const tables = sheets.map(sheet => tableHtml(sheet, sheets.length > 1, marked))
  const day = example.asOf === undefined ? '' : `<p>Judged on ${escape(example.asOf)}.</p>`
  return tables.join('') + day + listHtml('Found', found) + listHtml('Worked out', computed) + outcomeHtml(example)
}

function remark(line: string): Remark {
  const [, place = '', text = line] = /^((?:.*?!)?[A-Z]+\d+): ([^]*)$/.exec(line) ?? []
  return { place, text }
}

function tableHtml({ name, grid }: ExampleSheet, named: boolean, marked: ReadonlySet<string>): string {
  const width = Math.max(1, ...grid.rows.map(({ cells }) => cells.length))
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index))
  const head = letters.map(letter => `<th scope="col">${letter}</th>`).join('')
  const rows = grid.rows.map(({ number, cells }) => {
    const data = letters.map((letter, index) => {
      const place = `${named ? `${name}!` : ''}${letter}${number}`
      const text = escape(showValue(cells[index] ?? null))
      return marked.has(place) ? `<td class="found"><mark>${text === '' ? '(blank)' : text}</mark></td>` : `<td>${text}</td>`
    })
    return `<tr><th scope="row">${number}</th>${data.join('')}</tr>`
  })
  const caption = named ? `<caption>${escape(name)}</caption>` : ''
  return `<div class="sheet" role="group" aria-label="${named ? escape(name) : 'Example sheet'}" tabindex="0"><table>${caption}<thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function listHtml(title: string, remarks: readonly Remark[]): string {
  if (remarks.length === 0) return ''
  return `<p>${title}:</p><ul>${remarks.map(({ place, text }) => `<li><b>${escape(place)}</b> ${escape(text)}</li>`).join('')}</ul>`
}

function outcomeHtml({ outcome }: Example): string {
  if (outcome === undefined) return ''
  return outcome === 'cannot-tell' ? '<p>The answer is “cannot tell”.</p>' : '<p>The rule does not apply here.</p>'
}
