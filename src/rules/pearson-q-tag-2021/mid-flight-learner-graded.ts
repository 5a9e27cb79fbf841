import type { Examples } from '../example'
import { gate } from './gate'
import { statusOf } from './register'

/** Q-TAGs are for learners who certificate in summer 2021; one who is topped up to a larger qualification is one of them. */
export default gate({
  id: 'mid-flight-learner-graded',
  catalogue: ['QT-1'],
  severity: 'error',
  title: 'A mid-flight learner has a Q-TAG',
  section: 'An overview of the steps you will take for ‘mid-flight’ learners',
  why: 'Learners who are part way through their course must not be given a Q-TAG in 2021. For them reduced assessment goes on, and their grades come next year.',
  fix: 'Take the Q-TAG out, or correct the status if the learner completes this summer.',
  tell: (qTag, { settings }) => statusOf(qTag, settings['tag.window-end']),
  unknown: 'Nothing says which learners certificate and which are mid-flight.',
  judge: status =>
    status === 'mid-flight' ? { value: status, message: 'A Q-TAG is entered for a mid-flight learner.' } : null,
  many: 'are entered for mid-flight learners'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Q-TAG
        L1         | Certificating | M
        L2         | Mid-flight    |
        L3         | Completing    | D*`
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | M
        == Register ==
        Learner ID | Year of course | Course length (years) | Top-up learner | Registration date
        L1         | 1              | 2                     | Yes            | 12/10/2020`
    },
    {
      sheets: `
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Q-TAG
        L1         | Certificating | M
        L2         | Mid-flight    | M`,
      findings: ['C3: A Q-TAG is entered for a mid-flight learner.']
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | M
        == Register ==
        Learner ID | Year of course | Course length (years) | Top-up learner | Registration date
        L1         | 1              | 2                     | No             | 12/10/2020`,
      findings: ['Q-TAGs!B2: A Q-TAG is entered for a mid-flight learner.']
    }
  ]
}
