import { formatDay, type Day } from '../../domain/dates'
import { monthsAfter } from '../../domain/keep-until'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { briefNamed, briefsOn, daysVerified, verifiedBriefs, type Brief } from './briefs'
import { rule } from './rule'

/** Every assignment brief in use is internally verified each year. */
export default rule({
  id: 'brief-not-verified-this-year',
  catalogue: ['QA-28'],
  severity: 'error',
  title: 'A brief in use was not internally verified this year',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'assignment-plan',
  needs: ['assignment-id', 'hand-out-date'],
  why: 'All assignment briefs are internally verified annually; a verification within the year before the brief is handed out counts.',
  fix: 'Verify the brief, and enter the day in the plan or in the verification log.',
  *check({ sheet, workbook, columns: { 'assignment-id': ids }, edition, asOf }) {
    const planned = sheet.column('brief-iv-date')
    const logged = verifiedBriefs(workbook)
    if (!planned && logged.size === 0) {
      yield { cannotTell: 'There is no column for the day on which a brief was verified, and no verification log of briefs.' }
      return
    }
    const inUse = briefsOn(sheet, edition).filter(({ handedOut, rows }) => {
      const isOpen = planned !== undefined && rows.some(row => planned.value(row) === undefined && !planned.isBlank(row))
      return handedOut !== undefined && handedOut <= asOf && !isOpen
    })
    const column = planned ?? ids
    const briefs = new Map(inUse.map(brief => [brief.rows[0], brief] as const))
    const latest = (brief: Brief) => Math.max(...daysVerified(brief, logged), ...brief.rows.flatMap(row => planned?.value(row) ?? []))
    yield* gapsIn({
      column,
      rows: [...briefs.keys()],
      lacks: row => {
        const brief = briefs.get(row)
        return brief !== undefined && !isInTime(latest(brief), brief.handedOut)
      },
      one: row => {
        const brief = briefs.get(row)
        return brief ? { kind: briefNamed(brief), message: sentence(brief, latest(brief)) } : { message: '' }
      },
      many: (lacking, of) => `${lacking} of the ${of} briefs handed out so far have no internal verification of this year.`
    })
  }
})

function isInTime(day: number, handedOut: Day | undefined): boolean {
  return handedOut === undefined || day >= monthsAfter(handedOut, -12)
}

function sentence(brief: Brief, latest: number): string {
  const given = brief.handedOut === undefined ? '' : ` was handed out on ${formatDay(brief.handedOut)}, and`
  const name = briefNamed(brief)
  const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return Number.isFinite(latest)
    ? `${subject}${given} its brief was last verified on ${formatDay(latest)}.`
    : `${subject}${given} no internal verification of its brief is entered.`
}

const plan = (...rows: readonly string[]) => `
        == Plan ==
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline | Brief verified
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: `${plan(
        '1 | 1 | 04/10/2021 | 05/11/2021 | 20/09/2021', '1 | 2 | 15/11/2021 | 10/12/2021 | 01/07/2021', '2 | 1 | 04/10/2021 | 05/11/2021 |',
        '2 | 2 | 10/01/2022 | 05/02/2022 |'
      )}
        == IV ==
        Rulebook: QA
        IV type | Unit | Assignment   | Internal verifier | IV date
        Brief   | 2    | Assignment 1 | E Elm             | 27/09/2021`,
      asOf: '2021-12-01'
    },
    {
      sheets: `
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline | Assessor
        1 | 1 | 04/10/2021 | 05/11/2021 | A Ash`,
      asOf: '2021-12-01',
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: plan('1 | 1 | 04/10/2021 | 05/11/2021 | 20/09/2020', '1 | 2 | 15/11/2021 | 10/12/2021 |', '2 | 1 | 04/10/2021 | 05/11/2021 | 04/10/2021'),
      asOf: '2021-12-01',
      findings: [
        'E3: Assignment 1 of unit 1 was handed out on 4 October 2021, and its brief was last verified on 20 September 2020.',
        'E4: Assignment 2 of unit 1 was handed out on 15 November 2021, and no internal verification of its brief is entered.'
      ]
    }
  ]
}
