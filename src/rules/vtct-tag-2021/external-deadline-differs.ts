import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { rule } from './rule'

/** A list of key dates has VTCT's own day for TAGs of external examinations. */
export default rule({
  id: 'external-deadline-differs',
  catalogue: ['VT-25'],
  severity: 'warning',
  title: 'The list of dates has another day for VTCT’s external TAGs',
  section: 'Why is the deadline 21st May when it is18th June for other examination boards?',
  sheetKind: 'key-dates',
  needs: ['awarding-body', 'official-date', 'assessment-type'],
  why: 'VTCT’s deadline for TAGs of external examinations is earlier than that of other awarding bodies.',
  fix: 'Correct the day.',
  *check({ sheet, columns: { 'awarding-body': body, 'official-date': column, 'assessment-type': type }, edition }) {
    const [event, entry] = [sheet.column('event'), sheet.column('event-id')]
    for (const row of sheet.rows) {
      const day = column.value(row)
      const isIt = body.value(row) === 'VTCT' && /\b(?:external|exam(?:ination)?s?|papers?)\b/i.test(type.value(row) ?? '') && /\bTAGs?\b/.test(event?.value(row) ?? '')
      // Schedules have a day of their own; and of rows that name their entry of the guide another rule speaks.
      if (entry?.isBlank(row) === false || !isIt || day === undefined || day === edition.externalTags || /schedul/i.test(event?.value(row) ?? '')) continue
      yield { row, column, value: day, message: `TAGs for VTCT’s external examinations are listed for ${formatDay(day)}; they are due by ${formatDay(edition.externalTags)}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: VT
        Event ID | Awarding body | Assessment type | Event            | Official date
                 | VTCT          | External        | TAGs uploaded    | 21/05/2021
                 | VTCT          | External        | TAGs scheduled   | 20/05/2021
        QT-71    | Pearson       | Q-TAG           | TAGs submitted   | 18/06/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: VT
        Event ID | Awarding body | Assessment type | Event            | Official date
                 | VTCT          | External        | TAGs uploaded    | 18/06/2021
        VT-4     | VTCT          | External        | TAGs uploaded    | 18/06/2021`,
      findings: ['E3: TAGs for VTCT’s external examinations are listed for 18 June 2021; they are due by 21 May 2021.']
    }
  ]
}
