import type { Suite } from '../../domain/suites'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { runningRows, said, type ProgrammesSheet } from './programme-row'
import type { Row } from '../../recognise/typed-sheet'
import { rule } from './rule'

const TECHNICALS: readonly Suite[] = ['L2 Technicals', 'L3 Technicals']

/** Technicals and National Tech Levels are taught with employers. */
export default rule({
  id: 'employer-involvement-missing',
  catalogue: ['QA-40'],
  severity: 'warning',
  title: 'Employer involvement is not arranged',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'programmes',
  needs: ['employer-involvement'],
  why: 'Level 3 National Tech Levels and Level 2 and 3 Technicals need arrangements for the involvement of employers; Tech Awards don’t.',
  fix: 'Plan how employers take part, and enter Yes or the day of the plan.',
  *check({ sheet, columns: { 'employer-involvement': column }, edition }) {
    const rows = runningRows(sheet, edition).filter(row => isMeant(sheet, row))
    yield* gapsIn({
      column,
      rows,
      one: row => ({ message: `${said({ sheet, row }, 'suite') ?? 'The programme'}: no employer involvement is ${column.isBlank(row) ? 'entered' : 'arranged'}.` }),
      many: (lacking, of) => `${lacking} of the ${of} programmes that need it have no employer involvement.`
    })
  }
})

function isMeant(sheet: ProgrammesSheet, row: Row): boolean {
  const suite = said({ sheet, row }, 'suite')
  if (TECHNICALS.some(technical => technical === suite)) return true
  return suite === 'L3 Nationals (2016)' && /\btech(?:nical)? level/i.test(said({ sheet, row }, 'programme') ?? '')
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Live registrations | Employer involvement
        Business   | L2 Technicals       | 40 | Yes
        Childcare  | L3 Technicals       | 40 | 06/09/2021
        Sport      | Tech Awards (2017)  | 40 | No
        Media      | L3 Nationals (2016) | 40 |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Live registrations | Employer involvement
        Business                   | L2 Technicals       | 40 | No
        Childcare                  | L3 Technicals       | 40 | Yes
        IT Networking (Tech Level) | L3 Nationals (2016) | 40 |`,
      findings: ['D2: L2 Technicals: no employer involvement is arranged.', 'D4: L3 Nationals (2016): no employer involvement is entered.']
    }
  ]
}
