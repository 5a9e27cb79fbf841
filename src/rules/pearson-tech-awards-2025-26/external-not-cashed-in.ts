import type { Day } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import { formatSeries } from '../../domain/series'
import { plainSubject, sameCourse } from '../../recognise/subject'
import type { LearnerRow, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { atSeries, attemptsAt, coursesOn, type Attempt, type Course } from './attempts'
import type { TechAwardsEdition } from './edition'
import { isWithdrawn } from './own-rows'
import { rule } from './rule'
import { fromLog } from './series-log'

/** Who has sat the external component is claimed for, unless a resit is planned. */
export default rule({
  id: 'external-not-cashed-in',
  catalogue: ['TA-73', 'TA-74'],
  severity: 'warning',
  title: 'The external component is sat and the qualification not claimed',
  section: 'Certification',
  sheetKind: 'component-entries',
  needs: ['component', 'series'],
  why: 'A qualification should be claimed in the series of its external component. It is not awarded until it is claimed.',
  fix: 'Claim it with the cash-in code, or enter Yes under "Resit planned" where the student will sit the external component again.',
  *check({ sheet, workbook, edition, asOf }) {
    const isOver = overBy(sheet, workbook, edition, asOf)
    const last = coursesOn(sheet, workbook).flatMap(course => {
      const attempt = attemptsAt('external', course).at(-1)
      return attempt?.sheet === sheet ? [{ course, attempt }] : []
    })
    const states = last.map(one => ({ ...one, isClaimed: isClaimed(one.course, one.attempt, workbook) }))
    // Where no claim for a subject is entered at all, its claims may be kept elsewhere.
    const kept = new Set(states.filter(one => one.isClaimed).map(({ course }) => plainSubject(course.subject)))
    for (const { course, attempt, isClaimed: claimed } of states) {
      if (claimed || !isOver(attempt) || isPlanned(course) || isWithdrawn(workbook.learners.of(sheet, attempt.row))) continue
      if (!kept.has(plainSubject(course.subject))) {
        yield { cannotTell: `No claim here is for ${course.subject === '' ? 'these students' : course.subject}, so claims may be kept elsewhere.` }
        continue
      }
      const series = formatSeries(attempt.series)
      yield {
        ...atSeries(attempt),
        value: series,
        message: `The external component was sat in ${series}, and neither a claim nor a planned resit is entered.`,
        ...(isHappy(attempt) && {
          message: `The external component was sat in ${series} and the result is accepted, but no claim is entered.`,
          fix: 'Claim it with the cash-in code at once, while late claims for the series are taken.'
        })
      }
    }
  }
})

const isHappy = ({ sheet, row }: Attempt) => sheet.column('happy-with-result')?.value(row) === 'yes'

function isPlanned({ attempts }: Course): boolean {
  return attempts.some(({ sheet, row }) => sheet.column('resit-planned')?.value(row) === 'yes')
}

function isClaimed({ subject, attempts }: Course, { sheet, row }: Attempt, workbook: TypedWorkbook): boolean {
  if (attempts.some(attempt => attempt.sheet.column('certificated-in')?.isBlank(attempt.row) === false)) return true
  const claims = workbook.learners.of(sheet, row)?.rowsOf('claims') ?? []
  return claims.some(claim => sameCourse(claim.sheet.column('programme')?.value(claim.row), subject) && isMade(claim))
}

function isMade({ sheet, row }: LearnerRow<'claims'>): boolean {
  return [sheet.column('claim-date'), sheet.column('cash-in-code')].some(column => column?.isBlank(row) === false)
}

/** Whether a claim is due: once the result is accepted, results are out, or the year's last series is over. */
function overBy(sheet: Attempt['sheet'], workbook: TypedWorkbook, edition: TechAwardsEdition, asOf: Day): (attempt: Attempt) => boolean {
  const resultsDay = fromLog(workbook, sheet, log => log.sheet.column('results-day')?.value(log.row))
  return attempt => {
    const results = resultsDay(attempt.row)
    const ends = dayInSeries({ window: 'may-june', year: attempt.series.year }, edition.series['may-june'].ends)
    return isHappy(attempt) || (results !== undefined && asOf > results) || asOf > ends
  }
}

const claims = `
        == Claims ==
        Candidate number | Programme | Claimed grade | Claim date | Cash-in code
        0012 | Enterprise | L2M | 10/03/2026 | 21234C
        0099 | Enterprise | L2M | 10/03/2026 | 21234C`

const entries = (...rows: readonly string[]) => `
        == Entries ==
        Candidate number | Subject | Component | Component type | Series | Resit planned | Happy with result
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: claims + entries(
        '0012 | Enterprise | 3 | External | Dec/Jan 2026 | | Yes',
        '0013 | Enterprise | 3 | External | Dec/Jan 2026 | Yes |',
        '0014 | Enterprise | 1 | Internal | Dec/Jan 2026 | |'
      ),
      asOf: '2026-09-01'
    },
    { sheets: claims + entries('0013 | Enterprise | 3 | External | Dec/Jan 2026 | |'), asOf: '2026-02-01' },
    { sheets: entries('0013 | Enterprise | 3 | External | Dec/Jan 2026 | | Yes'), asOf: '2026-09-01', outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: claims + entries(
        '0012 | Enterprise | 3 | External | Dec/Jan 2026 | | Yes',
        '0013 | Enterprise | 3 | External | Dec/Jan 2026 | |',
        '0014 | Enterprise | 3 | External | Dec/Jan 2026 | | Yes'
      ),
      asOf: '2026-09-01',
      findings: [
        'Entries!E3: The external component was sat in Dec/Jan 2026, and neither a claim nor a planned resit is entered.',
        'Entries!E4: The external component was sat in Dec/Jan 2026 and the result is accepted, but no claim is entered.'
      ]
    }
  ]
}
