import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { judgesOn, namedLike, staffOn } from './people'
import { rule } from './rule'

/** Whoever assesses or verifies a Q-TAG has been standardised for the process. */
export default rule({
  id: 'judge-not-standardised',
  catalogue: ['QT-80'],
  severity: 'warning',
  title: 'Someone behind a Q-TAG is not recorded as standardised for Q-TAGs',
  section: 'Quality Assurance Activities in 2021',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'All who take part are standardised for the Q-TAG process and for holistic judgements, and the records of it are kept.',
  fix: 'Enter the day of the standardisation on the staff sheet, or standardise them and have their Q-TAGs looked at again.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const judges = judgesOn(sheet, workbook)
    const records = workbook.sheetsOf('staff').flatMap(staffOn).map(one => ({
      ...one,
      // A kind of standardisation for another purpose is not the one for Q-TAGs; without a kind it may be.
      isFor: ['Q-TAG', undefined, 'internal'].includes(one.sheet.column('standardisation-type')?.value(one.row)),
      isHeld: one.sheet.column('standardisation-date')?.isBlank(one.row) === false,
      day: one.sheet.column('standardisation-date')?.value(one.row)
    }))
    if (judges.length > 0 && !records.some(({ isHeld }) => isHeld)) {
      yield { cannotTell: 'No staff sheet here says when people were standardised.' }
      return
    }
    for (const { name, does, row, column, since } of judges) {
      const own = namedLike(records, name).filter(({ isFor, isHeld }) => isFor && isHeld)
      const days = own.flatMap(({ day }) => day ?? [])
      if (own.length === 0) {
        yield { row, column, kind: name, value: name, message: `${name} ${does} Q-TAGs here, and the staff sheet has no standardisation of theirs for Q-TAGs.` }
      } else if (since !== undefined && days.length === own.length && days.every(day => day > since)) {
        yield {
          row, column, kind: name, value: name,
          message: `${name} ${does} Q-TAGs from ${formatDay(since)} on, and was standardised on ${formatDay(Math.min(...days))} only.`
        }
      }
    }
  }
})

const staff = `
        == Staff ==
        Staff name | Role    | Standardisation type | Standardisation date
        Amy Ash    | Teacher | Q-TAG                | 14/04/2021
        Bo Birch   | IV      | Q-TAG                | 20/05/2021
        Cy Cedar   | IV      | CSM                  | 06/10/2020`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Assessor | IV name  | Q-TAG date
        L1         | M     | Mrs Ash  | B Birch  | 24/05/2021
        L2         |       | D Dogwood | C Cedar |${staff}`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Assessor
        L1         | M     | A Ash`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Assessor  | IV name | Q-TAG date
        L1         | M     | D Dogwood | C Cedar | 24/05/2021
        L2         | M     | D Dogwood | B Birch | 18/05/2021${staff}`,
      findings: [
        'Q-TAGs!C2: D Dogwood assesses Q-TAGs here, and the staff sheet has no standardisation of theirs for Q-TAGs.',
        'Q-TAGs!D2: C Cedar verifies Q-TAGs here, and the staff sheet has no standardisation of theirs for Q-TAGs.',
        'Q-TAGs!D3: B Birch verifies Q-TAGs from 18 May 2021 on, and was standardised on 20 May 2021 only.'
      ]
    }
  ]
}
