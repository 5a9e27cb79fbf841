import type { SampleDecision } from '../../src/model/sample'
import { startingSettings } from '../../src/rules/settings'
import { edition } from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { sampleRulesOf } from '../../src/rules/pearson-tech-awards-2025-26/sample-rules'
import { together } from '../../src/sample/together'
import { atOnce } from '../../src/model/steps'
import { verifySamples } from '../../src/sample/verify'
import { readText } from '../recognise/read-sheet'

/** Cohorts as centres keep them, each worked out by hand. */
function verify(sheets: string): SampleDecision {
  const [only, ...others] = atOnce(verifySamples(together([{ file: 'marks.xlsx', workbook: readText(sheets) }]), sampleRulesOf(startingSettings, edition)))
  if (!only || others.length > 0) throw new Error('Exactly one cohort is expected.')
  return only
}

const head = 'Series: May/June 2026\nComponent: 1'
const range = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)
const toReplace = (decision: SampleDecision) => decision.toReplace.map(({ learner, candidates }) => [learner.learner, ...candidates.map(one => one.learner)])
const toAdd = (decision: SampleDecision) => decision.toAdd.map(({ reason, candidates }) => [reason, ...candidates.map(one => one.learner)])
const toPutRight = (decision: SampleDecision) => decision.toPutRight.map(({ reason, learners }) => [reason, ...learners.map(one => one.learner)])

describe('an absentee of the sample (TA-48)', () => {
  /** Fifteen are ticked, of whom the first was absent and the others are uploaded. */
  const uploading = (expected: string, ...rows: readonly string[]) =>
    verify([head, 'Candidate number | Mark | Expected mark | Sampled | Uploaded in sample', `1 | X | ${expected} | ✓ |`, ...range(2, 14).map(n => `${n} | 30 | | ✓ | ✓`), ...rows].join('\n'))
  const ends = ['20 | 58 | | | ✓', '21 | 3 | | | ✓']

  test('is not replaced by those who are added for the highest and the lowest mark', () => {
    const decision = uploading('34', ...ends, '22 | 40 | | |', '23 | 33 | | |')
    expect([toReplace(decision), decision.complete]).toEqual([[['0001', '0023', '0022']], false])
    expect(uploading('34', ...ends, '22 | 40 | | |', '23 | 33 | | | ✓')).toMatchObject({ toReplace: [], complete: true })
  })

  test('is replaced by the highest mark where that is what was expected', () => {
    expect(uploading('57', ...ends, '22 | 40 | | |')).toMatchObject({ toReplace: [], complete: true })
    expect(toReplace(uploading('50', ...ends, '22 | 40 | | |'))).toEqual([['0001', '0022']])
  })

  test('is replaced by anyone else where the ticks hold both ends of the marks', () => {
    expect(uploading('', '22 | 30 | | | ✓', '23 | 30 | | |')).toMatchObject({ toReplace: [], complete: true })
  })

  test('counts as replaced where ticks alone fill the sample, and that is said', () => {
    const ticks = (...rows: readonly string[]) => verify([head, 'Candidate number | Mark | Sampled', '1 | X | ✓', ...range(2, 14).map(n => `${n} | 30 | ✓`), ...rows].join('\n'))
    const full = ticks('20 | 58 | ✓', '21 | 33 |')
    expect(full).toMatchObject({ toReplace: [], complete: true })
    expect(full.notes[0]).toMatch(/^Absent, and taken as replaced since 15 others are in the sample: 0001\. If some/)
    const short = verify([head, 'Candidate number | Mark | Sampled', '1 | X | ✓', '2 | X | ✓', ...range(3, 13).map(n => `${n} | 30 | ✓`), ...range(20, 3).map(n => `${n} | 30 |`)].join('\n'))
    expect(toReplace(short).map(([learner, ...candidates]) => [learner, candidates.sort()])).toEqual([['0001', ['0020', '0021', '0022']], ['0002', ['0020', '0021', '0022']]])
    expect(short.notes).toEqual([expect.stringMatching(/^Students whose/)])
  })

  test('of two of whom one is replaced, nothing says which', () => {
    const decision = uploading('', '20 | X | | ✓ |', '21 | 30 | | | ✓', '22 | 30 | | |')
    expect(toReplace(decision).map(([learner]) => learner)).toEqual(['0001', '0020'])
    expect(decision.notes[0]).toMatch(/^At most 1 of the 2 who were absent is replaced already/)
  })

  test('leaves a place that nobody can take where everyone present is needed: whoever is missing is added', () => {
    const decision = verify([head, 'Candidate number | Mark | Sampled', '1 | X | ✓', ...range(2, 9).map(n => `${n} | 30 | ✓`), '11 | 30 |', '12 | 30 |'].join('\n'))
    expect([decision.required, toAdd(decision), toReplace(decision)]).toEqual([11, [['short by 2', '0011', '0012']], []])
  })
})

