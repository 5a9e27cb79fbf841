import { academicYearOf } from '../../domain/academic-year'
import type { Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import { remembered } from '../../recognise/remembered'
import type { Column, Learner, Row } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { rule } from './rule'

interface Taken {
  readonly sheet: TrackingSheet
  readonly row: Row
  readonly kind: 'first' | 'resubmission' | 'retake'
  readonly version: string
  readonly started: Day | undefined
  /** The day on which the learner's result was there, as far as the row tells. */
  readonly ended: Day | undefined
}

/** A learner never meets a version of a set assignment again, but for a resubmission. */
export default rule({
  id: 'set-assignment-used-before',
  catalogue: ['IA-20', 'IA-21'],
  severity: 'error',
  title: 'A learner has a set assignment that they attempted already',
  section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
  sheetKind: 'assignment-attempts',
  needs: ['psa-version', 'attempt'],
  why: 'Centres must not select a set assignment that a learner has attempted already: a retake or re-sit uses the other version of the year. A resubmission may use the same one.',
  fix: 'Give the learner the other published version, or correct the version if it is mistyped.',
  *check({ sheet, workbook, edition, columns: { 'psa-version': versions } }) {
    const byLearner = new Map<Learner, Map<string, Taken[]>>()
    for (const one of workbook.sheetsOf('assignment-attempts')) {
      const takenOn = takenBy(one)
      const [numbers, titles] = [one.column('unit-number'), one.column('unit-title')]
      for (const row of currentRows({ sheet: one, workbook, edition })) {
        const taken = takenOn(row)
        const learner = taken && workbook.learners.of(one, row)
        if (!taken || !learner) continue
        const unit = numbers?.value(row) ?? titles?.value(row) ?? ''
        const byUnit = byLearner.get(learner) ?? new Map<string, Taken[]>()
        byLearner.set(learner, byUnit)
        const own = byUnit.get(unit)
        if (own) own.push(taken)
        else byUnit.set(unit, [taken])
      }
    }
    const again = new Map<Row, Taken>()
    for (const all of [...byLearner.values()].flatMap(byUnit => [...byUnit.values()])) {
      for (const one of all) {
        const earlier = one.sheet === sheet && one.kind !== 'resubmission' ? all.find(other => isEarlier(other, one)) : undefined
        if (earlier) again.set(one.row, earlier)
      }
    }
    yield* faultsIn(versions, [...again.keys()], row => {
      const isRetake = sheet.column('attempt')?.value(row) === 'retake'
      const earlier = again.get(row)
      return {
        value: versions.value(row) ?? '',
        message: `This ${isRetake ? 'retake' : 'first submission'} uses version ${shown(versions.value(row) ?? '')}, which the learner attempted already in row ${earlier?.row.number ?? ''}${earlier && earlier.sheet !== sheet ? ` of ${earlier.sheet.name}` : ''}.`
      }
    })
  }
})

function takenBy(sheet: TrackingSheet): (row: Row) => Taken | null {
  const [versions, attempts] = [sheet.column('psa-version'), sheet.column('attempt')]
  const columnsOf = (...ids: readonly ('hand-out-date' | 'submitted-date' | 'assessed-date' | 'results-received-date' | 'feedback-date')[]) =>
    ids.flatMap(id => sheet.column(id) ?? [])
  const starts = columnsOf('hand-out-date', 'submitted-date')
  const ends = columnsOf('assessed-date', 'results-received-date', 'feedback-date')
  const dayIn = (columns: readonly Column<Day>[], row: Row) => {
    for (const column of columns) {
      const day = column.value(row)
      if (day !== undefined) return day
    }
    return undefined
  }
  return row => {
    const [version, kind] = [versions?.value(row), attempts?.value(row)]
    if (version === undefined || kind === undefined) return null
    return { sheet, row, kind, version: versionKey(version), started: dayIn(starts, row), ended: dayIn(ends, row) }
  }
}

/** "Version 2", "v2" and 2 are one. */
function shown(version: string): string {
  return version.replace(/^(?:version|ver\.?|v\.?)\s*(?=\d|\b[a-z]$)/i, '')
}

const versionKey = remembered(version => normalise(shown(version)))

/**
 * The parts of one set assignment may have a row each, so that a first submission counts as a second go only where it
 * began after the result of the other. The versions of another year are other assignments.
 */
function isEarlier(other: Taken, one: Taken): boolean {
  if (other === one || other.version !== one.version || other.kind === 'resubmission') return false
  const [before, after] = [other.started, one.started]
  const isBefore =
    one.kind === 'retake' ? other.kind === 'first' || (before ?? Infinity) < (after ?? -Infinity) : (other.ended ?? Infinity) < (after ?? -Infinity)
  return isBefore && (before === undefined || after === undefined || academicYearOf(before) === academicYearOf(after))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | PSA version | Hand-out date | Submitted
        S1         | 3    | PSA        | First        | Version 1   | 06/11/2023    | 20/11/2023
        S1         | 3    | PSA        | Resubmission | Version 1   | 04/12/2023    | 15/12/2023
        S1         | 3    | PSA 2      | Retake       | Version 2   | 08/01/2024    | 22/01/2024
        S2         | 3    | PSA        | First        | Version 2   | 06/11/2023    | 20/11/2023
        S2         | 3    | PSA 1      | Retake       | Version 2   | 04/11/2024    | 18/11/2024
        S3         | 3    | PSA part 1 | First        | v1          | 06/11/2023    | 20/11/2023
        S3         | 3    | PSA part 2 | First        | v1          | 06/11/2023    | 20/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt | PSA version | Hand-out date | Submitted  | Assessed date
        S1         | 3    | PSA        | First   | Version 1   | 06/11/2023    | 20/11/2023 | 24/11/2023
        S1         | 3    | PSA again  | Re-sit  | v1          | 08/01/2024    | 22/01/2024 |
        S2         | 3    | PSA        | First   | 2           | 06/11/2023    | 20/11/2023 | 24/11/2023
        S2         | 3    | Second go  | First   | 2           | 08/01/2024    | 22/01/2024 |`,
      findings: [
        'E4: This retake uses version 1, which the learner attempted already in row 3.',
        'E6: This first submission uses version 2, which the learner attempted already in row 5.'
      ]
    }
  ]
}
