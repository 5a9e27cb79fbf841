import { gapsIn } from '../gaps'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Feedback of the standards verifier is shared with the team, and it is decided whether to standardise again. */
export default rule({
  id: 'verifier-feedback-not-shared',
  catalogue: ['QT-81'],
  severity: 'warning',
  title: 'The standards verifier’s feedback is not shared with the team',
  section: 'Quality Assurance Activities in 2021',
  sheetKind: 'programmes',
  needs: ['sv-feedback'],
  why: 'Feedback from standards verification is noted and shared with the team, who may decide to standardise again. It is on units only, and no support for a Q-TAG.',
  fix: 'Share the feedback and enter the day.',
  *check({ sheet, columns: { 'sv-feedback': feedback } }): Iterable<Verdict> {
    const given = ownRows(sheet).filter(row => !feedback.isBlank(row))
    const [shared, again] = [sheet.column('sv-feedback-shared-date'), sheet.column('restandardise')]
    if (!shared) yield { cannotTell: 'There is no "SV feedback shared" column.' }
    else {
      yield* gapsIn({
        column: shared,
        rows: given,
        lacks: row => shared.isBlank(row),
        one: () => ({ message: 'There is feedback from the standards verifier, and no day is entered on which it was shared with the team.' }),
        many: (count, of) => `For ${count} of the ${of} programmes with feedback no day is entered on which it was shared with the team.`
      })
    }
    if (!again) return
    yield* gapsIn({
      column: again,
      rows: given,
      lacks: row => again.isBlank(row),
      one: () => ({
        severity: 'advice', message: 'There is feedback from the standards verifier, and it is not recorded whether the team standardises again.', fix: 'Enter the decision.'
      }),
      many: (count, of) => `For ${count} of the ${of} programmes with feedback it is not recorded whether the team standardises again.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Programme | Suite         | SV status | SV feedback       | SV feedback shared | Restandardise
        Business  | RQF Nationals | Released  | Unit 3: well done | 28/05/2021         | No
        Travel    | RQF Nationals | Released  |                   |                    |`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Programme | Suite         | SV status | SV feedback          | SV feedback shared | Restandardise
        Business  | RQF Nationals | Released  | Unit 3: generous     |                    |`,
      findings: [
        'E3: There is feedback from the standards verifier, and no day is entered on which it was shared with the team.',
        'F3: There is feedback from the standards verifier, and it is not recorded whether the team standardises again.'
      ]
    }
  ]
}
