import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { listOf } from '../person'
import type { Fault } from '../rule'
import type { Settings } from '../settings'
import { contentFor } from './content'
import { ownRows } from './own-rows'
import { sameTitle } from './same-title'
import { titleOn } from './status-on-row'
import { unitName } from './unit-results'

/** A sheet on which the sample is ticked. */
type SampledSheet = Pick<TypedSheet, 'name' | 'rows' | 'isUnder' | 'columns'> & { column(id: 'unit-number'): Column<string> | undefined }

/** Yields the samples for standards verification that are of another size than this year's, programme by programme. */
export function* wrongSizes(sheet: SampledSheet, ticked: Column<boolean>, workbook: TypedWorkbook, settings: Settings): Iterable<Fault> {
  const unit = sheet.column('unit-number')
  const wanted = settings['tag.sv-sample']
  const groups = new Map<string, Row[]>()
  for (const row of ownRows(sheet).filter(one => ticked.value(one) === true)) {
    const title = titleOn(sheet, row)
    const key = [...groups.keys()].find(known => known === title || (known !== '' && title !== '' && sameTitle(known, title))) ?? title
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(row)
  }
  for (const [title, group] of groups) {
    const units = [...new Set(group.flatMap(row => unit?.value(row) ?? []).map(unitName))]
    const learners = new Set(group.map(row => workbook.learners.of(sheet, row) ?? row)).size
    if (isLicensed(title, units, workbook)) continue
    const [first] = group
    const isRight = learners === wanted.learners && (unit === undefined || units.length <= wanted.units)
    if (isRight || !first) continue
    const from = unit === undefined || units.length === 0 ? '' : ` from ${units.length === 1 ? `unit ${units[0] ?? ''}` : `${units.length} units (${listOf(units)})`}`
    const of = title === '' ? '' : ` of ${title}`
    yield {
      row: first, column: ticked, kind: title, value: learners,
      message: `The sample${of} for standards verification is ${learners} ${learners === 1 ? 'learner' : 'learners'}${from}; this year it is ${wanted.learners} from ${wanted.units === 1 ? 'one unit' : `${wanted.units} units`}.`
    }
  }
}

/** Licence to practise qualifications keep the usual sampling. */
function isLicensed(title: string, units: readonly string[], workbook: TypedWorkbook): boolean {
  const byProgramme = workbook.sheetsOf('programmes').some(sheet => sheet.rows.some(row =>
    title !== '' && sameTitle(sheet.column('programme')?.value(row) ?? '', title) && sheet.column('licence-to-practise')?.value(row) === 'yes'
  ))
  return byProgramme || contentFor(workbook, title).some(({ unit, isLicenceLinked }) => isLicenceLinked && units.includes(unit))
}
