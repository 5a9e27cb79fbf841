import type { Explanations } from '../explanation'

export const termsAndHolidays = {
  name: 'The name of the term or holiday, such as Autumn term.',
  kind: 'Whether it is a term, a half-term, a holiday, a bank holiday or a closed day.',
  start: 'The first day.',
  end: 'The last day; for a single day the same as the first.',
  'academic-year': 'The academic year, such as 2025-26.',
  group: 'The site or group for which it holds; blank for everyone.'
} as const satisfies Explanations<'terms-and-holidays'>
