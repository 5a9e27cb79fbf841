import type { Examples } from '../example'
import { recordNotInPlace } from '../records/not-in-place'
import { records } from './records'
import { rule } from './rule'

/** Three policies have something to say on Tech Awards. */
export default recordNotInPlace(rule, records, {
  id: 'policy-addition-missing',
  title: 'A policy lacks what Tech Awards add',
  why: 'Centres that have policies for other BTECs need no separate ones for Tech Awards, but should make sure that these points are in them.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item                   | Done
        TA-10.1 | Registration and entry | Yes
        TA-10.2 | Cash-ins               |`
    },
    {
      sheets: `
        Item ID | Item                   | Done
        TA-9    | Policies reviewed      | No`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item                   | Done
        TA-10.1 | Registration and entry | Yes
        TA-10.4 | Exemplar materials     | No`,
      findings: ['C3: The internal verification policy’s point on standardisation with exemplar materials is entered as not in place.']
    }
  ]
}
