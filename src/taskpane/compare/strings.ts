import { hostLocale } from '../locale'

const number = (count: number) => count.toLocaleString(hostLocale())
const learners = (count: number) => `${number(count)} ${count === 1 ? 'learner' : 'learners'}`
const percentage = (share: number) => `${(share * 100).toFixed(1)} %`
const listed = (years: readonly number[]) => (years.length < 2 ? years.join() : `${years.slice(0, -1).join(', ')} and ${String(years.at(-1))}`)
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

/** Every word of the Compare tab that is not the comparison's own. */
export const strings = {
  title: 'Comparison with earlier years',
  reading: 'Reading the results…',
  working: 'Writing into the workbook…',
  opening: 'Opening…',
  by: 'Compare by',
  byWords: { qualification: 'Qualification', sector: 'Sector', suite: 'Suite', centre: 'The whole centre' } as Readonly<Record<string, string>>,
  group: (column: string) => `Learners by ${column}`,
  year: 'Year',
  scope: 'What to look at',

  lockedTitle: 'Grades first',
  locked: 'The guidance asks that every grade is decided before earlier results are looked at.',
  lockedAdvice: 'Not every grade is recorded yet, so the figures may still change.',
  lockedScope: (name: string, missing: number, of: number) => `${name}: ${number(missing)} of ${learners(of)} without a grade`,
  goTo: (sheet: string, cell: string) => `Go to ${sheet}, ${cell}`,
  more: (count: number) => `and ${number(count)} more`,

  /** The verdict first: a long name is cut at its end. */
  choice: (name: string, verdict: string) => `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}: ${name}`,
  heading: (name: string, verdict: string) => `${name}: ${verdict}`,
  cohort: (now: number, year: number, then: number, years: readonly number[]) =>
    `${learners(now)} in ${year}, ${number(then)} in ${listed(years)}.`,
  cohortAlone: (now: number, year: number) => `${learners(now)} in ${year}.`,
  difference: (points: number) => `Mean grade points now less then: ${signed(points)}.`,
  sharesTitle: 'Percentage at each grade',
  cumulativeTitle: 'Percentage at or above each grade',
  chartText: (title: string, name: string) => `${title}, by year: ${name}. The figures are in the table below.`,
  noted: 'What to bear in mind',
  drawing: 'Drawing the charts…',
  figures: 'The figures',
  figuresOf: (name: string) => `Learners of ${name} at each grade, by year`,
  grade: 'Grade',
  atGrade: (count: number, share: number) => `${number(count)} (${percentage(share)})`,
  percentage,

  reasonTitle: 'Reason',
  reason: 'Why is it so?',
  reasonHint: 'About the cohort or the centre; name no learner.',
  who: 'Who',
  when: 'When',
  whenWrong: 'Write the day, such as 14/06/2021.',
  reasonMissing: 'Write the reason first.',
  whoMissing: 'Write who records it.',
  saveReason: 'Record the reason',
  reasonSaved: 'Recorded in the sheet Sense check.',
  recorded: (who: string | null, date: string | null) => `Recorded${who === null ? '' : ` by ${who}`}${date === null ? '' : ` on ${date}`}.`,

  write: 'Write to workbook',
  written: 'Written into the sheet Sense check, with its charts.',
  statement: 'Statement for a quality visit',
  statementHint: 'A draft from the figures and the reasons: read it, and make it your own.',
  copy: 'Copy the statement',
  copied: 'Copied.',
  copyYourself: 'The statement is selected: press Ctrl+C, or Cmd+C on a Mac.'
}
