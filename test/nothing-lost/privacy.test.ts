import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import { reportJson } from '../../src/cli/report-json'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { drawFrom, readForSamples, verifyRead } from '../../src/flow/sample'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { writeFlags } from '../../src/flow/write-flags'
import { workbookOfGrids } from '../workbook/grid-workbook'
import { sheetsWith } from './random-workbooks'

/** A name that stands nowhere else. */
const TOKEN = /Zqx\d+/
const named = sheetsWith(fc.tuple(fc.constantFrom(1, '0002', 3, null), fc.integer({ min: 1, max: 9999 }).map(number => `Zqx${number}`)))

const said: string[] = []
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
beforeAll(() => {
  for (const method of methods) jest.spyOn(console, method).mockImplementation((...words: readonly unknown[]) => { said.push(words.map(String).join(' ')) })
})
afterAll(() => jest.restoreAllMocks())

/** What may hold a name: the fields that say who, and where the workbook's own words are repeated as such. */
const WHO = new Set(['learner', 'key', 'name', 'id', 'members', 'sampled'])

/** Every text of a value, but for those of fields that say who. */
function texts(value: unknown, field = ''): string[] {
  if (WHO.has(field)) return []
  if (typeof value === 'string') return [`${field}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, Array.isArray(value) ? field : key))
}

const problemOf = <T>(work: () => T): T | string => {
  try {
    return work()
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}

test('no learner’s name is in a message, a reason, a note, a log or a property of the workbook', async () => {
  let findings = 0
  let learners = 0
  await fc.assert(
    fc.asyncProperty(named, async sheets => {
      const bytes = workbookOfGrids(sheets)
      const workbook = openWorkbookFile(bytes)
      const checked = await checkWorkbook(workbook, { asOf: dayOf(2026, 5, 20) })
      findings += checked.report.findings.length
      learners += checked.report.findings.filter(({ learner }) => learner !== null && TOKEN.test(learner)).length
      const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
      const all = [
        ...texts(reportJson('marks.xlsx', checked.report)),
        ...texts(problemOf(() => verifyRead(read))),
        ...sheets.flatMap(({ name }) => texts(problemOf(() => drawFrom(read, { seed: 'seed', size: 2, sheet: name })))),
        ...(await writeFlags(workbook, checked))
      ]
      expect(all.filter(text => TOKEN.test(text))).toEqual([])

      const [before, after] = [unzipSync(bytes), unzipSync(await workbook.save())]
      const properties = Object.entries(after).filter(([part, content]) => /docProps|customXml|webextension|workbook\.xml$/i.test(part) && TOKEN.test(strFromU8(content)))
      expect(properties.map(([part]) => part)).toEqual([])
      expect(Object.keys(after).filter(part => !(part in before)).filter(part => !/^xl\/(?:worksheets|tables|styles)/.test(part))).toEqual([])
    }),
    { numRuns: process.env.CENTRE_CHECK_WHOLE === undefined ? 60 : 1000, seed: 2026 }
  )
  expect(said).toEqual([])
  expect(findings).toBeGreaterThan(200)
  // Where a sheet has nothing but names, the field that says who must hold one: the names were read.
  expect(learners).toBeGreaterThan(0)
}, 600_000)
