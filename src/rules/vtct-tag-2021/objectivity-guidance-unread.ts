import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import { gapsIn } from '../gaps'
import type { Examples } from '../example'
import { componentsIn } from './components'
import { rule } from './rule'

/** Teachers who sign TAGs have read the guidance on objectivity. */
export default rule({
  id: 'objectivity-guidance-unread',
  catalogue: ['VT-23'],
  severity: 'advice',
  title: 'A teacher who signs TAGs is not recorded to have read about objectivity',
  section: 'Are VTCT offering any objectivity/bias mitigation training for awarding TAGs?',
  sheetKind: 'staff',
  needs: ['objectivity-ack-date', 'staff-name'],
  why: 'The Guide for Teachers and Ofqual’s guide for centres recommend how TAGs are kept free from bias.',
  fix: 'Have it read, and enter the day.',
  *check({ sheet, workbook, columns: { 'objectivity-ack-date': column, 'staff-name': names } }) {
    const signers = [...new Set(componentsIn(workbook).flatMap(({ sheet: tags, row }) =>
      (['sign-off-1', 'sign-off-2'] as const).flatMap(id => namesIn(tags.column(id)?.value(row) ?? ''))
    ))]
    const rows = sheet.rows.filter(row => {
      const name = names.value(row)
      return name !== undefined && sheet.isUnder(row, 'vtct-tag-2021') && signers.some(signer => mayBeOnePerson(signer, name))
    })
    const known = rows.filter(row => !column.isBlank(row)).map(row => names.value(row))
    yield* gapsIn({
      column,
      rows,
      // A person with several roles has several rows.
      lacks: row => column.isBlank(row) && !known.includes(names.value(row)),
      one: row => ({ message: `${names.value(row) ?? 'This person'} signs TAGs, and no day is entered on which they read the guidance on objectivity.` }),
      many: (count, of) => `For ${count} of the ${of} people who sign TAGs no day is entered on which they read the guidance on objectivity.`
    })
  }
})

const tags = `
        == TAGs ==
        Learner ID | Component | TAG | Sign-off 1 | Sign-off 2
        L1         | Paper 1   | L2M | A Ash      | B Birch`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Staff ==
        Rulebook: VT
        Staff name | Role    | Objectivity guidance read
        Amy Ash    | Teacher | 04/05/2021
        Bo Birch   | Teacher | 04/05/2021
        Cy Cedar   | Teacher |${tags}`
    }
  ],
  bad: [
    {
      sheets: `
        == Staff ==
        Rulebook: VT
        Staff name | Role    | Objectivity guidance read
        Amy Ash    | Teacher | 04/05/2021
        Bo Birch   | Teacher |${tags}`,
      findings: ['Staff!C4: Bo Birch signs TAGs, and no day is entered on which they read the guidance on objectivity.']
    }
  ]
}
