import { ulnFault } from '../../domain/uln'
import type { Examples } from '../example'
import { identifierRule } from './identifier-rule'

const endings = {
  'not-ten-digits': 'does not have ten digits',
  'begins-with-zero': 'begins with 0, as no ULN does',
  'check-digit': 'has a last digit that does not fit the others'
} as const

/** What a spreadsheet makes of ten digits in a narrow column, once saved as text. */
const SHORTENED = /^\d(?:\.\d+)?E\+\d+$/i

/** A unique learner number has ten digits, the last of which checks the others. */
export default identifierRule({
  id: 'uln-mistyped',
  catalogue: ['C-2'],
  title: 'A ULN is mistyped',
  why: 'A unique learner number with a wrong digit belongs to nobody or to someone else, and the result may not reach the learner record.',
  fix: 'Compare it with the learner record and correct it.',
  column: 'uln',
  called: 'ULN',
  judge: column => row => {
    const uln = column.value(row) ?? ''
    const fault = ulnFault(uln)
    if (fault && SHORTENED.test(uln)) return `ULN ${uln} was shortened by a spreadsheet, and its last digits are lost.`
    return fault && `ULN ${uln} ${endings[fault]}.`
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | ULN | Candidate name | Component | Series | Attempt
        0012 | 9276308686 | Bo Ash | 1 | Dec/Jan 2026 | 1
        3012 | 9276308686 | Ash, Bo | 1 | May/June 2026 | 2`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        ULN | Mark
        9276308686 | 30
        927 630 8686 | 31`
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012 | 30`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        ULN | Mark
        9276308686 | 30
        9276308687 | 30
        927630868  | 30
        0276308686 | 30
        9.27631E+09 | 30`,
      findings: [
        'A5: ULN 9276308687 has a last digit that does not fit the others.',
        'A6: ULN 927630868 does not have ten digits.',
        'A7: ULN 0276308686 begins with 0, as no ULN does.',
        'A8: ULN 9.27631E+09 was shortened by a spreadsheet, and its last digits are lost.'
      ]
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        ULN | Mark
        AB12 | 30
        AB13 | 30
        AB14 | 30
        AB15 | 30`,
      findings: ['A3: None of the 4 values under "ULN" can be a ULN.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | ULN | Candidate name | Mark
        0012 | 9276308686 | Bo Ash | 30
        0013 | 9276308686 | Di Elm | 31`,
      findings: ['B5: ULN 9276308686 is in row 4 already, for a learner of another name.']
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        ULN | Mark
        9276308686 | 30
${Array.from({ length: 11 }, (_, index) => `        ${index + 1} | 30`).join('\n')}`,
      findings: ['A3: Only 1 of the 12 values under "ULN" can be a ULN.']
    }
  ]
}
