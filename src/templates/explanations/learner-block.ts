import type { learnerBlock as columns } from '../../recognise/kinds/learner-block'

export const learnerBlock = {
  'candidate-number': 'The learner’s candidate number in your centre: four digits, such as 0012.',
  'learner-id': 'Your centre’s own number for the learner, or the awarding body’s registration number.',
  uln: 'The unique learner number: ten digits, the last of which checks the others.',
  uci: 'The unique candidate identifier: 13 characters, the last of which is a check letter.',
  'learner-name': 'The learner’s name as on the register.',
  'last-name': 'The learner’s last name, where names stand in two columns.',
  'first-name': 'The learner’s first name, where names stand in two columns.',
  'centre-number': 'The number of the centre with which the learner is entered: five digits.'
} as const satisfies Record<keyof typeof columns, string>
