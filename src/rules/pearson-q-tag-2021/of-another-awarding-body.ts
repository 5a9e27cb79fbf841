import type { Examples } from '../example'
import type { Fault } from '../rule'
import { manyAsOne } from '../many-as-one'
import { qTagsIn, type QTag } from './q-tags'
import { rule } from './rule'
import { sameTitle } from './same-title'

/** Q-TAGs are Pearson's: grades for other awarding bodies follow those bodies' own guidance. */
export default rule({
  id: 'of-another-awarding-body',
  catalogue: ['QT-124'],
  severity: 'error',
  title: 'A Q-TAG stands on a row of another awarding body',
  section: 'Introduction',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  ofOtherBodies: true,
  why: 'This guidance is for Pearson’s qualifications only; for other vocational qualifications the awarding body concerned gives its own.',
  fix: 'Move the row to a sheet for that awarding body, or correct the awarding body.',
  *check({ sheet, workbook, columns: { 'q-tag': column } }) {
    const entered = qTagsIn(workbook).on(sheet).filter(({ isEntered }) => isEntered)
    const faults = entered.flatMap((qTag): readonly Fault[] => {
      const body = otherBodyOf(qTag)
      return body === undefined ? [] : [{ row: qTag.row, column, value: body, message: `The awarding body is ${body}: its grades do not follow Pearson’s guidance for Q-TAGs.` }]
    })
    yield* manyAsOne(faults, { of: entered.length, column, message: (count, of) => `${count} of the ${of} Q-TAGs are of another awarding body.` })
  }
})

/** By the Q-TAG's own row, else by the register's rows for its qualification. */
function otherBodyOf({ sheet, row, learner, qualification }: QTag): string | undefined {
  const own = sheet.column('awarding-body')
  const typed = own?.value(row)
  if (own && typed !== undefined) return typed === 'Pearson' ? undefined : shown(own.raw(row))
  if (qualification === '') return undefined
  const registered = learner?.rowsOf('learners').filter(one => sameTitle(one.sheet.column('qualification')?.value(one.row) ?? '', qualification)) ?? []
  const [first, ...more] = registered
  const column = first?.sheet.column('awarding-body')
  if (!first || !column || more.length > 0) return undefined
  const body = column.value(first.row)
  return body === undefined || body === 'Pearson' ? undefined : shown(column.raw(first.row))
}

function shown(raw: unknown): string {
  return typeof raw === 'string' ? raw.trim() : 'another one'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification | Awarding body | Q-TAG
        L1         | Business      | Pearson       | M
        L2         | Business      | Edexcel       | M
        L3         | Business      |               | M
        L4         | Hairdressing  | VTCT          |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification | Awarding body | Q-TAG
        L1         | Business      | Pearson       | M
        L2         | Hairdressing  | VTCT          | M
        L3         | Childcare     | NCFE          | P`,
      findings: [
        'D3: The awarding body is VTCT: its grades do not follow Pearson’s guidance for Q-TAGs.',
        'D4: The awarding body is NCFE: its grades do not follow Pearson’s guidance for Q-TAGs.'
      ]
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Hairdressing  | M
        == Register ==
        Learner ID | Qualification | Awarding body | Registration date
        L1         | Hairdressing  | VTCT          | 12/10/2019`,
      findings: ['Q-TAGs!C2: The awarding body is VTCT: its grades do not follow Pearson’s guidance for Q-TAGs.']
    }
  ]
}
