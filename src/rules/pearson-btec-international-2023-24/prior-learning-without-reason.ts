import type { Examples } from '../example'
import { coveredRows } from './covered'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** Counts units by recognition of prior learning, and finds those without a reason. */
export default rule({
  id: 'prior-learning-without-reason',
  catalogue: ['IA-73'],
  severity: 'warning',
  title: 'Prior learning is recognised without a reason',
  section: 'Recognition of Prior Learning',
  sheetKind: 'unit-grades',
  needs: ['rpl'],
  why: 'Recognition of prior learning is used sparingly, and is likelier for adults who return to education. Centres are expected to have a policy of their own for it.',
  fix: 'Enter why prior learning was recognised, as the centre’s policy asks.',
  *check({ sheet, edition, columns: { rpl } }) {
    const reasons = sheet.column('rpl-reason')
    const recognised = coveredRows(sheet, edition).filter(row => rpl.value(row) === 'yes')
    yield { column: rpl, label: 'Units by recognition of prior learning', result: recognised.length }
    if (!reasons) {
      if (recognised.length > 0) yield { cannotTell: 'There is no column "RPL reason".' }
      return
    }
    yield* gapsIn({
      column: reasons,
      rows: recognised,
      one: () => ({ message: 'The unit rests on prior learning, and no reason is recorded.' }),
      many: (lacking, of) => `${lacking} of the ${of} units that rest on prior learning have no reason on record.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Learner ID | Unit | Unit grade | RPL | RPL reason
        S1         | 1    | P          | No  |
        S2         | 1    | P          | Yes | Earlier employment
        S3         | 1    | P          |     |`,
      computed: ['D2: Units by recognition of prior learning = 1']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Learner ID | Unit | Unit grade | RPL | RPL reason
        S1         | 1    | P          | Yes |
        S2         | 1    | P          | Yes | Earlier employment`,
      computed: ['D2: Units by recognition of prior learning = 2'],
      findings: ['E3: The unit rests on prior learning, and no reason is recorded.']
    }
  ]
}
