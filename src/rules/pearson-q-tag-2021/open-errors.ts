import { isAccepted, type Computed, type Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import beforeSubmission, { labelFor, NOTHING_OPEN } from './before-submission'
import { byQualification } from './by-qualification'
import { qTagsIn } from './q-tags'

/** Which lines of what stands before submission a finding concerns. */
type LinesOf = (finding: Finding) => Iterable<string>

/**
 * A report whose lines of what stands before submission also count the errors that are open, by rule, which no rule can
 * see of the others: those on a learner's rows for each of their Q-TAGs, those of a whole sheet of Q-TAGs for all on it.
 */
export function withOpenErrors(report: Report, workbook: TypedWorkbook): Report {
  const errors = countErrors(report, linesBy(workbook))
  const computed = report.computed.map(line => {
    const counts = line.rule === beforeSubmission.id ? errors.get(keyOf(line)) : undefined
    if (!counts) return line
    const most = [...counts].sort(([, one], [, other]) => other - one)
    const texts = most.map(([rule, count]) => `${report.titles[rule] ?? rule} (${count})`)
    return { ...line, value: [...(line.value === NOTHING_OPEN ? [] : [line.value]), `errors open: ${texts.join(', ')}`].join('; ') }
  })
  return { ...report, computed }
}

const keyOf = ({ sheet, label }: Pick<Computed, 'sheet' | 'label'>) => JSON.stringify([sheet, label])

function countErrors({ findings }: Report, linesOf: LinesOf): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const errors = new Map<string, Map<string, number>>()
  for (const finding of findings) {
    if (finding.severity !== 'error' || isAccepted(finding)) continue
    for (const line of linesOf(finding)) {
      const counts = errors.get(line) ?? new Map<string, number>()
      errors.set(line, counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1))
    }
  }
  return errors
}

function linesBy(workbook: TypedWorkbook): LinesOf {
  const ofRow = new Map<Row, string>()
  const ofLearner = new Map<Learner, Set<string>>()
  const ofSheet = new Map<string, Set<string>>()
  for (const sheet of workbook.sheetsOf('q-tags')) {
    for (const [qualification, group] of byQualification(qTagsIn(workbook).on(sheet))) {
      const key = keyOf({ sheet: sheet.name, label: labelFor(qualification) })
      addTo(ofSheet, sheet.name, key)
      for (const { row, learner } of group) {
        ofRow.set(row, key)
        if (learner) addTo(ofLearner, learner, key)
      }
    }
  }
  const rows = new Map(workbook.sheets.map(sheet => [sheet.name, { sheet, rows: new Map(sheet.rows.map(row => [row.number, row])) }]))
  return ({ sheet: name, cell }) => {
    const place = rows.get(name)
    const row = place?.rows.get(Number(cell.replace(/^\D+/, '')))
    if (!place || !row) return ofSheet.get(name) ?? []
    const own = ofRow.get(row)
    const learner = own === undefined ? workbook.learners.of(place.sheet, row) : null
    return own !== undefined ? [own] : ((learner && ofLearner.get(learner)) ?? [])
  }
}

function addTo<K>(lines: Map<K, Set<string>>, key: K, line: string): void {
  const own = lines.get(key)
  if (own) own.add(line)
  else lines.set(key, new Set([line]))
}
