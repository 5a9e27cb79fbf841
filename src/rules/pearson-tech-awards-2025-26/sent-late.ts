import { formatDay } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import { rule } from './rule'
import { seriesKinds } from './series-kinds'
import { namedBy } from '../../recognise/subject'

interface Sent {
  readonly id: string
  readonly sheetKind: 'component-marks' | 'component-series'
  readonly what: 'marks' | 'sample'
}

const things = {
  marks: { column: 'marks-submitted-date', section: 'Moderation', title: 'Marks were submitted late', called: 'marks were submitted' },
  sample: {
    column: 'sample-uploaded-date',
    section: 'Uploading the moderation sample',
    title: 'The sample was uploaded late',
    called: 'sample was uploaded'
  }
} as const

/** An external component is marked by the awarding body: the centre sends neither marks nor sample. */
function isExternal(sheet: TypedSheet<'component-marks' | 'component-series'>, row: Row): boolean {
  const type = sheet.columns.find(({ id }) => id === 'component-type')
  return type?.value(row) === 'external'
}

/**
 * Makes the rule for marks or sample on one kind of sheet: each is there by the deadline of its series, on whatever
 * day of the week that falls. Art and Design is moderated by a visit, and uploads no sample.
 */
export function sentLate({ id, sheetKind, what }: Sent) {
  const { column, section, title, called } = things[what]
  return rule({
    id,
    catalogue: ['TA-53'],
    severity: 'error',
    title: `${title} (${seriesKinds[sheetKind]})`,
    section,
    sheetKind,
    needs: ['series', column],
    why: 'Both the marks and the sample are due by the deadline of the series. After it the chance to amend marks on feedback is not assured, and results may be delayed.',
    fix: 'Correct the date if it is mistyped; otherwise ask the awarding body whether marks can still be amended after feedback.',
    *check({ sheet, columns, edition, settings, asOf }) {
      const subject = sheet.column('subject')
      const isArtName = namedBy(settings['ta.art-names'])
      const isArt = sheet.rows.map(row => isArtName(subject?.value(row)))
      if (what === 'sample' && !isArt.includes(false)) yield { notApplicable: 'Art and Design is moderated by a visit, and uploads no sample.' }
      const sent = columns[column]
      yield* faultsIn(sent, sheet.rows, row => {
        const series = columns.series.value(row)
        if (!series || isExternal(sheet, row)) return null
        // A series that Art and Design doesn't have is another rule's.
        if (isArt[row.index] && (what === 'sample' || !edition.artAndDesignSeries.includes(series.window))) return null
        const deadline = dayInSeries(series, edition.series[series.window].deadline)
        const day = sent.value(row)
        if (day !== undefined && day > deadline) {
          return { value: day, message: `The ${called} on ${formatDay(day)}, after the deadline of ${formatDay(deadline)}.` }
        }
        if (!sent.isBlank(row) || asOf <= deadline || sheetKind === 'component-marks') return null
        return {
          kind: 'no-date',
          severity: 'warning',
          message: `No date says when the ${called}, and the deadline of ${formatDay(deadline)} has passed.`,
          fix: 'Enter the date, or submit now and tell the awarding body.'
        }
      })
    }
  })
}
