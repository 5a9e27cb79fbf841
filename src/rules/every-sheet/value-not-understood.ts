import type { TypedSheet } from '../../recognise/typed-sheet'
import { unknownIn } from '../cell-faults'
import type { Examples } from '../example'
import { misreadCells } from './misread-cells'
import { rule } from './rule'

/** Columns of which a rule of the sheet's own guide says what is wrong. */
const spokenFor: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'pearson-tech-awards-2025-26': {
    'component-marks': ['mark', 'series'],
    'component-entries': ['series'],
    'component-series': ['series']
  },
  'pearson-q-tag-2021': { 'q-tags': ['q-tag'], evidence: ['evidence-type'] }
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
    yield* misreadCells(sheet, 'value', id => isSpokenFor(sheet, id))
    for (const column of sheet.columns) if (!isSpokenFor(sheet, column.id)) yield* unknownIn(column)
  }
})

function isSpokenFor(sheet: TypedSheet, column: string): boolean {
  return spokenFor[sheet.rulebook]?.[sheet.kind]?.includes(column) ?? false
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
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
        0012 | 30 | later
        0013 | 31 | later
        0014 | 32 | later
        0015 | 33 | later
        0016 | 34 | later`,
      findings: ['C3: "later" in 5 cells under "Sampled" is neither a tick nor a blank.']
    },
    {
      sheets: `
        Learner ID | P1 | P2 | M1 | Grade
        L1 | JB | JB | JB | M
        L2 | JB | JB | Y  | P`,
      findings: ['B1: "JB" in 5 cells from "P1" to "M1" does not say whether the criterion was achieved.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Hours used
${Array.from({ length: 10 }, (_, index) => `        ${index + 1} | 30 | week ${index + 1}`).join('\n')}`,
      findings: ['C3: 10 of the 10 values under "Hours used" cannot be understood: in C4, "week 1" is not a number.']
    }
  ]
}
