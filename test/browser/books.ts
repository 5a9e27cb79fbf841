import { readFileSync } from 'node:fs'
import path from 'node:path'
import { workbookOf } from '../workbook/grid-workbook'
import { makeWorkbook, type Made } from '../workbook/make-workbook'

const root = path.join(__dirname, '..', '..')

export interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function upload(name: string, bytes: Uint8Array): Upload {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

export function exampleBytes(name: string): Uint8Array {
  return readFileSync(path.join(root, 'assets', 'examples', name))
}

const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`

/** A marks sheet of learners who all have the same mark; one that is not whole is a finding each. */
export function marksOf(learners: number, mark: number, more: Omit<Made, 'sheets'> = {}): Uint8Array {
  const headings = ['Candidate number', 'Component', 'Series', 'Mark', 'Absent'].map((text, i) => inline(`${'ABCDE'.charAt(i)}1`, text)).join('')
  const rows = Array.from({ length: learners }, (_, i) => {
    const row = i + 2
    const number = String(1 + (i % 9999)).padStart(4, '0')
    return `<row r="${row}">${inline(`A${row}`, number)}<c r="B${row}"><v>1</v></c>${inline(`C${row}`, 'May/June 2026')}<c r="D${row}"><v>${mark}</v></c></row>`
  })
  return makeWorkbook({ ...more, sheets: { Marks: `<sheetData><row r="1">${headings}</row>${rows.join('')}</sheetData>` } })
}

/** So many learners with their teacher assessed grades, and fifteen pieces of evidence each, some of them not authenticated. */
export function cohortOf(learners: number): Uint8Array {
  const numbers = Array.from({ length: learners }, (_, index) => index + 1)
  const pieces = Array.from({ length: 15 }, (_, index) => index)
  return workbookOf([
    '== Q-TAGs ==',
    'Learner ID | Qualification | Status | Level | Q-TAG | Rationale | Assessor | Internal verifier | Teacher signed | IV signed | HoC signed | Submitted',
    ...numbers.map(one => `L${one} | Business | Certificating | 3 | ${one % 5 === 0 ? 'D' : 'M'} | Mock | A Ash | B Birch | 24/05/2021 | 26/05/2021 | 14/06/2021 | 16/06/2021`),
    '== Evidence ==',
    'Learner ID | Evidence type | Evidence date | Evidence grade | Authenticated by | Evidence location',
    ...numbers.flatMap(one => pieces.map(piece => `L${one} | ${piece % 2 === 0 ? 'Mock' : 'Homework'} | 12/03/2021 | M | ${piece % 7 === 0 ? '' : 'A Ash'} | Shared drive`))
  ].join('\n'))
}
