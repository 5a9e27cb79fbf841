import { formatDay, type Day } from '../../domain/dates'
import { weeksAfter } from '../../domain/keep-until'
import { namedBy } from '../../recognise/subject'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Original work is kept for some weeks from the day on which the certificates came; good pictures do in Art and Design. */
export default rule({
  id: 'work-disposed-early',
  catalogue: ['TA-75'],
  severity: 'warning',
  title: 'Work is disposed of before its time',
  section: 'Retention of student work',
  sheetKind: 'learners',
  needs: ['certificate-received'],
  why: 'Students’ original work should be kept for at least 12 weeks from the day on which their certificates reach the centre, in case of an appeal.',
  fix: 'Keep the work until then. If it is gone already, note why.',
  *check({ sheet, columns: { 'certificate-received': received }, settings, asOf }) {
    const weeks = settings['ta.work-weeks']
    const isArt = namedBy(settings['ta.art-names'])
    const rows = ownRows(sheet)
    // Where no receipt at all is entered yet, a blank says nothing of one student.
    const isKeptUp = rows.some(row => received.value(row) !== undefined)
    for (const row of rows) {
      const day = received.value(row)
      const until = day === undefined ? undefined : weeksAfter(day, weeks)
      if (until !== undefined) yield { row, column: received, label: 'Keep work until', result: formatDay(until), dated: { use: 'keep', day: until } }
      if (isArt(subjectOn(sheet, row)) || sheet.column('status')?.value(row) === 'withdrawn') continue
      const fault = judge(sheet, row, until, weeks)
      if (fault && (until !== undefined || (isKeptUp && received.isBlank(row) && fault.value <= asOf))) yield fault
    }
  }
})

function judge(sheet: TypedSheet<'learners'>, row: Row, until: Day | undefined, weeks: number): (Fault & { value: Day }) | undefined {
  const column = sheet.column('work-disposal-date')
  const disposal = column?.value(row)
  if (!column || disposal === undefined || (until !== undefined && disposal >= until)) return undefined
  const message = until === undefined
    ? `The work was disposed of on ${formatDay(disposal)}, and no receipt of the certificates is entered.`
    : `Disposal is entered for ${formatDay(disposal)}, and the work is kept until ${formatDay(until)}, ${weeks} weeks from the receipt of the certificates.`
  return { row, column, value: disposal, message }
}

function subjectOn(sheet: TypedSheet<'learners'>, row: Row): string | undefined {
  return sheet.column('programme')?.value(row) ?? sheet.column('qualification')?.value(row) ?? sheet.column('sector')?.value(row)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        ULN | Programme | Registration date | Certificates received | Disposal date
        9276308686 | Enterprise     | 01/10/2023 | 20/09/2025 | 13/12/2025
        1234567890 | Art and Design | 01/10/2023 | 20/09/2025 | 01/10/2025
        1234567891 | Enterprise     | 01/10/2025 |            |
        1234567892 | Enterprise     | 01/10/2025 |            | 31/12/2027`,
      computed: ['D3: Keep work until = 13 December 2025', 'D4: Keep work until = 13 December 2025']
    },
    {
      sheets: `
        Rulebook: TA
        ULN | Programme | Registration date | Certificates received | Disposal date
        9276308686 | Enterprise | 01/10/2023 | | 01/10/2025`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        ULN | Programme | Registration date | Certificates received | Disposal date
        9276308686 | Enterprise | 01/10/2023 | 20/09/2025 | 12/12/2025
        1234567890 | Enterprise | 01/10/2023 |            | 01/10/2025`,
      findings: [
        'E3: Disposal is entered for 12 December 2025, and the work is kept until 13 December 2025, 12 weeks from the receipt of the certificates.',
        'E4: The work was disposed of on 1 October 2025, and no receipt of the certificates is entered.'
      ],
      computed: ['D3: Keep work until = 13 December 2025']
    }
  ]
}
