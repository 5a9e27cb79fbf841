import type { Comparison, ComparisonRun, Distribution, LockedScope } from '../model/comparison'
import { verdictText } from '../model/verdict-words'

const MOST_PLACES = 5

/** A run of comparisons for a person at a terminal: the lock first, then each scope with its verdict in words. */
export function compareText({ year, by, lockedScopes, comparisons, notes }: ComparisonRun): string {
  const locked = lockedScopes.map(lockedText)
  const parts = [
    `Grades of ${year} beside those of earlier years, by ${by}`,
    ...(locked.length === 0 ? [] : [['Not compared until every grade is recorded:', ...locked].join('\n')]),
    ...comparisons.map(comparisonText),
    ...(notes.length === 0 ? [] : [notes.map(({ text }) => text).join('\n')])
  ]
  return parts.join('\n\n')
}

function lockedText({ scope, missing, of, open }: LockedScope): string {
  const places = open.slice(0, MOST_PLACES).map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')
  const more = open.length > MOST_PLACES ? ` and ${open.length - MOST_PLACES} more` : ''
  return `  ${scope.name}: ${missing} of ${of} learners without a grade or a reason for none (${places}${more})`
}

function comparisonText(comparison: Comparison): string {
  const { scope, scaleTitle, now, years, pooled, notes, reason, asks } = comparison
  const columns = [['now', now], ...years.map(one => [String(one.year), one] as const), ...(pooled && years.length > 1 ? [['together', pooled] as const] : [])] as const
  const given = reason ? [`  Reason recorded: ${reason.reason}`] : asks ? ['  No reason is recorded yet.'] : []
  return [
    `${scope.name} (${scaleTitle}): ${verdictText(comparison)}`,
    ...table(comparison.grades, columns),
    ...figures(comparison),
    ...notes.map(({ text }) => `  ${text}`),
    ...given
  ].join('\n')
}

/** Grades across, from the lowest; numbers of learners below, with their share. */
function table(grades: readonly string[], columns: readonly (readonly [string, Distribution])[]): readonly string[] {
  const used = grades.map((_, index) => index).filter(index => columns.some(([, { counts }]) => (counts[index] ?? 0) > 0))
  const rows = [
    ['', ...used.map(index => grades[index] ?? ''), 'all'],
    ...columns.map(([title, { n, counts }]) => [title, ...used.map(index => share(counts[index] ?? 0, n)), String(n)])
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length))) ?? []
  return rows.map(row => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`)
}

function share(count: number, n: number): string {
  return count === 0 ? '0' : `${count} (${Math.round((100 * count) / n)} %)`
}

function figures({ meanPointsDifference: shift, pValue, adjustedPValue, interval }: Comparison): readonly string[] {
  if (shift === null) return []
  const parts = [
    `Mean grade points ${shift >= 0 ? '+' : '−'}${Math.abs(shift).toFixed(2)}`,
    ...(pValue === null ? [] : [`p ${shown(pValue)}`]),
    ...(adjustedPValue === null || adjustedPValue === pValue ? [] : [`${shown(adjustedPValue)} over all comparisons here`]),
    ...(interval === null ? [] : [`expected between ${interval[0].toFixed(2)} and ${interval[1].toFixed(2)}`])
  ]
  return [`  ${parts.join(', ')}`]
}

function shown(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}