describe('learners who are not counted as they should be', () => {
  test('one who stands twice on a sheet', () => {
    const decision = verify([head, 'Candidate number | Attempt | Mark | Sampled', ...range(1, 15).map(n => `${n} | 1 | 30 | ✓`), '1 | 2 | 40 |'].join('\n'))
    expect(toPutRight(decision)).toEqual([['listed more than once, and counted each time', '0001', '0001']])
    expect([decision.cohort.entered, decision.complete]).toEqual([16, false])
  })

  test('one whose mark differs on another sheet; a mark that is there once is enough', () => {
    const sheet = (name: string, tick: string, ...rows: readonly string[]) => `== ${name} ==\n${head}\nCandidate number | Mark${tick === '' ? '' : ' | Sampled'}\n${rows.map(row => `${row}${tick}`).join('\n')}`
    const whole = sheet('All', '', '1 | 30', '2 | 31', '3 | X', '4 |')
    const decision = verify(`${whole}\n${sheet('9A', ' | ✓', '1 | 30', '2 | 35', '3 | 12', '4 | 22')}`)
    expect(toPutRight(decision)).toEqual([['a different mark on another sheet', '0002', '0003']])
    expect(verify(`${whole}\n${sheet('9A', ' | ✓', '1 | 30', '2 | 31', '3 | X', '4 | 22')}`)).toMatchObject({ cohort: { entered: 4, absent: 1 }, complete: true })
  })

  test('a tick that may be none is not passed over', () => {
    const decision = verify([head, 'Candidate number | Mark | Sampled', ...range(1, 13).map(n => `${n} | 30 | ✓`), '14 | 30 | x', '15 | 30 | maybe'].join('\n'))
    expect(toPutRight(decision)).toEqual([['neither ticked nor left blank', '0014', '0015']])
    expect([toAdd(decision), decision.complete]).toEqual([[], false])
  })

  test('those of a sheet that does not say its subject may belong to either of two', () => {
    const sheet = (name: string, subject: string, first: number) => `== ${name} ==\n${subject}\n${head}\nCandidate number | Mark | Sampled\n${range(first, 3).map(n => `${n} | 30 | ✓`).join('\n')}`
    const book = readText([sheet('HSC', 'Subject: Health and Social Care', 1), sheet('TT', 'Subject: Travel and Tourism', 11), sheet('More', '', 21)].join('\n'))
    const decisions = atOnce(verifySamples(together([{ file: 'marks.xlsx', workbook: book }]), sampleRulesOf(startingSettings, edition)))
    expect(decisions.map(({ complete }) => complete)).toEqual([true, true, false])
    expect(decisions[2]?.toPutRight[0]?.reason).toBe('"HSC" may hold students of the same cohort: give each sheet of marks its subject, component and series.')
  })

  test('what is no mark is told apart from what is not there yet', () => {
    const decision = verify([head, 'Candidate number | Mark /60 | Sampled', ...range(1, 12).map(n => `${n} | 30 | ✓`), '13 | x | ✓', '14 | 610 | ✓', '15 | | ✓'].join('\n'))
    expect(toPutRight(decision)).toEqual([['no mark yet', '0015'], ['neither a possible mark nor a capital X', '0013', '0014']])
  })
})

test('the size of those present is told only where it asks for another number', () => {
  const cohort = (entered: number, absent: number) => verify([head, 'Candidate number | Mark | Sampled', ...range(1, entered).map(n => `${n} | ${n > entered - absent ? 'X' : 30} | ✓`)].join('\n'))
  expect(cohort(12, 1).notes).toHaveLength(1)
  expect(cohort(16, 2).notes).toHaveLength(1)
  expect(cohort(101, 1).notes[0]).toMatch(/^The sample of a cohort of 101 is 20; of the 100 present alone it would be 15/)
})

test('nothing of Art and Design is waited for: it is moderated on a visit', () => {
  const cohort = (subject: string) => verify([`Subject: ${subject}`, head, 'Candidate number | Mark | Sampled | Uploaded in sample', ...range(1, 15).map(n => `${n} | 30 | ✓ |`)].join('\n'))
  expect(cohort('Art and Design Practice')).toMatchObject({ toPutRight: [], complete: true })
  expect(toPutRight(cohort('Enterprise'))[0]?.[0]).toBe('ticked, and not uploaded yet')
})

test('who has neither a mark nor an X is asked about, not added; a mark that is too high is a learner who was there', () => {
  const decision = verify(`${head}\nCandidate number | Mark /60 | Sampled\n1 | 20 | ✓\n2 | Absent |\n3 | 610 |\n4 | 41 | ✓`)
  expect(toAdd(decision)).toEqual([['short by 1', '0003']])
  expect(toPutRight(decision)).toEqual([[expect.not.stringMatching(/\.$/) as string, '0002', '0003']])
  expect(decision.complete).toBe(false)
})
