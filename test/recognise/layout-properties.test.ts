import fc from 'fast-check'
import { showValue, type CellValue } from '../../src/model/cell'
import type { GridRow } from '../../src/model/grid'
import { kindIds, kinds } from '../../src/recognise/heading-index'
import type { KindId } from '../../src/recognise/dictionary'
import type { ColumnSpec } from '../../src/recognise/kind'
import { contents } from './kind-contents'
import { readWorkbook } from './read-sheet'

const disguise = (text: string, choice: number) =>
  [text, text.toUpperCase(), `  ${text.toLowerCase()} `, text.replaceAll(' ', '\n'), `${text}:`, text.replaceAll(' ', '  - '), text.replaceAll(' ', '\u00A0')][
    choice % 7
  ] ?? text

interface Layout {
  readonly kind: KindId
  readonly order: readonly number[]
  readonly words: readonly number[]
  readonly disguises: readonly number[]
  readonly beside: readonly boolean[]
  readonly gaps: readonly number[]
  readonly left: number
  readonly title: boolean
}

const layout: fc.Arbitrary<Layout> = fc.record({
  kind: fc.constantFrom(...kindIds),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  words: fc.array(fc.nat(20), { minLength: 20, maxLength: 20 }),
  disguises: fc.array(fc.nat(20), { minLength: 20, maxLength: 20 }),
  beside: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  gaps: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
  left: fc.nat(3),
  title: fc.boolean()
})

const plain: Omit<Layout, 'kind'> = {
  order: Array.from({ length: 12 }, (_, index) => index),
  words: [],
  disguises: [],
  beside: [],
  gaps: [],
  left: 0,
  title: false
}

/** Lays out the same content in another way: order of columns, words, case, punctuation, blank rows, labels. */
function layOut({ kind, order, words, disguises, beside, gaps, left, title }: Layout): GridRow[] {
  const spec = kinds[kind]
  const { columns, labels } = contents[kind]
  const nameOf = (id: string, place: number) => {
    const found: ColumnSpec | undefined = spec.columns[id] ?? spec.labels[id]
    const names = found ? [found.heading, ...(found.pattern ? [] : found.synonyms)] : [id.replaceAll('-', ' ')]
    return disguise(names[(words[place] ?? 0) % names.length] ?? '', disguises[place] ?? 0)
  }
  const rows: GridRow[] = []
  let number = 0
  const put = (cells: readonly CellValue[], gap = 0) => {
    number += 1 + gap
    rows.push({ number, cells: [...Array.from({ length: left }, () => null), ...cells] })
  }
  if (title) put(['Marks and tracking of our school'])
  Object.entries(labels).forEach(([id, value], place) => {
    const name = nameOf(id, place + 12).trim().replace(/:$/, '').replaceAll('\n', ' ')
    put(beside[place] ? [name, null, value] : [`${name}: ${showValue(value)}`], gaps[place] === 2 ? 1 : 0)
  })
  const ids = Object.keys(columns)
    .map((id, place) => ({ id, place }))
    .sort((a, b) => (order[a.place] ?? 0) - (order[b.place] ?? 0))
  put(ids.map(({ id, place }) => nameOf(id, place)), gaps[8])
  for (let row = 0; row < 4; row++) put(ids.map(({ id }) => columns[id]?.[row] ?? null), gaps[row])
  return rows
}

/** All that is understood, without places. */
function understood(rows: readonly GridRow[]) {
  const { sheets, unrecognised } = readWorkbook([{ name: 'Sheet1', grid: { rows } }])
  const [sheet] = sheets
  if (!sheet) return unrecognised
  const columns = [...sheet.columns].sort((a, b) => a.id.localeCompare(b.id))
  return {
    kind: sheet.kind,
    rulebook: sheet.rulebook,
    academicYear: sheet.academicYear,
    learners: sheet.rows.map(row => sheet.identity(row)),
    unrecognised: sheet.unrecognised.length,
    problems: sheet.problems,
    columns: columns.map(column => ({
      id: column.id,
      isLabel: column.letter === null,
      values: sheet.rows.map(row => JSON.stringify([column.value(row), column.isBlank(row), showValue(column.raw(row))])),
      misunderstood: [...column.misunderstood()].map(({ row, problem }) => [row.index, problem])
    }))
  }
}

test('the order of columns, words, case, punctuation, blank rows and the place of labels change nothing', () => {
  fc.assert(
    fc.property(layout, chosen => {
      expect(understood(layOut(chosen))).toEqual(understood(layOut({ ...plain, kind: chosen.kind })))
    }),
    { numRuns: 300 }
  )
})

/** The member of a family that its own heading names, where that is not A. */
const members: Readonly<Record<string, string>> = { 'criterion:*': 'P1' }

test.each(kindIds)('the plain layout of %s is understood', kind => {
  const plainly = understood(layOut({ ...plain, kind }))
  if (!('columns' in plainly)) throw new Error(plainly[0]?.reason ?? 'Nothing was read.')
  expect(plainly).toMatchObject({ kind, problems: [], unrecognised: 0 })
  expect(plainly.learners).toHaveLength(4)
  const wanted = [...Object.keys(contents[kind].columns), ...Object.keys(contents[kind].labels)]
  const ids = plainly.columns.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(wanted.map(id => id.replace('*', members[id] ?? 'A'))))
})

test.each(['component-marks', 'component-entries', 'component-series'] as const)('%s belongs to the guide of its series', kind => {
  expect(understood(layOut({ ...plain, kind }))).toMatchObject({ rulebook: 'pearson-tech-awards-2025-26', academicYear: 2025 })
})
