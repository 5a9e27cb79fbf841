import { academicYearOf, dayInAcademicYear } from '../../domain/academic-year'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Compares the share of late registrations of this year with that of earlier years on the same sheet. */
export default rule({
  id: 'late-registrations-risen',
  catalogue: ['QT-117'],
  severity: 'warning',
  title: 'More learners than usual were registered late',
  section: 'Final Pearson QA of Q-TAGs submitted',
  sheetKind: 'learners',
  needs: ['registration-date'],
  why: 'Late registrations outside a centre’s usual behaviour are among the reasons for which Pearson samples it. The guide does not say what is late: registration after 1 November, Pearson’s usual deadline, is counted.',
  fix: 'Note why registrations came later this year.',
  *check({ sheet, columns: { 'registration-date': column }, edition, settings }): Iterable<Verdict> {
    const days = ownRows(sheet).flatMap(row => column.value(row) ?? [])
    const year = edition.academicYear ?? Infinity
    const now = lateness(days.filter(day => academicYearOf(day) === year))
    const before = lateness(days.filter(day => academicYearOf(day) < year))
    const least = settings['history.small-group']
    if (now.all < least || before.all < least) {
      yield { cannotTell: `Fewer than ${least} registrations of this year, or of earlier years, stand on the sheet.` }
      return
    }
    const [share, usual] = [percent(now), percent(before)]
    yield { column, label: 'Registered after 1 November, this year and before', result: `${share} % (${now.late} of ${now.all}), ${usual} % (${before.late} of ${before.all})` }
    const points = settings['registrations.late-pattern-points']
    if (share - usual >= points) {
      yield {
        column, value: share,
        message: `${share} % of this year’s learners were registered after 1 November (${now.late} of ${now.all}), and ${usual} % of those of earlier years (${before.late} of ${before.all}): a rise of ${points} points or more (the centre’s own threshold).`
      }
    }
  }
})

interface Lateness {
  readonly late: number
  readonly all: number
}

function lateness(days: readonly number[]): Lateness {
  const late = days.filter(day => day > dayInAcademicYear(academicYearOf(day), { month: 11, day: 1 }))
  return { late: late.length, all: days.length }
}

function percent({ late, all }: Lateness): number {
  return Math.round((100 * late) / all)
}

const register = (late: number) => `
        Rulebook: QT
        Learner ID | Registration date | Status
        ${Array.from({ length: 10 }, (_, index) => `A${index} | ${index < 1 ? '09/12/2019' : '14/10/2019'} | Certificating`).join('\n        ')}
        ${Array.from({ length: 10 }, (_, index) => `B${index} | ${index < late ? '09/12/2020' : '14/10/2020'} | Mid-flight`).join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: register(1), computed: ['B2: Registered after 1 November, this year and before = 10 % (1 of 10), 10 % (1 of 10)'] },
    {
      sheets: `
        Rulebook: QT
        Learner ID | Registration date | Status
        L1         | 09/12/2020        | Certificating`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: register(4),
      findings: [
        'B2: 40 % of this year’s learners were registered after 1 November (4 of 10), and 10 % of those of earlier years (1 of 10): a rise of 10 points or more (the centre’s own threshold).'
      ],
      computed: ['B2: Registered after 1 November, this year and before = 40 % (4 of 10), 10 % (1 of 10)']
    }
  ]
}
