import fc from 'fast-check'
import { drawTickets, type Place } from '../../src/sample/draw-tickets'
import type { CohortMember, DrawEntry } from '../../src/model/sample'

const member = (id: string, mark: number | null = null, absent = false): CohortMember => ({
  learner: id, id, file: null, sheet: 'Marks', row: 4, cell: 'C4', mark, absent
})

const drawn = (entries: readonly DrawEntry[]) => entries.flatMap(entry => (entry.role === 'drawn' ? entry.member.id ?? '' : []))
const reserves = (entries: readonly DrawEntry[]) => entries.flatMap(entry => (entry.role === 'reserve' ? entry.member.id ?? '' : []))

/** A cohort with marks, some absent; a seed; a size. */
const situation = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 12 }),
  size: fc.integer({ min: 1, max: 25 }),
  cohort: fc
    .uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 9999 }), mark: fc.integer({ min: 0, max: 60 }), absent: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 1,
      maxLength: 60,
      selector: ({ number }) => number
    })
    .map(all => all.map(one => member(String(one.number).padStart(4, '0'), one.absent === 0 ? null : one.mark, one.absent === 0)))
})

const barredIn = (cohort: readonly CohortMember[]) => new Map(cohort.flatMap(one => (one.absent ? [[one, 'absent'] as const] : [])))

function run(seed: string, cohort: readonly CohortMember[], size: number, forced: readonly Place[] = []): readonly DrawEntry[] {
  return drawTickets({ seed, cohort, barred: barredIn(cohort), size, forced })
}

test('the size asked for, as far as there are members; nobody twice, nobody absent, and everyone is told of', () => {
  fc.assert(
    fc.property(situation, ({ seed, size, cohort }) => {
      const entries = run(seed, cohort, size)
      const present = cohort.filter(({ absent }) => !absent)
      expect(drawn(entries)).toHaveLength(Math.min(size, present.length))
      expect(entries.map(entry => entry.member.id).sort()).toEqual(cohort.map(({ id }) => id).sort())
      const absentees = new Set(cohort.filter(({ absent }) => absent))
      expect(entries.filter(entry => absentees.has(entry.member)).every(({ role }) => role === 'not-drawable')).toBe(true)
    })
  )
})

test('each forced place is filled, by the smallest ticket among those who fill it', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 1, max: 4 }), ({ seed, size, cohort }, count) => {
      const groups = Array.from({ length: count }, (_, index) => ({ reason: `group ${index}`, members: cohort.filter((_one, place) => place % count === index) }))
      const entries = run(seed, cohort, size, groups)
      const taken = new Set(drawn(entries))
      for (const { members } of groups) {
        const present = members.filter(({ absent }) => !absent)
        expect(present.length === 0 || present.some(({ id }) => taken.has(id ?? ''))).toBe(true)
      }
      expect(taken.size).toBe(Math.min(Math.max(size, groups.filter(({ members }) => members.some(({ absent }) => !absent)).length), cohort.filter(({ absent }) => !absent).length))
    })
  )
})

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(situation, fc.infiniteStream(fc.nat()), ({ seed, size, cohort }, numbers) => {
      const keys = new Map(cohort.map(one => [one, numbers.next().value]))
      const shuffled = [...cohort].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0))
      expect(run(seed, shuffled, size)).toEqual(run(seed, cohort, size))
    })
  )
})

test('a late entry pushes out one at most, and who leaves is followed by the first reserve', () => {
  fc.assert(
    fc.property(situation, ({ seed, size, cohort }) => {
      const late = member('late')
      const before = run(seed, cohort, size)
      const after = run(seed, [...cohort, late], size)
      const kept = drawn(after).filter(id => id !== 'late')
      expect(drawn(before).slice(0, kept.length)).toEqual(kept)
      expect(drawn(before).length - kept.length).toBeLessThanOrEqual(drawn(after).includes('late') ? 1 : 0)
      const [leaver] = drawn(before)
      const without = run(seed, cohort.filter(({ id }) => id !== leaver), size)
      expect(drawn(without)).toEqual([...drawn(before).slice(leaver === undefined ? 0 : 1), ...reserves(before).slice(0, 1)])
    })
  )
})
