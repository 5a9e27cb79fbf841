import { appealNotes, appealTitle, NOT_RECORDED, type AppealPage } from '../model/appeal'
import type { Change, TableColumn, TableSheet, WorkbookInfo, WriteValue } from '../workbook/workbook'
import { cellLink } from './cell-link'
import { refuseUnwritable } from './refuse-unwritable'

/** Each learner's page has a table of its own, so that a page never takes the place of another's. */
export const APPEAL_TABLES = 'CentreCheck_Appeal'

const columns: readonly TableColumn[] = [
  { heading: 'Part', width: 20, wrap: true },
  { heading: 'What', width: 31, wrap: true },
  { heading: 'Recorded', width: 64, wrap: true },
  { heading: 'Sheet', width: 14, wrap: true },
  { heading: 'Cell', width: 7 },
  { heading: 'Guide', width: 30, wrap: true }
]

/** Excel allows no longer name. */
const LONGEST_NAME = 31

/** Puts a learner's page into the workbook, in place of an earlier one of the same learner. */
export function appealChanges(page: AppealPage): readonly Change[] {
  return [{ kind: 'put-sheet', sheet: appealSheet(page), names: [] }]
}

/** Throws a `Problem` where no page can be written. */
export function refuseAppeal(info: WorkbookInfo, { learner }: AppealPage): void {
  refuseUnwritable(info, tableOf(learner))
}

/** What takes every learner's page away. */
export function clearedAppeals({ tables }: Pick<WorkbookInfo, 'tables'>): readonly Change[] {
  const headings = columns.map(({ heading }) => heading)
  return tables.filter(({ name }) => name.startsWith(APPEAL_TABLES)).map(({ name: table }) => ({ kind: 'remove-sheet', table, headings }))
}

function appealSheet(page: AppealPage): TableSheet {
  const title = appealTitle(page.learner)
  return {
    name: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME).replace(/^'+|[\s']+$/g, ''),
    table: tableOf(page.learner),
    title: [title, ...appealNotes(page)],
    columns,
    rows: page.parts.flatMap(({ title: part, guide, lines }) =>
      lines.map(({ what, says, place }, index): readonly WriteValue[] => [
        part, what, says ?? NOT_RECORDED, place?.sheet ?? null, place && cellLink(place), index === 0 ? guide : null
      ])
    )
  }
}

/** A table's name holds letters, digits and underscores: anything else in a number is told by its code. */
function tableOf(learner: string): string {
  return `${APPEAL_TABLES}_${learner.replace(/[^A-Za-z0-9]/gu, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)}`
}
