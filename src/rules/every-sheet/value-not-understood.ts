import { showValue } from '../../model/cell'
import type { TypedSheet } from '../../recognise/typed-sheet'
import { misreadSentence, notStored } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'

/** Columns of which a rule of the sheet's own guide says what is wrong. */
const spokenFor: Readonly<Record<string, readonly string[]>> = {
  'component-marks': ['mark', 'series'],
  'component-entries': ['series'],
  'component-series': ['series']
}

/** A cell holds what its column's heading says. */
export default rule({
  id: 'value-not-understood',
  catalogue: ['C-7'],
  severity: 'error',
  title: 'A value cannot be understood',
  why: 'A value that cannot be read is left out of every check, so something else may go unnoticed.',
  fix: 'Correct the value, or move it to the column in which it belongs.',
  *check({ sheet }) {
    for (const { about, cell, misread, message, fix } of sheet.problems) {
      if (misread === 'value' && !isSpokenFor(sheet, about)) yield { cell, kind: 'label', value: about, message, fix }
      if (misread === 'unknown') yield { cannotTell: message }
    }
    for (const column of sheet.columns) {
      if (isSpokenFor(sheet, column.id)) continue
      let notStoredCount = 0
      for (const { row, problem } of column.misunderstood()) {
        if (problem.kind === 'unknown') notStoredCount += 1
        if (problem.kind !== 'value') continue
        const value = showValue(column.raw(row))
        yield { row, column, kind: column.id, value, message: misreadSentence(column, row, problem) }
      }
      if (notStoredCount > 0) yield notStored(column, notStoredCount)
    }
  }
})

function isSpokenFor(sheet: TypedSheet, column: string): boolean {
  return sheet.rulebook === 'pearson-tech-awards-2025-26' && (spokenFor[sheet.kind]?.includes(column) ?? false)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Expected mark
        0012 | 30  | ✓ | 31
        0013 | abs |   |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled | Expected mark
        0012 | 30 | ✓     | 31
        0013 | 31 | later | about 30`,
      findings: ['C5: "later" is neither a tick nor a blank.', 'D5: "about 30" is not a number.']
    }
  ]
}
