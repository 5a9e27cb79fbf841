import type { SampleRecord } from '../../src/model/sample'
import { edition } from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { sampleRulesOf } from '../../src/rules/pearson-tech-awards-2025-26/sample-rules'
import { startingSettings } from '../../src/rules/settings'
import { drawSample } from '../../src/sample/draw'
import type { DrawRules } from '../../src/sample/draw-plan'
import { replaySample } from '../../src/sample/replay'
import { together } from '../../src/sample/together'
import { readText } from '../recognise/read-sheet'

const rules: DrawRules = {
  moderation: sampleRulesOf(startingSettings, edition),
  ivPercentage: 20,
  svSample: { learners: 3, units: 1 },
  own: { sizes: null, ends: false, cover: [] }
}

const numbers = Array.from({ length: 24 }, (_, index) => index + 1)
const row = (n: number) => `${n} | ${10 + n} | ✓`
const sourceOf = (rows: readonly string[]) =>
  together([{ file: 'marks.xlsx', workbook: readText(['Subject: Sport', 'Series: May/June 2026', 'Component: 1', 'Candidate number | Mark | Video', ...rows].join('\n')) }])

const source = sourceOf(numbers.map(row))
const record: SampleRecord = { draw: drawSample(source, rules, { seed: 'dice', size: null }), program: 'Centre Check', time: '2026-05-01T09:00:00.000Z' }
const replayOf = (rows: readonly string[], of = record) => replaySample(of, sourceOf(rows), rules)

test('the same rows in another order are the same', () => {
  expect(replayOf(numbers.map(row).reverse())).toEqual({ same: true, came: [], left: [], differences: [] })
})

test('who came and who left is told', () => {
  const replay = replayOf([...numbers.slice(1).map(row), row(99)])
  expect(replay).toMatchObject({ same: false, came: ['0099'], left: ['0001'] })
  expect(replay.differences.slice(0, 2)).toEqual(['New in the cohort since the draw: 0099.', 'No longer in the cohort: 0001.'])
})

test('a changed mark that moves an end, and an absence, are told', () => {
  const moved = replayOf(numbers.map(n => (n === 12 ? '12 | 60 | ✓' : row(n))))
  expect(moved.same).toBe(record.draw.entries.some(({ member, reason }) => member.id === '0012' && reason === 'highest mark'))
  const [, , third] = record.draw.entries
  const absent = replayOf(numbers.map(n => (n === Number(third?.member.id) ? `${n} | X | ✓` : row(n))))
  expect(absent.differences).toContain(`Would no longer be drawn: ${third?.member.learner ?? ''} (absent).`)
})

test('a record that was tampered with does not hold', () => {
  const { draw } = record
  const swapped = draw.entries.map(entry => (entry.reason === 'reserve 1' ? { ...entry, role: 'drawn' as const, reason: 'ticket' } : entry.reason === 'ticket' ? { ...entry, role: 'reserve' as const, reason: 'reserve' } : entry))
  expect(replayOf(numbers.map(row), { ...record, draw: { ...draw, entries: swapped } }).differences[0]).toMatch(/^On the record a reserve has a smaller ticket/)
  const otherSeed = replayOf(numbers.map(row), { ...record, draw: { ...draw, seed: 'other' } })
  expect(otherSeed.differences[0]).toMatch(/^The record holds tickets that the seed does not give/)
  const short = replayOf(numbers.map(row), { ...record, draw: { ...draw, entries: draw.entries.slice(0, -1) } })
  expect(short.differences).toContain('The learners on the record are not those whose cohort it fingerprints.')
})

test('a sample that can no longer be drawn is told, not thrown', () => {
  const { differences, same } = replaySample(record, together([{ file: 'marks.xlsx', workbook: readText('Unit | Unit title | GLH\n1 | One | 60') }]), rules)
  expect([same, differences[0]?.startsWith('It could not be drawn again: ')]).toEqual([false, true])
})
