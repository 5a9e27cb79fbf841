import fc from 'fast-check'
import type { Group } from '../../src/taskpane/groups'
import { HEAD, ROW, layOut, scrollFor, visibleGroups } from '../../src/taskpane/list-layout'
import { finding } from './finding'

const groupsOf = (sizes: readonly number[]): Group[] =>
  sizes.map((size, group) => ({
    id: String(group),
    standing: 'error',
    title: String(group),
    findings: Array.from({ length: size }, (_, row) => finding(`A${row + 1}`, { rule: String(group) }))
  }))

const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 })
const view = fc.record({ top: fc.integer({ min: 0, max: 50_000 }), height: fc.integer({ min: 100, max: 2000 }) })

test('every line in view is drawn, and not many beyond', () => {
  fc.assert(fc.property(sizes, view, (counts, seen) => {
    const layout = layOut(groupsOf(counts))
    const drawn = visibleGroups(layout, seen, -1)
    const rows = drawn.reduce((sum, { first, last }) => sum + last - first, 0)
    expect(rows).toBeLessThanOrEqual(Math.ceil(seen.height / ROW) + 22)
    for (const { group, top } of layout.places) {
      const part = drawn.find(candidate => candidate.group === group)
      for (let row = 0; row < group.findings.length; row += 1) {
        const at = top + HEAD + row * ROW
        if (at + ROW > seen.top && at < seen.top + seen.height) expect(part && row >= part.first && row < part.last).toBe(true)
      }
    }
  }))
})

test('the chosen finding is drawn wherever it is', () => {
  fc.assert(fc.property(sizes, view, fc.nat(), (counts, seen, any) => {
    const layout = layOut(groupsOf(counts))
    const index = any % counts.reduce((sum, size) => sum + size, 0)
    const isDrawn = visibleGroups(layout, seen, index).some(({ place, first, last }) => index >= place.firstIndex + first && index < place.firstIndex + last)
    expect(isDrawn).toBe(true)
  }))
})

test('scrolling to a finding brings it into view below its heading, and moves nothing that is there', () => {
  fc.assert(fc.property(sizes, view, fc.nat(), (counts, seen, any) => {
    const layout = layOut(groupsOf(counts))
    const index = any % counts.reduce((sum, size) => sum + size, 0)
    const top = scrollFor(layout, index, seen)
    const place = [...layout.places].reverse().find(({ firstIndex }) => firstIndex <= index)
    const line = (place?.top ?? 0) + HEAD + (index - (place?.firstIndex ?? 0)) * ROW
    expect(line).toBeGreaterThanOrEqual(top + HEAD)
    expect(line + ROW).toBeLessThanOrEqual(top + seen.height)
    expect(scrollFor(layout, index, { ...seen, top })).toBe(top)
  }))
})
