import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** TAGs are given for each assessment component, not for the qualification as a whole. */
export default tagRule({
  id: 'tag-for-whole-qualification',
  catalogue: ['VT-5'],
  severity: 'error',
  title: 'A TAG is for the whole qualification',
  section: 'Is it a TAG per unit? Or one overall?',
  why: 'Centres submit TAGs for each assessment component, not one for the overall grade of the qualification.',
  fix: 'Enter a TAG for each assessment component.',
  needs: ['component', 'tag'],
  concerns: ({ isTagged }) => isTagged,
  judge({ sheet, row }) {
    const name = sheet.column('component')?.value(row)
    if (name !== undefined && !/^\s*(?:overall|whole|full|final|qualification)(?:\s+(?:qualification|grade|award))*\s*$/i.test(name)) return null
    return { message: name === undefined ? 'A TAG is entered, and no assessment component that it is for.' : `The TAG is for "${name.trim()}", not for one assessment component.` }
  },
  many: 'TAGs are not for an assessment component'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG
        L1         | Paper 1   | L2M
        L1         | Paper 2   | L2P
        L2         |           |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component     | TAG
        L1         | Paper 1       | L2M
        L2         | Overall grade | L2M
        L3         |               | L2P`,
      findings: ['B3: The TAG is for "Overall grade", not for one assessment component.', 'B4: A TAG is entered, and no assessment component that it is for.']
    }
  ]
}
