import { addressOf } from '../../src/pages/address.mjs'

test.each([
  ['https://centre-check.example.sch.uk', 'https://centre-check.example.sch.uk/'],
  ['https://www.example.sch.uk/centre-check//', 'https://www.example.sch.uk/centre-check/'],
  ['https://LOCALHOST:3000/', 'https://localhost:3000/']
])('%s is served from %s', (text, address) => {
  expect(addressOf(text)).toBe(address)
})

test.each([
  ['http://example.org/', 'Excel loads add-ins from https:// addresses alone'],
  ['ftp://example.org/', 'Excel loads add-ins from https:// addresses alone'],
  ['example.org', 'give the address at which the site will be'],
  ['https://', 'give the address at which the site will be'],
  ['', 'give the address at which the site will be'],
  ['true', 'give the address at which the site will be'],
  ['https://me:secret@example.org/', 'it can’t hold a name or password'],
  ['https://example.org/?v=1', 'leave out what stands after ? or #'],
  ['https://example.org/#a', 'leave out what stands after ? or #'],
  ['https://example.org/taskpane.html', 'give the folder that the site is in']
])('"%s" is refused in words', (text, words) => {
  expect(() => addressOf(text)).toThrow(words)
})
