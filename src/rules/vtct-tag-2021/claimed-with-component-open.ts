import { manyAsOne } from '../many-as-one'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { componentsByLearner, componentsIn } from './components'
import { rule } from './rule'

/** A certificate is claimed in the usual way once everything required is complete and no TAG is outstanding. */
export default rule({
  id: 'claimed-with-component-open',
  catalogue: ['VT-19'],
  severity: 'warning',
  title: 'A certificate is claimed with a component outstanding',
  section: 'Can we claim for certificates now for students who have completed all required units?',
  sheetKind: 'claims',
  needs: ['claim-date'],
  why: 'Where learners have completed the qualification and do not need TAGs, centres claim certificates in the usual way.',
  fix: 'Hold the claim until the component has its result or TAG, or correct the entry.',
  *check({ sheet, workbook, columns: { 'claim-date': column } }) {
    const [complete, needed] = [sheet.column('required-units-complete'), sheet.column('tag-needed')]
    if (!complete && !needed) {
      yield { cannotTell: 'There is no "All required units complete" or "TAG needed" column.' }
      return
    }
    const keepsTags = componentsIn(workbook).length > 0
    const claimed = sheet.rows.filter(row => sheet.isUnder(row, 'vtct-tag-2021') && !column.isBlank(row) && isWhole(sheet.column('claim-type')?.value(row)))
    const faults = claimed.flatMap((row): readonly Fault[] => {
      if (complete?.value(row) === 'no') return [{ row, column, kind: 'units', message: 'A certificate is claimed, but not all required units are complete.' }]
      const learner = workbook.learners.of(sheet, row)
      const components = (learner && componentsByLearner(workbook).get(learner)) ?? []
      const isOpen = keepsTags && needed?.value(row) === 'yes' && !components.some(({ isTagged }) => isTagged)
      return isOpen ? [{ row, column, kind: 'tag', message: 'A certificate is claimed, but a TAG is needed and none is entered for the learner.' }] : []
    })
    yield* manyAsOne(faults, { of: claimed.length, column, message: (count, of) => `${count} of the ${of} certificates are claimed with a component outstanding.` })
  }
})

/** A single unit may be claimed before the rest. */
function isWhole(type: string | undefined): boolean {
  return type === undefined || type === 'full'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Claims ==
        Awarding body: VTCT
        Learner ID | Qualification | Claimed grade | Claim date | All required units complete | TAG needed
        L1         | Hairdressing  | P             | 14/06/2021 | Yes                         | No
        L2         | Hairdressing  | P             | 14/06/2021 | Yes                         | Yes
        L3         | Hairdressing  |               |            | No                          | Yes
        == TAGs ==
        Learner ID | Component | TAG
        L2         | Synoptic  | P`
    }
  ],
  bad: [
    {
      sheets: `
        == Claims ==
        Awarding body: VTCT
        Learner ID | Qualification | Claimed grade | Claim date | All required units complete | TAG needed
        L1         | Hairdressing  | P             | 14/06/2021 | No                          | No
        L2         | Hairdressing  | P             | 14/06/2021 | Yes                         | Yes
        == TAGs ==
        Learner ID | Component | TAG
        L3         | Synoptic  | P`,
      findings: [
        'Claims!D3: A certificate is claimed, but not all required units are complete.',
        'Claims!D4: A certificate is claimed, but a TAG is needed and none is entered for the learner.'
      ]
    }
  ]
}
