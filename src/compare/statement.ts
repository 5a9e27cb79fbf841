import { chiefNotes } from '../model/chief-notes'
import type { Comparison, ComparisonRun, RecordedReason } from '../model/comparison'
import { asksAboutOthers } from '../model/verdict-words'
import { furthest } from './furthest'
import { listed, percent, yearsListed } from './wording'

const Q_TAG = 'pearson-q-tag-2021'

/**
 * A draft of what a head of centre tells a quality visit: how this year's grades lie beside those of earlier years, and
 * why, as people recorded it. One line a paragraph; nothing where nothing was compared. It names scopes, never a learner.
 *
 * Source: Pearson, "BTEC and Pearson QTAG guidance 2021", section 8 (catalogue QT-109); other years draft the same.
 */
export function statementOf({ guide, year, by, comparisons }: ComparisonRun): readonly string[] {
  if (comparisons.length === 0) return []
  const asking = comparisons.filter(({ asks }) => asks)
  const rest = (verdict: Comparison['verdict']) => comparisons.filter(one => !one.asks && one.verdict === verdict)
  return [
    `We compared the grades of ${year} with those of earlier years, by ${by.replace(/^group:/, '')}${guide === Q_TAG ? ', after every grade was decided' : ''}.`,
    ...asking.map(one => `${figuresText(one, year)} ${reasonText(one.reason)}`),
    ...(asking.length === 0 ? ['No difference asks for an explanation.'] : []),
    ...paragraph('In line with earlier years', rest('in-line')),
    ...paragraph('Too few learners for a reliable comparison', rest('too-few')),
    ...paragraph('No earlier results to compare with', rest('no-history')),
    ...comparisons.flatMap(one => (!one.asks && one.reason ? [`${one.scope.name}: ${reasonText(one.reason)}`] : []))
  ]
}

const learners = (count: number) => `${count} ${count === 1 ? 'learner' : 'learners'}`

function figuresText(comparison: Comparison, year: number): string {
  const { scope, now, pooled, years, verdict } = comparison
  const side = asksAboutOthers(comparison) ? ', unlike the other groups' : `, ${verdict} than before`
  const then = pooled ? ` beside ${learners(pooled.n)} in ${yearsListed(years.map(one => one.year))}` : ''
  return `${scope.name}${side}: ${learners(now.n)} in ${year}${then}. ${movedText(comparison)}`.trim()
}

function reasonText(recorded: RecordedReason | null): string {
  if (!recorded) return 'The reason is still to be recorded.'
  const { reason, by, date } = recorded
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`
  const who = [...(by === null ? [] : [`by ${by}`]), ...(date === null ? [] : [`on ${date}`])].join(' ')
  return `Reason recorded${who === '' ? '' : ` ${who}`}: ${sentence}`
}

function paragraph(heading: string, comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.length === 0 ? [] : [`${heading}: ${listed(comparisons.map(({ scope, now }) => `${scope.name} (${learners(now.n)})`))}.`]
}

/** Where the grades have moved most: a sentence, or nothing where there is nothing to state. */
function movedText(comparison: Comparison): string {
  const { grades, now, pooled, meanPointsDifference, smallestDetectableShift } = comparison
  if (!pooled || meanPointsDifference === null) return ''
  // Numbers who achieved are put to no test: their note says how many there were.
  if (asksAboutOthers(comparison) || smallestDetectableShift === null) return chiefNotes(comparison).chief[0] ?? ''
  const most = furthest(now.counts, pooled.counts, 'grade-and-above', Math.sign(meanPointsDifference))
  if (!most) return ''
  const grade = grades[most.index] ?? ''
  const reached = most.index === grades.length - 1 ? grade : `${grade} or above`
  return `${percent(most.now)} have ${reached}; ${percent(most.earlier)} had in the earlier years.`
}
