import { lookAtSheet } from '../../src/flow/look-at-sheet'
import { openWorkbookFile } from '../../src/workbook/file'
import { exampleBytes } from '../browser/books'

const workbook = openWorkbookFile(exampleBytes('component-marks-faulty.xlsx'))

test('says what a sheet is taken for, by which guide and with how many learners', async () => {
  const look = await lookAtSheet(workbook, 'Component 1 marks')
  expect(look).toMatchObject({ kindTitle: 'Component marks', guide: 'Tech Awards guide 2025-26', learners: 58 })
  expect(look?.dateColumns).toEqual(['Q'])
})

test('says why a sheet is not recognised', async () => {
  const look = await lookAtSheet(workbook, 'Seating plan')
  expect(look).toMatchObject({ kindTitle: null, guide: null, learners: null, sheet: { kind: null, reason: expect.stringMatching(/\.$/) as unknown } })
})

test('a sheet that is gone has nothing to be looked at', async () => {
  expect(await lookAtSheet(workbook, 'Gone')).toBeNull()
})
