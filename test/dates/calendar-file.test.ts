import fc from 'fast-check'
import { calendarFile } from '../../src/dates/calendar-file'
import { dayOf, formatIso } from '../../src/domain/dates'
import type { DateItem } from '../../src/model/dates'
import { datesOf } from './dates-of'

const item = (changed: Partial<DateItem> = {}): DateItem => ({
  id: 'own/Open day//2026', catalogue: null, rulebook: null, event: 'Open day', series: null, scope: null, opens: null,
  official: dayOf(2027, 5, 15), advised: dayOf(2027, 5, 14), done: null, status: 'upcoming', owner: null, place: null, source: null, note: null, ...changed
})
const by = { asOf: dayOf(2027, 1, 4), guides: {} }

/** A reader of its own, by RFC 5545: lines end in CRLF and hold 75 octets at most; a blank at the start goes on from the line before. */
function readEvents(text: string): readonly ReadonlyMap<string, string>[] {
  for (const line of text.split('\r\n')) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  }
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  const events: Map<string, string>[] = []
  const open: string[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]*):(.*)$/s.exec(line) ?? []
    if (name === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push(new Map())
    } else if (name === 'END') expect(open.pop()).toBe(value)
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, value.replaceAll(/\\([\\;,nN])/g, (_all, one: string) => (/n/i.test(one) ? '\n' : one)))
  }
  expect(open).toEqual([])
  return events
}

test('a row’s own note stays in the workbook: someone may be named in it', () => {
  expect(calendarFile([item({ note: 'Ask J Smith' })], by)).not.toContain('Smith')
})

test('an all-day event on the official day, the advised day in words, and the alarm before it', () => {
  const text = calendarFile([item()], by)
  const [event] = readEvents(text)
  expect(event?.get('DTSTART;VALUE=DATE')).toBe('20270515')
  expect(event?.get('DTEND;VALUE=DATE')).toBe('20270516')
  expect(event?.get('DTSTAMP')).toBe('20270104T000000Z')
  expect(event?.get('DESCRIPTION')).toContain('Advised: by 14 May 2027, a Friday.')
  // Nine o'clock on the day before.
  expect(text).toContain('TRIGGER:-PT15H\r\n')
})

test('the same dates give the same file, and each event has an id of its own', async () => {
  const marks = 'Series: May/June 2027\nComponent: 1\nCandidate number | Mark\n0012 | 30'
  const [first, later] = [await datesOf(marks, '2027-04-01'), await datesOf(marks, '2027-04-02')]
  const uids = [first, later].map(report => readEvents(calendarFile(report.dates, report)).map(event => event.get('UID')))
  expect(calendarFile(first.dates, first)).toBe(calendarFile(first.dates, first))
  expect(uids[0]).toEqual(uids[1])
  expect(new Set(uids[0]).size).toBe(uids[0]?.length)
  expect(uids[0]?.length).toBeGreaterThan(0)
})

test('what has no day, is done or is over is left out, and no learner is named', () => {
  const left = [item({ official: null, status: 'no date' }), item({ status: 'done' }), item({ status: 'over' })]
  expect(readEvents(calendarFile(left, by))).toEqual([])
  expect(calendarFile([item({ scope: '9276308686' })], by)).not.toContain('9276308686')
})

test('any text of a file comes back as it was, and adds no property', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter(text => !/[\p{Cc}]/u.test(text) && text.trim() === text), fc.integer({ min: 0, max: 40_000 }), (name, official) => {
    const [event, ...others] = readEvents(calendarFile([item({ event: name, official, advised: null })], by))
    expect(others).toEqual([])
    expect(event?.get('SUMMARY')).toBe(name)
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(formatIso(official).replaceAll('-', ''))
  }), { numRuns: 300 })
  const text = calendarFile([item({ event: 'Visit\r\nATTENDEE:mailto:a@b.c' })], by)
  expect(text).not.toMatch(/^ATTENDEE/m)
})
