import type { Day } from '../../domain/dates'
import type { Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { MarksSheet } from '../../sample/member'
import { fromLog } from './series-log'

/** When marks and sample were sent; undefined where neither the sheet nor a series log says. */
export interface Submitted {
  readonly marks: Day | undefined
  readonly sample: Day | undefined
}

/** When the marks and the sample of a row were sent: by a label above the marks, else by the series log. */
export function submittedOn(workbook: TypedWorkbook, sheet: MarksSheet): (row: Row) => Submitted {
  const [marks, sample] = [sheet.column('marks-submitted-date'), sheet.column('sample-uploaded-date')]
  const logged = fromLog(workbook, sheet, log => ({
    marks: log.sheet.column('marks-submitted-date')?.value(log.row),
    sample: log.sheet.column('sample-uploaded-date')?.value(log.row)
  }))
  return row => ({
    marks: marks?.value(row) ?? logged(row)?.marks,
    sample: sample?.value(row) ?? logged(row)?.sample
  })
}
