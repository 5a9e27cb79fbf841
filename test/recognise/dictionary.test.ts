import { dictionary } from '../../src/recognise/dictionary'
import { readHeading } from '../../src/recognise/heading'
import { headingIndex, kindIds, kinds } from '../../src/recognise/heading-index'
import { labelsOfEverySheet } from '../../src/recognise/kinds/every-sheet-labels'
import { normalise } from '../../src/recognise/normalise'

describe.each(kindIds)('%s', id => {
  const kind = kinds[id]
  const specs = Object.entries({ ...kind.labels, ...kind.columns })

  test('no heading or synonym has two meanings', () => {
    const names = specs.flatMap(([, { heading, synonyms }]) => [heading, ...synonyms].map(normalise))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    expect(names.length).toBeGreaterThan(30)
  })

  test('every heading and synonym is recognised as what it stands for', () => {
    for (const [column, { heading, synonyms }] of specs) {
      for (const name of [heading, ...synonyms]) {
        const read = readHeading(name)
        expect(read && headingIndex(id).meaning(read)?.id).toBe(column.replace('*', 'A'))
      }
    }
  })

  test('columns named elsewhere in the kind exist', () => {
    const known = new Set(specs.map(([column]) => column))
    const named = [...kind.labelled, ...kind.seriesDates, ...(kind.ambiguous ?? []).map(({ beside }) => beside)]
    expect(named.filter(column => !known.has(column))).toEqual([])
  })

  test('dates that tell a series are dates', () => {
    const types = new Map(specs.map(([column, { type }]) => [column, type]))
    expect(kind.seriesDates.map(column => types.get(column))).toEqual(kind.seriesDates.map(() => 'date'))
  })
})

test('titles are told apart', () => {
  const titles = Object.values(dictionary).map(({ title }) => normalise(title))
  expect(new Set(titles).size).toBe(titles.length)
})

test('no label of every sheet has two meanings', () => {
  const names = Object.values(labelsOfEverySheet).flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(normalise))
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
