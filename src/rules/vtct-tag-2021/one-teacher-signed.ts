import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { hasDeadline, type Component } from './components'
import { tagRule } from './tag-rule'

/** Two teachers sign each TAG; a typed name will do. */
export default tagRule({
  id: 'one-teacher-signed',
  catalogue: ['VT-13'],
  severity: 'error',
  title: 'A TAG is not signed by two teachers',
  section: 'Is there a requirement for 2 electronic signatures?',
  why: 'VTCT’s requirement is that two teachers sign off the grade. A typed name or an image of a signature is acceptable.',
  fix: 'Have a second teacher sign, or correct the names.',
  needs: ['sign-off-1', 'sign-off-2'],
  on: 'sign-off-2',
  concerns: ({ isTagged }) => isTagged,
  judge(component, { edition, settings, asOf }) {
    const wanted = settings['vtct.sign-offs']
    const names = peopleOn(component)
    if (names.length >= wanted) return null
    const cells = columns.filter(id => component.sheet.column(id)?.isBlank(component.row) === false)
    // A second cell that is still blank is a sign-off that may come, until the TAG is in or due.
    const isOver = component.isUploaded || (hasDeadline(component) && asOf > edition.externalTags)
    if (cells.length < columns.length && !isOver) return null
    const [only] = names
    const when = component.isUploaded ? 'The TAG is uploaded' : `The TAG was due by ${formatDay(edition.externalTags)}`
    if (cells.length < columns.length) return { message: `${when}, and ${only === undefined ? 'no teacher has signed it' : `only ${only} has signed it`}.` }
    return { ...(only !== undefined && { value: only }), message: `${only ?? 'One teacher'} has signed twice: ${wanted} different teachers sign each TAG.` }
  },
  many: 'TAGs are not signed by two different teachers'
})

const columns = ['sign-off-1', 'sign-off-2'] as const

/** The different people who signed; spellings that may mean one person are one. */
function peopleOn({ sheet, row }: Component): readonly string[] {
  const names = columns.flatMap(id => namesIn(sheet.column(id)?.value(row) ?? ''))
  return names.filter((name, index) => !names.slice(0, index).some(before => mayBeOnePerson(before, name)))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Sign-off 1 | Sign-off 2
        L1         | Paper 1   | External       | L2M | A Ash      | B Birch
        L2         | Paper 1   | External       |     |            |`
    },
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Sign-off 1 | Sign-off 2
        L1         | Paper 1   | External       | L2M | A Ash      |`,
      asOf: '2021-05-19'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | Component type | TAG | Sign-off 1 | Sign-off 2 | TAG uploaded
        L1         | Paper 1   | External       | L2M | A Ash      | Mrs Ash    |
        L2         | Paper 1   | External       | L2M | A Ash      |            | 17/05/2021
        L3         | Paper 1   | External       | L2M | A Ash      | B Birch    |`,
      asOf: '2021-05-19',
      findings: [
        'F2: A Ash has signed twice: 2 different teachers sign each TAG.',
        'F3: The TAG is uploaded, and only A Ash has signed it.'
      ]
    }
  ]
}
