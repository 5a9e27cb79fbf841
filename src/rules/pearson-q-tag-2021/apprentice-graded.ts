import type { Examples } from '../example'
import { gate } from './gate'
import { fromRegister, registerCell } from './register'

/** A qualification that is part of an apprenticeship is out of scope and goes on being assessed. */
export default gate({
  id: 'apprentice-graded',
  catalogue: ['QT-6'],
  severity: 'error',
  title: 'A qualification within an apprenticeship has a Q-TAG',
  section: 'Qualifications covered in this guidance',
  why: 'Qualifications that form part of an apprenticeship are outside the Q-TAG process: they should continue to be assessed.',
  fix: 'Take the Q-TAG out and assess the learner, or correct the register if there is no apprenticeship.',
  tell: qTag => fromRegister(qTag, 'apprenticeship'),
  unknown: 'No register in this workbook says who is an apprentice.',
  judge: (apprentice, qTag) =>
    apprentice === 'yes' ? { message: `A Q-TAG is entered, but ${registerCell(qTag, 'apprenticeship')} says that the qualification is part of an apprenticeship.` } : null,
  many: 'are entered for apprentices'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Engineering   | M
        L2         | Engineering   |
        == Register ==
        Learner ID | Qualification | Reg date   | Apprenticeship
        L1         | Engineering   | 14/09/2019 | No
        L2         | Engineering   | 14/09/2019 | Yes
        L3         | Engineering   | 14/09/2019 | Yes`
    },
    {
      sheets: `
        Learner ID | Qualification | Q-TAG
        L1         | Engineering   | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Engineering   | M
        L2         | Engineering   | P
        == Register ==
        Learner ID | Qualification | Reg date   | Apprenticeship
        L1         | Engineering   | 14/09/2019 | No
        L2         | Engineering   | 14/09/2019 | Yes`,
      findings: ['Q-TAGs!C3: A Q-TAG is entered, but Register!D3 says that the qualification is part of an apprenticeship.']
    }
  ]
}
