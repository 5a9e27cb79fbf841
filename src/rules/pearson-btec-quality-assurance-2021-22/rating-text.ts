import { NO_CRITERION_MET, type Criterion, type ProgrammeRating } from '../../domain/programme-rating'
import { listOf } from '../person'
import { ratingNames, said, type ProgrammeRow } from './programme-row'

/** Pearson compares a centre's programmes with those of others: no sheet can say whether criterion 15 is met. */
const NOT_FOR_CENTRES = 15

/** "criterion 2", "criteria 2 and 14". */
export function criteriaNamed(criteria: readonly number[]): string {
  return `${criteria.length === 1 ? 'criterion' : 'criteria'} ${listOf([...criteria].sort((a, b) => a - b).map(String), 12)}`
}

/** "Medium (criteria 2 and 14); not known: criterion 6", and "Low, unless criterion 6 is met: the sheet does not say". */
export function ratingText({ rating, because, open }: ProgrammeRating): string {
  const unknown = open.filter(criterion => criterion !== NOT_FOR_CENTRES)
  const isLowest = because.includes(NO_CRITERION_MET)
  if (isLowest && unknown.length > 0) {
    return `${ratingNames[rating]}, unless ${unknown.length > 1 ? 'one of ' : ''}${criteriaNamed(unknown)} is met: the sheet does not say`
  }
  const reason = isLowest ? `${criteriaNamed(because)}: none of the others is met` : criteriaNamed(because)
  return `${ratingNames[rating]} (${reason})${unknown.length > 0 ? `; not known: ${criteriaNamed(unknown)}` : ''}`
}

/** What meets a criterion, as a message calls it. */
export function reasonFor(criterion: Criterion | typeof NO_CRITERION_MET, programme: ProgrammeRow): string {
  const reason = reasons[criterion]
  return typeof reason === 'string' ? reason : reason(programme)
}

const reasons: Readonly<Record<Criterion | typeof NO_CRITERION_MET, string | ((programme: ProgrammeRow) => string)>> = {
  1: 'a licence to practise',
  2: 'a qualification on the list of new specifications',
  3: 'no registrations last year, and some before',
  4: 'Principal Standards Support',
  5: 'not yet fully sampled in an earlier year',
  6: 'an investigation that ended in a warning or sanction',
  7: 'blocked at first sample in an earlier year',
  11: programme =>
    `registrations up from ${said(programme, 'registrations-previous') ?? 0} to ${said(programme, 'registrations') ?? 0}, ` +
    `with the centre's own threshold of ${programme.settings['qa.cohort-increase']}%`,
  12: 'taught here for the first time',
  13: 'none of the others',
  14: 'exempt from sampling last year',
  15: 'outcomes that deviate from earlier years'
}
