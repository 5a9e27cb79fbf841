import { inOrder, readEntryId } from '../../src/rules/entry-id'

test.each([
  ['QA-6.3', { id: 'QA-6', part: 3, name: 'QA-6.3' }],
  [' qa 6 . 3 ', { id: 'QA-6', part: 3, name: 'QA-6.3' }],
  ['TA7', { id: 'TA-7', part: null, name: 'TA-7' }],
  ['QT-083.10', { id: 'QT-83', part: 10, name: 'QT-83.10' }]
])('%j is read', (text, entry) => {
  expect(readEntryId(text)).toEqual(entry)
})

test.each([undefined, '', '6.3', 'QA', 'QA-6.3.1', 'Policy QA-6', 'QA-6a'])('%j is no entry', text => {
  expect(readEntryId(text)).toBeNull()
})

test('entries stand in the order of the catalogue', () => {
  expect(inOrder(['QA-10', 'QA-9', 'QA-9'])).toEqual(['QA-9', 'QA-10'])
})
