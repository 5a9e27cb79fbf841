import { drain } from '../../src/check/drain'
import { understand } from '../../src/flow/understand'
import { parseSheets } from '../../src/rules/example'
import { meanings } from '../recognise/read-sheet'

async function marks(settings: string, sheet = 'Candidate number | Score | Sampled | Mark | Remark\n0012 | 30 | ✓ | 5 | x') {
  const text = `== Set A.1 ==\n${sheet}\n== Settings ==\nSetting | Value | Note\n${settings}`
  const { typed } = await drain(understand({ sheets: parseSheets(text), dateSystem: 1900 }))
  const found = typed.sheets.find(({ name }) => name === 'Set A.1')
  if (!found) throw new Error(JSON.stringify(typed.unrecognised))
  return found
}

const unread = (sheet: Awaited<ReturnType<typeof marks>>) => [sheet.unrecognised, sheet.leftOutColumns].map(list => list.map(({ letter }) => letter))

test('a heading that a person mapped outranks the headings that are known', async () => {
  const sheet = await marks('map.Set A.1.Score | mark |')
  expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark@B', 'sampled@C'])
  expect(sheet.problems).toEqual([])
  expect(unread(sheet)).toEqual([['D', 'E'], []])
})

test('a column may be named by its heading, and left out', async () => {
  const sheet = await marks('map.set a.1.score | Mark /60 |\nmap.Set A.1.Mark | ignore |\nmap.Set A.1.Remark | - |')
  expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark@B', 'sampled@C'])
  expect(unread(sheet)).toEqual([[], ['D', 'E']])
})

test('a member of a family', async () => {
  expect(meanings(await marks('map.Set A.1.Remark | lo-mark:B |'))).toContain('lo-mark:B@E')
})

test('a mapping makes a sheet known that was not', async () => {
  const rows = 'Ref | Raw | Ticked\n0012 | 30 | ✓'
  await expect(marks('today | 01/05/2026 |', rows)).rejects.toThrow('Set A.1')
  const sheet = await marks('map.Set A.1.Ref | candidate-number |\nmap.Set A.1.Raw | mark |', rows)
  expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark@B', 'sampled@C'])
})

test('two columns that are mapped to one meaning are asked about', async () => {
  const sheet = await marks('map.Set A.1.Score | mark |\nmap.Set A.1.Remark | mark |')
  expect(sheet.problems).toMatchObject([{ kind: 'two-columns', about: 'mark' }])
})

test('of two rows about one heading the first counts', async () => {
  const sheet = await marks('map.Set A.1.Score | mark |\nmap.Set A.1.Score | ignore |')
  expect(meanings(sheet)).toContain('mark@B')
})

test('the mapped maximum is read from the heading', async () => {
  const sheet = await marks('map.Set A.1.Raw /60 | mark |', 'Candidate number | Raw /60 | Sampled\n0012 | 30 | ✓')
  expect(sheet.column('mark')?.maximum).toBe(60)
})

test('rulebook and academic year hold for sheets that say nothing themselves', async () => {
  const plain = await marks('rulebook | TA |\nacademic-year | 2024-25 |')
  expect([plain.rulebook, plain.academicYear]).toEqual(['pearson-tech-awards-2025-26', 2024])
  const own = await marks('academic-year | 2024-25 |', 'Academic year: 2025-26\nCandidate number | Mark | Sampled\n0012 | 30 | ✓')
  expect(own.academicYear).toBe(2025)
})
