import { compareSeries, formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { atSeries, attemptsAt, coursesOn, untypedOn, type Attempt, type Course } from './attempts'
import { creativeIn } from './creative'
import { rule } from './rule'

/**
 * An internal retake after the external component needs a resit of the external, in the same series or later. Where no
 * external attempt is left, the retake can't be completed, and that is said while it is only planned.
 */
export default rule({
  id: 'retake-without-external-resit',
  catalogue: ['TA-21', 'TA-69'],
  severity: 'error',
  title: 'An internal retake comes after the external component',
  section: 'Retakes',
  sheetKind: 'component-entries',
  needs: ['component', 'series'],
  why: 'The external assessment must be the last one. After an internal retake it has to be sat again, and it may be resat only once, in creative subjects not at all.',
  fix: 'Enter the external component again, for the series of the retake or a later one.',
  *check({ sheet, workbook, edition, settings }) {
    yield* untypedOn(sheet, workbook)
    const isCreative = creativeIn(workbook, settings)
    for (const course of coursesOn(sheet, workbook)) {
      const externals = attemptsAt('external', course)
      const last = externals.at(-1)
      if (!last) continue
      const most = isCreative(course.subject) ? 1 : edition.sittings.external
      for (const retake of retakesAfter(last, course)) {
        if (retake.sheet !== sheet) continue
        const [then, now] = [formatSeries(last.series), formatSeries(retake.series)]
        const isLast = last.number >= most
        yield {
          ...atSeries(retake),
          value: now,
          ...(isLast ? deadEnd(retake, most) : isPlanned(externals) ? planned : {}),
          message: `Component ${retake.component} is retaken in ${now}, after the external component in ${then}, and ${
            isLast ? 'no external attempt is left.' : 'no resit of it is entered.'
          }`
        }
      }
    }
  }
})

function retakesAfter({ series }: Attempt, course: Course): readonly Attempt[] {
  return attemptsAt('internal', course).filter(attempt => attempt.number > 1 && compareSeries(attempt.series, series) > 0)
}

/** Before the entry is made it is a warning; afterwards the rule is broken. */
function deadEnd({ sheet, row }: Attempt, most: number) {
  const made = sheet.column('entry-made')
  const isOpen = made !== undefined && made.value(row) !== true && sheet.column('entry-date')?.value(row) === undefined
  const allowed = most === 1 ? 'the external component of a creative subject has no resit' : 'the external component has one resit'
  return {
    kind: 'dead-end',
    ...(isOpen && { severity: 'warning' as const }),
    fix: `${isOpen ? 'Leave the retake out' : 'Ask the awarding body before the retake is sat'}: ${allowed}, so the retake cannot count.`
  }
}

function isPlanned(externals: readonly Attempt[]): boolean {
  return externals.some(({ sheet, row }) => sheet.column('resit-planned')?.value(row) === 'yes')
}

const planned = { severity: 'warning', fix: 'Enter the planned resit, for the series of the retake or a later one.' } as const

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | May/June 2025 | 1
        0012 | 1 | Internal | May/June 2026 | 2
        0012 | 3 | External | Dec/Jan 2026  | 1
        0012 | 3 | External | May/June 2026 | 2
        0013 | 1 | Internal | May/June 2025 | 1
        0013 | 1 | Internal | Dec/Jan 2026  | 2
        0013 | 3 | External | Dec/Jan 2026  | 1`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | Resit planned
        0012 | 1 | Internal | Dec/Jan 2026  | 1 |
        0012 | 1 | Internal | May/June 2026 | 2 |
        0012 | 3 | External | Dec/Jan 2026  | 1 |
        0013 | 2 | Internal | May/June 2026 | Retake |
        0013 | 3 | External | Dec/Jan 2026  | 1 | Yes`,
      findings: [
        'D3: Component 1 is retaken in May/June 2026, after the external component in Dec/Jan 2026, and no resit of it is entered.',
        'D5: Component 2 is retaken in May/June 2026, after the external component in Dec/Jan 2026, and no resit of it is entered.'
      ]
    },
    {
      sheets: `
        ULN | Component | Component type | Series | Attempt | Entry made
        9276308686 | 3 | External | January 2025  | 1 | ✓
        9276308686 | 3 | External | May/June 2025 | 2 | ✓
        9276308686 | 2 | Internal | Dec/Jan 2026  | 2 |`,
      findings: [
        'D4: Component 2 is retaken in Dec/Jan 2026, after the external component in May/June 2025, and no external attempt is left.'
      ]
    },
    {
      sheets: `
        Subject: Performing Arts
        ULN | Component | Component type | Series | Attempt
        9276308686 | 3 | External | May/June 2025 | 1
        9276308686 | 2 | Internal | Dec/Jan 2026  | 2`,
      findings: [
        'D4: Component 2 is retaken in Dec/Jan 2026, after the external component in May/June 2025, and no external attempt is left.'
      ]
    }
  ]
}
