import type { KindId } from '../../src/recognise/dictionary'
import { readHeading } from '../../src/recognise/heading'
import { kindIds, kinds, meaningOf } from '../../src/recognise/heading-index'
import type { ColumnSpec } from '../../src/recognise/kind'
import { labelsOfEverySheet } from '../../src/recognise/kinds/every-sheet-labels'
import { learnerBlock } from '../../src/recognise/kinds/learner-block'
import { normalise } from '../../src/recognise/normalise'

/** A member of each family that its own heading names, where that is not A. */
const members: Readonly<Record<string, string>> = { 'criterion:*': 'P1', 'unit-grade:*': '1', 'unit-z-flag:*': '1', 'grade-count:*': 'D*' }

const DATES = ['date', 'yes-no-or-date'] as const

/** A family goes by its pattern; its synonyms are what its cells may hold. */
function namesOf({ heading, synonyms, pattern }: ColumnSpec): readonly string[] {
  return pattern ? [heading] : [heading, ...synonyms]
}

describe.each(kindIds)('%s', id => {
  const kind = kinds[id]
  const specs = Object.entries<ColumnSpec>({ ...kind.labels, ...kind.columns })

  test('no heading or synonym has two meanings', () => {
    const names = specs.flatMap(([, spec]) => namesOf(spec).map(normalise))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  test('no spelling of a list of values stands for two of them', () => {
    for (const [, { type }] of specs) {
      if (typeof type !== 'object') continue
      const spellings = Object.entries('enum' in type ? type.enum : type.several).flatMap(([value, others]) => [value, ...others])
      expect(spellings.map(normalise).filter((name, place, all) => name === '' || all.indexOf(name) !== place)).toEqual([])
    }
  })

  test('every heading and synonym is recognised as what it stands for', () => {
    for (const [column, spec] of specs) {
      for (const name of namesOf(spec)) {
        const read = readHeading(name)
        expect(read && meaningOf(id, read)?.id).toBe(column.replace('*', members[column] ?? 'A'))
      }
    }
  })

  test('columns named elsewhere in the kind exist', () => {
    const known = new Set(specs.map(([column]) => column))
    const named = [
      ...kind.labelled,
      ...kind.seriesDates,
      ...(kind.oneOf ?? []).flat(),
      ...(kind.byComponent === undefined ? [] : [kind.byComponent]),
      ...(kind.ambiguous ?? []).map(({ beside }) => beside)
    ]
    expect(named.filter(column => !known.has(column))).toEqual([])
  })

  test('headings that speak for nothing alone are headings of the kind', () => {
    const names = new Set(specs.flatMap(([, spec]) => namesOf(spec)))
    expect((kind.weak ?? []).filter(name => !names.has(name))).toEqual([])
  })

  test('something must be there besides a learner', () => {
    const musts = specs.filter(([, { key }]) => key === 'must')
    expect(musts.length + (kind.oneOf?.length ?? 0) + (kind.supporting ?? 0)).toBeGreaterThan(0)
  })

  test('it asks for no more supporting columns than it has', () => {
    expect(kind.supporting ?? 0).toBeLessThanOrEqual(specs.filter(([, { key }]) => key === 'supports').length)
  })

  test('dates that tell a series are dates', () => {
    const types = new Map(specs.map(([column, { type }]) => [column, type]))
    expect(kind.seriesDates.filter(column => !DATES.some(type => type === types.get(column)))).toEqual([])
  })
})

test('a sheet named by a title or id is of one kind', () => {
  const names = Object.entries(kinds).flatMap(([id, { title }]) => [...new Set([normalise(id), normalise(title)])])
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})

test.each<[KindId, { readonly block: boolean; readonly columns: number; readonly labels: readonly string[] }]>([
  ['learners', { block: true, columns: 40, labels: [] }],
  ['staff', { block: false, columns: 20, labels: [] }],
  ['component-entries', { block: true, columns: 17, labels: [] }],
  ['component-marks', { block: true, columns: 45, labels: ['maximum-mark', 'entered-on-eol', 'moderator', 'marks-submitted-date', 'sample-uploaded-date'] }],
  ['component-series', { block: false, columns: 43, labels: ['moderator', 'programme-lead'] }],
  ['units', { block: false, columns: 23, labels: [] }],
  ['assignment-plan', { block: false, columns: 34, labels: [] }],
  ['assignment-attempts', { block: true, columns: 59, labels: ['lead-iv'] }],
  ['internal-verification', { block: false, columns: 14, labels: ['lead-iv'] }],
  ['unit-grades', { block: true, columns: 31, labels: [] }],
  ['claims', { block: true, columns: 16, labels: [] }],
  ['programmes', { block: false, columns: 49, labels: ['quality-nominee'] }],
  ['q-tags', { block: true, columns: 44, labels: ['cohort', 'history-viewed', 'audience', 'export-date', 'head-of-centre-declaration'] }],
  ['evidence', { block: true, columns: 34, labels: [] }],
  ['results-history', { block: false, columns: 17, labels: [] }],
  ['vtct-tags', { block: true, columns: 24, labels: ['head-of-centre-declaration'] }],
  ['records-checklist', { block: false, columns: 18, labels: [] }],
  ['key-dates', { block: false, columns: 12, labels: [] }],
  ['terms-and-holidays', { block: false, columns: 6, labels: [] }],
  ['settings', { block: false, columns: 3, labels: [] }]
])('%s has every column and label of its own', (id, { block, columns, labels }) => {
  const ids = Object.keys(kinds[id].columns)
  const learners = Object.keys(learnerBlock)
  expect(learners.every(one => ids.includes(one))).toBe(block)
  expect(ids.length - (block ? learners.length : 0)).toBe(columns)
  expect(Object.keys(kinds[id].labels)).toEqual(labels)
})

test('there are twenty kinds', () => {
  expect(kindIds).toHaveLength(20)
})

test('no label of every sheet has two meanings', () => {
  const names = Object.values(labelsOfEverySheet).flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(normalise))
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
