import { academicYearOf, dayInAcademicYear, type DayOfYear } from '../../domain/academic-year'
import { formatDay, type Day } from '../../domain/dates'
import type { Column } from '../../recognise/typed-sheet'
import type { Edition } from '../rulebook'
import type { Fault, RuleMaker, Verdict } from '../rule'
import { aboutDates, chosenDates, keyDatesOn, noSuchDate, type KeyDateList, type KeyDateRow } from './key-date'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

/**
 * Makes a guide's rule on dates that are not those of the guide. An official date never moves; the day that the centre
 * advises may be earlier. Dates of a year that has another guide are not compared.
 */
export function keyDateDiffers<E extends Edition>(rule: RuleMaker<E>, list: KeyDateList, told: Told) {
  const dates = chosenDates(list, ({ hasOwnRule }) => !hasOwnRule)
  return rule({
    ...aboutDates(dates),
    ...told,
    severity: 'warning',
    needs: ['event-id', 'official-date'],
    fix: 'Enter the date of the guide; a day by which you would rather be done goes under Advised date.',
    *check({ sheet, columns: { 'official-date': official }, edition, guide }): Iterable<Verdict> {
      const rows = keyDatesOn(sheet, dates)
      if (rows.length === 0) yield noSuchDate
      const [opens, advised] = [sheet.column('opens'), sheet.column('advised-date')]
      const ofGuide = list.onlyYear ?? edition.academicYear
      // Of a sheet without a year only dates of the guide's own year are surely meant.
      const isComparable = (day: Day) => guide?.own !== false && (sheet.academicYear ?? academicYearOf(day)) === ofGuide
      for (const one of rows) {
        const { official: fixed, opens: first } = one.date
        const moved = ofGuide === null ? [] : [
          differing({ one, column: official, fixed, year: ofGuide, what: 'official date', isComparable }),
          differing({ one, column: opens, fixed: first, year: ofGuide, what: 'first day', isComparable })
        ]
        for (const fault of [...moved, advisedTooLate(one, official, advised)]) if (fault) yield fault
      }
    }
  })
}

interface Compared {
  readonly one: KeyDateRow
  readonly column: Column<Day> | undefined
  readonly fixed: DayOfYear | undefined
  readonly year: number
  readonly what: string
  readonly isComparable: (day: Day) => boolean
}

function differing({ one: { row, date, kind }, column, fixed, year, what, isComparable }: Compared): Fault | null {
  const found = column?.value(row)
  if (!column || found === undefined || !fixed || !isComparable(found)) return null
  const right = dayInAcademicYear(year, fixed)
  if (found === right) return null
  const message = `${date.event}: the sheet has ${formatDay(found)} as the ${what}, the guide ${formatDay(right)}.`
  return { row, column, kind: `${kind} ${what}`, value: found, entry: date, message }
}

function advisedTooLate({ row, date, kind }: KeyDateRow, official: Column<Day>, advised: Column<Day> | undefined): Fault | null {
  const [last, day] = [official.value(row), advised?.value(row)]
  if (!advised || last === undefined || day === undefined || day <= last) return null
  return {
    row,
    column: advised,
    kind: `${kind} advised`,
    value: day,
    entry: date,
    message: `${date.event}: the advised date, ${formatDay(day)}, is after the official date, ${formatDay(last)}.`,
    fix: 'Choose an advised date on or before the official one, or leave it blank.'
  }
}
