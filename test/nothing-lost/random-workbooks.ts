import fc from 'fast-check'
import { cellError, type CellValue } from '../../src/model/cell'
import type { GridRow } from '../../src/model/grid'
import { kindIds, kinds } from '../../src/recognise/heading-index'
import type { KindId } from '../../src/recognise/dictionary'
import type { ColumnSpec } from '../../src/recognise/kind'
import type { ExampleSheet } from '../../src/rules/example'
import { contents } from '../recognise/kind-contents'

/** What people and programs leave in cells where something else was meant. */
const STRAY: readonly CellValue[] = [null, 'n/a', ' X ', '=1+1', '+44 20', '-', '@home', '<b>12</b>', '\u202Etxet', 'zero\u200Bwidth', 1e21, -1, 0.1 + 0.2, true, cellError('#N/A'), '31/02/2026', 46_000, 'x'.repeat(300)]

/** A learner's candidate number and name. */
export type Learner = readonly [CellValue, CellValue]

const learners = fc.constantFrom<Learner>([1, 'Ash, Bo'], ['0002', 'Cy Bell'], [3, "O'Neill, Di"], ['0400', '=Dunn, Ed'], [5, 'علي'], ['0005', 'Fay <i>Gray</i>'])

/** A value for a column: mostly one of those that its kind is known to hold, now and then something stray. */
function valueFor(kind: KindId, column: string): fc.Arbitrary<CellValue> {
  const known = contents[kind].columns[column] ?? [null]
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.constantFrom(...STRAY) })
}

const disguises: readonly ((text: string) => string)[] = [text => text, text => text.toUpperCase(), text => ` ${text.toLowerCase()} `, text => text.replaceAll(' ', '\n'), text => `${text}:`]

/** The words for a column or a label, in one of its spellings. */
function wordsFor(kind: KindId, id: string): fc.Arbitrary<string> {
  const spec: ColumnSpec | undefined = kinds[kind].columns[id] ?? kinds[kind].labels[id]
  const names = spec ? [spec.heading, ...(spec.pattern ? [] : spec.synonyms)] : [id.replaceAll('-', ' ')]
  return fc.tuple(fc.constantFrom(...names), fc.constantFrom(...disguises)).map(([name, disguise]) => disguise(name))
}

function sheetOf(kind: KindId, learner: fc.Arbitrary<Learner>): fc.Arbitrary<readonly GridRow[]> {
  const columns = Object.keys(contents[kind].columns)
  const labels = Object.entries(contents[kind].labels)
  const headings = fc.tuple(...columns.map(id => wordsFor(kind, id)))
  const rows = fc.array(fc.tuple(learner, fc.tuple(...columns.map(id => (id === 'learner-name' ? learner.map(([, name]) => name) : valueFor(kind, id))))), { minLength: 1, maxLength: 7 })
  const above = fc.tuple(...labels.map(([id]) => wordsFor(kind, id)))
  // Mostly all columns, so that most sheets are recognised; now and then one is missing.
  const missing = fc.option(fc.nat(columns.length - 1), { freq: 3 })
  return fc.record({ headings, rows, above, missing, isNamed: fc.boolean(), gap: fc.nat(2) }).map(({ headings, rows, above, missing, isNamed, gap }) => {
    const kept = (cells: readonly CellValue[]) => cells.filter((_, index) => index !== missing)
    const lines: (readonly CellValue[])[] = [
      ...labels.map(([, value], index): readonly CellValue[] => [(above[index] ?? '').trim().replace(/:$/, '').replaceAll('\n', ' '), value]),
      ...Array.from({ length: gap }, () => []),
      [...(isNamed ? ['Candidate number', 'Learner name'] : []), ...kept(headings)],
      ...rows.map(([who, cells]) => [...(isNamed ? who : []), ...kept(cells)])
    ]
    return lines.flatMap((cells, index) => (cells.some(value => value !== null) ? [{ number: index + 1, cells }] : []))
  })
}

/** One to three sheets such as centres keep, in the words of the vocabulary, with faults. */
export function sheetsWith(learner: fc.Arbitrary<Learner>): fc.Arbitrary<readonly ExampleSheet[]> {
  return fc
    .array(fc.constantFrom(...kindIds).chain(kind => sheetOf(kind, learner).map(rows => ({ kind, rows }))), { minLength: 1, maxLength: 3 })
    .map(sheets => sheets.map(({ kind, rows }, index) => ({ name: `${kind} ${index + 1}`, grid: { rows } })))
}

export const randomSheets = sheetsWith(learners)
