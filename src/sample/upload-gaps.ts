import type { Column, Row } from '../recognise/typed-sheet'
import type { MarksSheet } from './member'
import type { SampleRules } from './sample-rules'
import { sentBy } from './videos'

/** What is uploaded for each student of the sample. */
export interface UploadPart {
  readonly column: Column<boolean>
  readonly called: 'the evidence' | 'the record sheet'
}

export function uploadParts(sheet: MarksSheet): readonly UploadPart[] {
  const parts = [
    { column: sheet.column('evidence-uploaded'), called: 'the evidence' },
    { column: sheet.column('record-sheet-uploaded'), called: 'the record sheet' }
  ] as const
  return parts.flatMap(({ column, called }) => (column ? [{ column, called }] : []))
}

/** Rows of the sample with the parts that are not uploaded. The work of Art and Design is moderated on a visit. */
export function uploadGaps(sheet: MarksSheet, rules: SampleRules): readonly { readonly row: Row; readonly open: readonly UploadPart[] }[] {
  const parts = uploadParts(sheet)
  const isTicked = ({ column }: UploadPart, row: Row) => column.value(row) === true
  // Ticks alone are there before anything can be uploaded: then the upload counts once it has begun for someone.
  const hasBegun = sheet.column('in-sample') !== undefined || sheet.rows.some(row => parts.some(part => isTicked(part, row)))
  const [mark, subject, isSent] = [sheet.column('mark'), sheet.column('subject'), sentBy(sheet)]
  return (hasBegun ? sheet.rows : []).flatMap(row => {
    if (!isSent(row) || mark?.value(row) === 'X' || rules.isArt(subject?.value(row))) return []
    const open = parts.filter(({ column }) => column.value(row) === false || column.isBlank(row))
    return open.length > 0 ? [{ row, open }] : []
  })
}
