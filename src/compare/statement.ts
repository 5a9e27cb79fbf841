import { chiefNotes } from '../model/chief-notes'
import type { Comparison, ComparisonRun, RecordedReason } from '../model/comparison'
import { nameAmong } from '../model/comparison-name'
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
export function statementOf({ guide, year, by, lockedScopes, comparisons }: ComparisonRun): readonly string[] {
  if (comparisons.length === 0) return []
  const asking = comparisons.filter(({ asks }) => asks)
  const named = (one: Comparison) => nameAmong(comparisons, one)
  const decided = lockedScopes.length === 0 ? ', after every grade was decided' : ', where every grade was decided'
  const rest = (verdict: Comparison['verdict']) => comparisons.filter(one => !one.asks && one.verdict === verdict)
  return [
    `We compared the grades of ${year} with those of earlier years, by ${by.replace(/^group:/, '')}${guide === Q_TAG ? decided : ''}.`,
    ...asking.map(one => `${named(one)}${figuresText(one, year)} ${reasonText(one.reason)}`),
    ...(asking.length === 0 ? ['No difference asks for an explanation.'] : []),
    ...paragraph('In line with earlier years', rest('in-line'), named),
    ...paragraph('Too few learners for a reliable comparison', rest('too-few'), named),
    ...paragraph('No earlier results to compare with', rest('no-history'), named),
    ...comparisons.flatMap(one => (!one.asks && one.reason ? [`${named(one)}: ${reasonText(one.reason)}`] : []))
  ]
}

const learners = (count: number) => `${count} ${count === 1 ? 'learner' : 'learners'}`

function figuresText(comparison: Comparison, year: number): string {
  const { now, pooled, years, verdict } = comparison
  const side = asksAboutOthers(comparison) ? ', unlike the other groups' : `, ${verdict} than before`
  const then = pooled ? ` beside ${learners(pooled.n)} in ${yearsListed(years.map(one => one.year))}` : ''
  return `${side}: ${learners(now.n)} in ${year}${then}. ${movedText(comparison)}`.trim()
}

function reasonText(recorded: RecordedReason | null): string {
  if (!recorded) return 'The reason is still to be recorded.'
  const { reason, by, date } = recorded
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`
  const who = [...(by === null ? [] : [`by ${by}`]), ...(date === null ? [] : [`on ${date}`])].join(' ')
  return `Reason recorded${who === '' ? '' : ` ${who}`}: ${sentence}`
}

function paragraph(heading: string, comparisons: readonly Comparison[], named: (one: Comparison) => string): readonly string[] {
  return comparisons.length === 0 ? [] : [`${heading}: ${listed(comparisons.map(one => `${named(one)} (${learners(one.now.n)})`))}.`]
}

/** Where the grades have moved most: a sentence, or nothing where there is nothing to state. */
function movedText(comparison: Comparison): string {
  const { grades, now, pooled, meanPointsDifference, pValue } = comparison
  if (!pooled || meanPointsDifference === null) return ''
  // Numbers who achieved are put to no test: their note says how many there were.
  if (asksAboutOthers(comparison) || pValue === null) return chiefNotes(comparison).chief[0] ?? ''
  const most = furthest(now.counts, pooled.counts, 'grade-and-above', Math.sign(meanPointsDifference))
  if (!most) return ''
  const grade = grades[most.index] ?? ''
  const reached = most.index === grades.length - 1 ? grade : `${grade} or above`
  return `${percent(most.now)} have ${reached}; ${percent(most.earlier)} had in the earlier years.`
}
