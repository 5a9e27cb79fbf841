import { uciFault } from '../../domain/uci'
import type { Examples } from '../example'
import { identifierRule } from './identifier-rule'

const endings = {
  shape: 'does not have the form of twelve figures and a letter',
  'check-letter': 'has a last letter that does not fit the figures'
} as const

/** A unique candidate identifier has 13 characters, the last of which checks the others. */
export default identifierRule({
  id: 'uci-mistyped',
  catalogue: ['C-3'],
  title: 'A UCI is mistyped',
  why: 'Awarding bodies know a candidate by the unique candidate identifier from one series to the next. With a wrong character the attempts are not joined.',
  fix: 'Compare it with the entry and correct it.',
  column: 'uci',
  called: 'UCI',
  judge: column => row => {
    const uci = column.value(row) ?? ''
    const fault = uciFault(uci)
    return fault && `UCI ${uci} ${endings[fault]}.`
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        UCI | Mark
        681990012058G | 30
        689990980001D | 30
                      | 30`
    },
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | May/June 2026 | 12/05/2026 | 12/05/2026`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        UCI | Mark
        681990012058H | 30
        68199001205G  | 30`,
      findings: [
        'A4: UCI 681990012058H has a last letter that does not fit the figures.',
        'A5: UCI 68199001205G does not have the form of twelve figures and a letter.'
      ]
    }
  ]
}
