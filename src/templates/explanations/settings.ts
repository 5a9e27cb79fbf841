import type { Explanations } from '../explanation'

export const settings = {
  setting: 'The name of the setting; leave it as it is.',
  value: 'What your centre wants. Without a value the starting value holds.',
  note: 'What the setting means. † marks a number that no guide gives: it is your centre’s own.'
} as const satisfies Explanations<'settings'>
