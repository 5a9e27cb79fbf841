import { readHeading } from '../../src/recognise/heading'
import { meaningOf } from '../../src/recognise/heading-index'
import { normalise } from '../../src/recognise/normalise'

const meaning = (text: string) => {
  const heading = readHeading(text)
  const found = heading && meaningOf('component-marks', heading)
  return found && (found.maximum === null ? found.id : `${found.id} of ${found.maximum}`)
}

test.each([
  ['Candidate\r\nNumber', 'candidate number'],
  ['  Cand. No.  ', 'cand no'],
  ['Art & Design', 'art and design'],
  ['L2D*', 'l2d*'],
  ['Résumé—2', 'résumé 2'],
  ['?', '']
])('%p is compared as "%s"', (text, form) => {
  expect(normalise(text)).toBe(form)
})

test.each([
  ['Mark', 'mark'],
  ['MARK:', 'mark'],
  ['Mark /60', 'mark of 60'],
  ['Mark/60', 'mark of 60'],
  ['Mark (60)', 'mark of 60'],
  ['Mark (/60)', 'mark of 60'],
  ['Mark [out of 60]', 'mark of 60'],
  ['Mark out of 60', 'mark of 60'],
  ['Total mark (max 60 marks)', 'mark of 60'],
  ['Mark max. 60', 'mark of 60'],
  ['Mark\n(out of 60)', 'mark of 60'],
  ['Mark (raw) /60', 'mark of 60'],
  ['Mark 1', 'mark-before-resubmission'],
  ['Hours used (hours)', 'hours-used'],
  ['Sampled (Y/N)', 'sampled'],
  ['Sampled?', 'sampled'],
  ['Resubmission date (dd/mm/yyyy)', 'resubmission-date'],
  ['LO A', 'lo-mark:A'],
  ['lo b mark', 'lo-mark:B'],
  ['Learning Outcome C /12', 'lo-mark:C of 12'],
  ['LO1', 'lo-mark:1'],
  ['Task 2 (20)', 'lo-mark:2 of 20'],
  ['LA D Band', 'lo-band:D'],
  ['Out of', 'maximum-mark'],
  ['Mark 2', undefined],
  ['Marking', undefined],
  ['Lab', undefined],
  ['LO', undefined],
  ['Task list', undefined],
  ['Assessor /60', undefined],
  ['', undefined],
  ['Mark '.repeat(40), undefined]
])('%p means %p', (text, id) => {
  expect(meaning(text)).toBe(id)
})
