import fc from 'fast-check'
import { sameQualification } from '../../src/domain/same-qualification'

it.each([
  ['L3 Ext Dip Business', 'BTEC Level 3 National Extended Diploma in Business'],
  ['Business', 'Pearson BTEC Level 3 National Extended Certificate in Business'],
  ['HSC', 'Level 3 Diploma in Health & Social Care'],
  ['Children’s Play, Learning and Development', "Children's play learning & development"],
  ['Sport, Fitness and PT Diploma', 'Sport, Fitness and Personal Training Diploma'],
  ['Sports', 'Sport'],
  ['', 'Extended Diploma in Engineering'],
  ['BTEC National', 'Level 3 Travel and Tourism']
])('takes "%s" and "%s" for one', (one, other) => {
  expect(sameQualification(one, other)).toBe(true)
})

it.each([
  ['Diploma in Business', 'Extended Diploma in Business'],
  ['Business', 'Sport'],
  ['Level 2 Business', 'Level 3 Business'],
  ['Sport (2016)', 'Sport (2019)'],
  ['Applied Science', 'Health and Social Care']
])('tells "%s" from "%s"', (one, other) => {
  expect(sameQualification(one, other)).toBe(false)
})

it('does not mind which comes first, and knows a title again', () => {
  const title = fc.array(fc.constantFrom('Level 3', 'BTEC', 'Diploma', 'Extended', 'Business', 'Sport', '2019', 'and', 'Care'), { maxLength: 5 })
  fc.assert(fc.property(title, title, (one, other) => {
    expect(sameQualification(one.join(' '), other.join(' '))).toBe(sameQualification(other.join(' '), one.join(' ')))
    expect(sameQualification(one.join(' '), one.join(' ').toUpperCase())).toBe(true)
  }))
})
