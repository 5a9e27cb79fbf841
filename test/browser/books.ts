import { readFileSync } from 'node:fs'
import path from 'node:path'
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
