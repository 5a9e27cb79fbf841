import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { courseStatus, statusByYears, type Registered } from './register'
import { rule } from './rule'

/** Works out who certificates from the year and length of the course, top-up and completion date, and compares the status entered. */
export default rule({
  id: 'status-contradicts-course',
  catalogue: ['QT-2'],
  severity: 'warning',
  title: 'The status does not fit the course',
  section: 'An overview of the steps you will take for ‘mid-flight’ learners',
  sheetKind: 'learners',
  needs: [],
  why: 'A learner who is part way through the course, as in year 1 of 2, is mid-flight and cannot have a Q-TAG. One who is registered on a smaller course and topped up later certificates now.',
  fix: 'Correct the status, or the year, length or completion date of the course.',
  *check({ sheet, settings }) {
    const status = sheet.column('status')
    const column = status ?? sheet.column('year-of-course') ?? sheet.column('completion-date') ?? sheet.column('top-up')
    if (!sheet.column('course-length') && !sheet.column('completion-date') && !sheet.column('top-up')) {
      yield { cannotTell: 'There is no column for the year and length of the course, top-up or expected completion.' }
      return
    }
    for (const row of ownRows(sheet)) {
      const entered = status?.value(row)
      if (entered === 'withdrawn' || !column) continue
      if (entered === undefined) {
        const computed = courseStatus({ sheet, row }, settings['tag.window-end'])
        if (computed !== undefined) yield { row, column, label: 'Status', result: computed }
        continue
      }
      // Of a completion date that does not fit, another rule speaks.
      const byYears = statusByYears({ sheet, row })
      if (byYears !== undefined && entered !== byYears) {
        yield { row, column, value: entered, message: `The status is ${entered}, but ${reason({ sheet, row }, byYears)}.` }
      }
    }
  }
})

function reason({ sheet, row }: Registered, computed: string): string {
  const [year, length] = [sheet.column('year-of-course')?.value(row), sheet.column('course-length')?.value(row)]
  if (sheet.column('top-up')?.value(row) === 'yes') return 'a learner who is topped up certificates on the smaller qualification'
  return `year ${year ?? ''} of ${length ?? ''} is ${computed}`
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Registration date | Year of course | Course length (years) | Top-up | Status
        L1         | 12/10/2020        | 1              | 2                     | No     | Mid-flight
        L2         | 12/10/2019        | 2              | 2                     | No     | Certificating
        L3         | 12/10/2020        | 1              | 2                     | Yes    | Certificating
        L4         | 12/10/2020        | 1              | 2                     | No     | Withdrawn
        L5         | 12/10/2020        | 1              | 2                     | No     |`,
      computed: ['F7: Status = mid-flight']
    },
    {
      sheets: `
        Rulebook: QT
        Learner ID | Registration date | Status
        L1         | 12/10/2020        | Certificating`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Expected completion date | Year of course | Course length (years) | Status
        L1         | 31/07/2022               | 1              | 2                     | Certificating
        L3         | 31/07/2021               | 2              | 2                     | Mid-flight`,
      findings: [
        'E3: The status is certificating, but year 1 of 2 is mid-flight.',
        'E4: The status is mid-flight, but year 2 of 2 is certificating.'
      ]
    }
  ]
}
