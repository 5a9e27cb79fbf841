import { chasingLists, listText, usualBy } from '../../../src/taskpane/chasing/chasing-lists'
import { finding, resultOf } from '../finding'

const findings = [finding('D4'), finding('D5'), finding('D6'), finding('D7', { decision: 'accepted' }), finding('D8', { learner: null })]
const { checked } = resultOf(findings, undefined, {
  D4: { assessor: 'J. Smith' }, D5: { assessor: 'A. Khan', group: '10A' }, D6: { assessor: 'J. Smith' }, D7: { assessor: 'B. Jones' }
})
const shown = (by: Parameters<typeof chasingLists>[1]) =>
  chasingLists(findings, by, checked).map(({ name, findings: members }) => `${name ?? 'nobody'}: ${members.map(({ cell }) => cell).join(' ')}`)

test('each assessor has a list of what is open; what names nobody comes last, what was accepted not at all', () => {
  expect(shown('assessor')).toEqual(['A. Khan: D5', 'J. Smith: D4 D6', 'nobody: D8'])
  expect(shown('group')).toEqual(['10A: D5', 'nobody: D4 D6 D8'])
  expect(shown('sheet')).toEqual(['Marks: D4 D5 D6 D8'])
})

test('the usual list is by what the findings name', () => {
  expect(usualBy(findings, checked)).toBe('assessor')
  expect(usualBy(findings, resultOf(findings, undefined, { D5: { group: '10A' } }).checked)).toBe('group')
  expect(usualBy(findings, resultOf(findings).checked)).toBe('sheet')
})

test('a list is copied a line for each finding, without a name', () => {
  const [khan] = chasingLists(findings, 'assessor', checked)
  expect(khan && listText('A. Khan', khan)).toBe('A. Khan\n0001\tMarks\tD5\tThere is no mark.\tEnter it.')
})
