import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { listOf } from '../person'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** A centre has thirteen policies, three of them only where they apply. */
export default rule({
  id: 'policy-missing',
  catalogue: ['QA-6'],
  severity: 'error',
  title: 'A required policy is not in place',
  section: 'Annual Centre Declaration',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done'],
  why: 'By the Annual Centre Declaration a centre confirms that all policies and procedures for BTEC are in place.',
  fix: 'Put the policy in place and enter Yes; for distance learning, employers and consortia enter No under Applicable where that is so.',
  *check({ sheet, columns: { done }, edition }) {
    const items = itemsOn(sheet, 6).filter(({ part }) => part !== null)
    if (items.length === 0) {
      yield noItem(6)
      return
    }
    const applicable = sheet.column('applicable')
    const policyOf = new Map(items.map(({ row, part }) => [row, edition.policies[(part ?? 0) - 1]] as const))
    const required = items.filter(({ row }) => {
      const [policy, needed] = [policyOf.get(row), applicable?.value(row)]
      if (!policy) return false
      return policy.ifApplicable === true ? needed === 'yes' : needed === undefined || needed === 'yes'
    })
    yield* gapsIn({
      column: done,
      rows: required.map(({ row }) => row),
      one: row => ({ kind: policyOf.get(row)?.name ?? '', message: `The policy on ${policyOf.get(row)?.name ?? ''} is not entered as in place.` }),
      many: (lacking, of) => `${lacking} of the ${of} required policies are not entered as in place.`
    })
    const listed = new Set(items.map(({ part }) => part))
    const unlisted = edition.policies.filter((policy, index) => !policy.ifApplicable && !listed.has(index + 1))
    if (unlisted.length > 0) yield { cannotTell: `The checklist has no row for the policies on ${listOf(unlisted.map(({ name }) => name), 13)}.` }
  }
})

const rows = (...done: readonly string[]) => `
        Item ID | Policy | Applicable | Done
        ${done.map((text, index) => `QA-6.${index + 1} | Policy ${index + 1} | ${text}`).join('\n        ')}`

const yes = '| Yes'

export const examples: Examples = {
  good: [
    { sheets: rows(yes, yes, yes, 'No | No', yes, yes, yes, yes, yes, yes, yes, '|', 'No |') },
    { sheets: rows(yes, yes), outcome: 'cannot-tell' },
    {
      sheets: `
        Item ID | Item | Done
        QA-4 | Declaration | Yes`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: rows(yes, '| No', yes, 'Yes | No', yes, yes, '|', yes, yes, yes, yes, '|', 'No |'),
      findings: [
        'D3: The policy on Safeguarding is not entered as in place.',
        'D5: The policy on Distance or Blended Learning is not entered as in place.',
        'D8: The policy on Registration and Certification is not entered as in place.'
      ]
    }
  ]
}
