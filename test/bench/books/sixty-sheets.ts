import type { KindId } from '../../../src/recognise/dictionary'
import { fill } from '../../templates/filled'
import { fillings } from '../../templates/fillings'
import { candidateNumber, fullName } from './people'
import { workbookFile, type SheetContent, type Value } from './workbook-file'

const CLASSES = 6
export const ROWS_OF_EACH = 500
/** Sheets of rows that grow with the learners; each class has one of each. */
const KINDS: readonly KindId[] = [
  'learners', 'component-entries', 'component-marks', 'assignment-attempts', 'internal-verification', 'unit-grades', 'claims', 'q-tags', 'evidence',
  'vtct-tags'
]
const UNITS = 20
export const SHEETS = CLASSES * KINDS.length

/** A year's tracking in one workbook: sixty sheets of ten kinds, each the template of its kind, filled in as it should be. */
export function sixtySheets(): Uint8Array {
  return workbookFile(Array.from({ length: CLASSES }, (_, index) => index).flatMap(index => KINDS.map(kind => sheetOf(kind, index))))
}

function sheetOf(kind: KindId, ofClass: number): SheetContent {
  const { name, above, columns, rows } = fill(kind, fillings[kind])
  const headings = columns.map(({ heading }) => heading)
  const learners = rows.map(row => row[headings.indexOf('Candidate number')] ?? null)
  const isOfLearner = !learners.includes(null)
  // Several filled rows may be one learner's.
  const rowsOfOne = isOfLearner ? rows.length / new Set(learners).size : rows.length
  const filled = Array.from({ length: ROWS_OF_EACH }, (_, row) => {
    const number = ofClass * ROWS_OF_EACH + Math.floor(row / rowsOfOne)
    return headings.map((heading, column) => varied(heading, rows[row % rows.length]?.[column] ?? null, isOfLearner, number))
  })
  return { name: `${ofClass + 1} ${name}`.slice(0, 31), columns: columns.length, rows: [...above, [], headings, ...filled] }
}

/** What a template's filled row has there, made another learner's, or another assignment's where rows are about those. */
function varied(heading: string, value: Value, isOfLearner: boolean, number: number): Value {
  if (value === null) return null
  if (heading === 'Candidate number') return candidateNumber(number)
  if (heading === 'Candidate name') return fullName(number)
  if (isOfLearner) return value
  const unit = (number % UNITS) + 1
  if (heading === 'Unit number') return unit
  if (heading === 'Assignment number') return `${unit}.${Math.floor(number / UNITS) + 1}`
  return value
}
