import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { readForSamples, verifyRead } from '../../src/flow/sample'
import { onlyChoices, writeVerified } from '../../src/flow/write-sample'
import type { Finding } from '../../src/model/finding'
import { address } from '../../src/model/address'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file'
import { SIGNATURE } from '../../src/workbook/workbook'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { readWorkbookPart } from '../../src/workbook/xlsx/workbook-part'
import { isWritten } from '../../src/write-back/record-lines'
import { sectionsIn } from '../../src/write-back/sample-record'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'
import { plain } from '../workbook/contract'
import { putSense, REMOVE_SENSE, senseCheck } from '../workbook/sense-check'
import { foreignChanges, type Ours } from './additions'
import { ownWorkbooks, unwritable } from './own-workbooks'

const corpus = process.env.CENTRE_CHECK_CORPUS
const isWhole = process.env.CENTRE_CHECK_WHOLE !== undefined
if (corpus === undefined) process.stdout.write('Passed over: flags, ticks and charts in real workbooks. Set CENTRE_CHECK_CORPUS to a folder of them.\n')
const files = corpus === undefined ? [] : readdirSync(corpus).filter(name => /\.xls[xm]$/.test(name)).sort()
/** Every so many of the real workbooks, where not all are tried. */
const some = files.filter((_, index) => isWhole || index % 6 === 0)

const tally = { written: 0, refused: 0, flagged: 0, ticked: 0, parts: 0, differing: 0 }
afterAll(() => {
  const { written, refused, flagged, ticked, parts, differing } = tally
  process.stdout.write(
    `${written} workbooks written and cleared (${refused} refused in words), ${flagged} with findings of their own, ${ticked} with ticks; ` +
      `of ${parts} parts ${differing} held additions of ours, and none anything else.${isWhole || corpus === undefined ? '' : ' With CENTRE_CHECK_WHOLE set, all real workbooks are tried.'}\n`
  )
})

/** A finding on the first cell of every sheet, where the rules have none: highlights and flags are written all the same. */
function findingsFor(checked: Awaited<ReturnType<typeof checkWorkbook>>) {
  if (checked.report.findings.length > 0) return checked
  const findings = [...checked.grids].flatMap(([sheet, { rows: [row] }], index): Finding[] => {
    const column = row?.cells.findIndex(value => value != null) ?? -1
    if (!row || column < 0) return []
    const source = { document: 'every-sheet', section: 'Tried by a test' }
    return [{ rule: 'tried', catalogue: [], severity: (['error', 'warning', 'advice'] as const)[index % 3] ?? 'error', sheet, cell: address(column, row.number), learner: null, key: `tried|${sheet}`, message: 'A cell.', fix: 'Nothing.', source, decision: null, reason: null }]
  })
  const outcomes = findings.map(({ sheet }) => ({ rule: 'tried', catalogue: [], sheet, outcome: 'found' as const, reason: null }))
  return { ...checked, report: { ...checked.report, findings, outcomes } }
}

async function valuesOf(workbook: FileWorkbook): Promise<unknown[]> {
  const { sheets, tables } = await workbook.describe()
  const ours = new Set(tables.flatMap(({ name, sheet }) => (name.startsWith(SIGNATURE) ? sheet : [])))
  const found = []
  for (const { name } of sheets.filter(sheet => !ours.has(sheet.name))) found.push([name, plain(await workbook.read(name))])
  return found
}

async function oursIn(workbook: FileWorkbook, before: OfficePackage, after: OfficePackage): Promise<Ours> {
  const info = await workbook.describe()
  const partOf = new Map(readWorkbookPart(after).sheets.map(({ name, part }) => [name, part]))
  const cells = new Map<string, Set<string>>()
  for (const { sheet, cell } of (await sectionsIn(workbook, info)).flat().filter(isWritten)) {
    const part = partOf.get(sheet) ?? ''
    cells.set(part, (cells.get(part) ?? new Set()).add(cell))
  }
  return {
    parts: after.partNames().filter(part => !before.has(part)),
    sheets: info.tables.flatMap(({ name, sheet }) => (name.startsWith(SIGNATURE) ? sheet : [])),
    cells
  }
}

/** Ticks where there is a cohort to verify; how many were written. */
async function tick(workbook: FileWorkbook): Promise<number> {
  try {
    const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
    return (await writeVerified(read, verifyRead(read).map(decision => ({ decision, choices: onlyChoices(decision) })), '2026-05-20T09:00:00.000Z')).ticked
  } catch (error) {
    if (error instanceof Problem) return 0
    throw error
  }
}

async function keepsAll(bytes: Uint8Array): Promise<void> {
  const workbook = openWorkbookFile(bytes)
  const values = await valuesOf(workbook)
  const checked = await checkWorkbook(workbook, {})
  if (checked.report.findings.length > 0) tally.flagged++
  await writeFlags(workbook, findingsFor(checked))
  const ticked = await tick(workbook)
  if (ticked > 0) tally.ticked++
  await workbook.apply([putSense(senseCheck())])

  const [before, after] = [OfficePackage.open(bytes), OfficePackage.open(await workbook.save())]
  const ours = await oursIn(workbook, before, after)
  expect(ours.sheets).toContain('Sense check')
  expect(ours.parts.filter(part => !/^xl\/(?:worksheets|tables|drawings|charts|styles)/.test(part))).toEqual([])
  for (const part of before.partNames()) {
    tally.parts++
    if (Buffer.compare(before.bytes(part), after.bytes(part)) === 0) continue
    tally.differing++
    expect(foreignChanges(before.text(part), after.text(part), part, ours)).toEqual([])
  }

  await workbook.apply([REMOVE_SENSE])
  await clearWorkbook(workbook, { reasonsToo: true })
  const cleared = OfficePackage.open(await workbook.save())
  expect(cleared.partNames().sort()).toEqual(before.partNames().sort())
  const left = before.partNames().filter(part => Buffer.compare(before.bytes(part), cleared.bytes(part)) !== 0)
  // A cell that was blank and is blank again may still be there, and may not.
  expect(left.filter(part => !ours.cells.has(part))).toEqual([])
  for (const part of left) expect(foreignChanges(before.text(part), cleared.text(part), part, ours)).toEqual([])
  expect(await valuesOf(workbook)).toEqual(values)
  tally.written++
}

describe('a workbook of our own', () => {
  test.each(ownWorkbooks)('%s: only additions of ours, and none once it is cleared', async (_, make) => {
    await keepsAll(await make())
  })

  test.each(unwritable)('%s: a sentence, and nothing is written', async (_, make, words) => {
    const workbook = openWorkbookFile(make())
    const checked = findingsFor(await checkWorkbook(workbook, {}))
    const before = await workbook.save()
    const reason: unknown = await writeFlags(workbook, checked).then(() => null, (thrown: unknown) => thrown)
    expect(reason).toBeInstanceOf(Problem)
    expect(reason).toMatchObject({ message: expect.stringMatching(words) as unknown })
    await expect(tick(workbook)).resolves.toBe(0)
    expect(Buffer.compare(await workbook.save(), before)).toBe(0)
    expect(Buffer.compare(before, make())).toBe(0)
  })
})

const maybe = corpus === undefined ? describe.skip : describe
maybe('a real workbook', () => {
  test.each(some)('%s: only additions of ours, and none once it is cleared', async name => {
    try {
      await keepsAll(new Uint8Array(readFileSync(path.join(corpus ?? '', name))))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      tally.refused++
    }
  }, 60_000)
})
