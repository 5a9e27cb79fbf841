import type { Examples } from '../example'
import { gate } from './gate'
import { suiteOf } from './suite-of'

/** The suite is one that the guide lists; those with guidance of their own are another rule's. */
export default gate({
  id: 'suite-not-covered',
  catalogue: ['QT-5'],
  severity: 'error',
  title: 'The suite is not covered by the Q-TAG guidance',
  section: 'Qualifications covered in this guidance',
  why: 'The guidance lists the suites for which a Q-TAG can be submitted. Others follow guidance of their own.',
  fix: 'Check the suite against Pearson’s list of qualifications; if it is not covered, take the Q-TAG out.',
  tell: suiteOf,
  unknown: 'Nothing says which suite the qualifications belong to.',
  judge({ name, possible }, _, { edition: { covered, notCovered } }) {
    if (possible.length === 0) {
      return { value: name, severity: 'warning', message: `"${name}" is not a suite that the Q-TAG guidance names.` }
    }
    if (possible.some(suite => covered.includes(suite) || notCovered.includes(suite))) return null
    return { value: name, message: `A Q-TAG is entered, but the Q-TAG guidance does not cover ${name}.` }
  },
  many: 'are of suites that the Q-TAG guidance does not name'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Suite                    | Q-TAG
        L1         | BTEC Level 3 Nationals   | DMM
        L2         | BTEC Firsts              | L2M
        L3         | Tech Award               | L2P
        L4         | L3 Technicals            | M
        L5         | Higher Nationals         |`
    },
    {
      sheets: `
        Learner ID | Ofqual category | Q-TAG
        L1         | B2              | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Suite              | Q-TAG
        L1         | Tech Awards (2022) | L2M
        L2         | NVQ                | P
        L3         | A levels           | D
        L4         | BTEC First         | L2D`,
      findings: [
        'C2: A Q-TAG is entered, but the Q-TAG guidance does not cover Tech Awards (2022).',
        'C3: A Q-TAG is entered, but the Q-TAG guidance does not cover WBL/NVQ.',
        'C4: "A levels" is not a suite that the Q-TAG guidance names.'
      ]
    }
  ]
}
