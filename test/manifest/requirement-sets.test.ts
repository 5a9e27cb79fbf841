import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { excelMembersIn } from './requirement-sets'

const root = path.join(__dirname, '..', '..')
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => path.join(root, 'src', file))
const speakers = sources.filter(file => /\bExcel\./.test(readFileSync(file, 'utf8')))

/** Used only where Excel says that it has them. */
const askedFor = ['Range.getMergedAreasOrNullObject']

const tooNew = path.join(__dirname, 'newer-than-needed.ts')
const used = excelMembersIn([...speakers, tooNew])

test('the code uses nothing newer than the ExcelApi that the manifest asks for', () => {
  const [, major, minor] = /<Set Name="ExcelApi" MinVersion="(\d+)\.(\d+)"/.exec(readFileSync(path.join(root, 'manifest.xml'), 'utf8')) ?? []
  const asked = Number(major) * 100 + Number(minor)
  const ours = used.filter(({ file, member }) => file !== tooNew && !askedFor.includes(member))
  expect(ours.length).toBeGreaterThan(20)
  expect(ours.filter(({ api }) => api > asked)).toEqual([])
})

test.each([
  { member: 'Worksheet.notes', api: 118 },
  { member: 'Worksheet.getRanges', api: 109 },
  { member: 'RangeFill.color', api: 101 }
])('$member is known to have come with $api', expected => {
  expect(used).toContainEqual({ file: tooNew, ...expected })
})
