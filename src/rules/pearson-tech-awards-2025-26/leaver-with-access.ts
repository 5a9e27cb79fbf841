import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Only people who work at the centre have access to Edexcel Online. */
export default rule({
  id: 'leaver-with-access',
  catalogue: ['TA-8'],
  severity: 'warning',
  title: 'Someone who has left still has access to Edexcel Online',
  section: 'Compliance',
  sheetKind: 'staff',
  needs: ['eol-user', 'left-date'],
  why: 'Edexcel Online holds secure information, to which only people who work at the centre should have access.',
  fix: 'Have the account closed, then enter No here.',
  *check({ sheet, columns: { 'eol-user': user, 'left-date': left }, asOf }) {
    for (const row of ownRows(sheet)) {
      const [access, last] = [user.value(row), left.value(row)]
      if (access === undefined || access === 'no' || access === 'not-applicable' || last === undefined || last >= asOf) continue
      if (typeof access === 'object' && CLOSED.test(access.text)) continue
      yield { row, column: user, value: last, message: `This person left on ${formatDay(last)} and is still listed as a user of Edexcel Online.` }
    }
  }
})

/** "Removed 01/09/25", "account closed". */
const CLOSED = /\b(?:no|none|removed|closed|disabled|deleted|ended|revoked)\b/i

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | EOL user | Left date
        A Ash   | EO      | Yes     |
        B Birch | Teacher | No      | 31/08/2025
        C Cedar | Teacher | Removed 02/09/2025 | 31/08/2025
        D Deal  | Teacher | ddeal1  | 31/12/2025`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | EOL user | Left date
        B Birch | Teacher | Yes     | 31/08/2025
        C Cedar | Teacher | ccedar1 | 31/10/2025`,
      findings: [
        'C3: This person left on 31 August 2025 and is still listed as a user of Edexcel Online.',
        'C4: This person left on 31 October 2025 and is still listed as a user of Edexcel Online.'
      ]
    }
  ]
}
