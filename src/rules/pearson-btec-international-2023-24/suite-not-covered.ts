import { levelNamed } from '../../domain/grades/qualification-title'
import { isSuite } from '../../domain/suites'
import type { Column, LearnerRow, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'
import type { Settings } from '../settings'
import { suiteColumn } from './covered'
import type { InternationalEdition } from './edition'
import { rule } from './rule'

type Kind = 'assignment-plan' | 'assignment-attempts' | 'learners'

const WHERE = { 'assignment-plan': 'on the plan', 'assignment-attempts': 'in tracking', learners: 'among learners' } as const

const FIRST_LEVEL_NOT_COVERED = 4

interface Judged {
  readonly sheet: TypedSheet<Kind>
  readonly workbook: TypedWorkbook
  readonly settings: Settings
}

/**
 * Makes the rule for one kind of sheet: the guide speaks of the suites in its list. A list of learners holds those of
 * every qualification, so there only they are looked at whom the person puts under this guide.
 */
export function suiteNotCovered(sheetKind: Kind) {
  return rule({
    id: `suite-not-covered-${WHERE[sheetKind].replaceAll(' ', '-')}`,
    catalogue: ['IA-1'],
    severity: 'error',
    title: `The guide does not cover the suite (${WHERE[sheetKind]})`,
    section: 'Which qualifications does this guide cover?',
    sheetKind,
    needs: ['suite'],
    why: 'The guide lists the suites that its rules are for. What is of another suite has a guide of its own, and its rows are not judged by this one.',
    fix: 'Correct the suite if it is mistyped; otherwise name the right guide in a label "Rulebook" above the table, or keep these rows on a sheet of their own.',
    *check({ sheet, workbook, settings, edition }) {
      const suites = suiteColumn(sheet)
      if (!suites) return
      const levels = sheet.columns.find(({ id }) => id === 'level')
      const isMeant = rowsMeant({ sheet, workbook, settings })
      const said = new Map<string, Fault>()
      for (const row of sheet.rows) {
        const kind = suites.value(row)
        if (typeof kind !== 'string' || said.has(kind) || !sheet.isUnder(row, 'pearson-btec-international-2023-24') || !isMeant(row)) continue
        const fault = judge(kind, levelOn(levels, row), edition)
        if (fault) said.set(kind, { ...fault, ...placeOf(suites, row), kind })
      }
      yield* said.values()
    }
  })
}

function judge(suite: string, level: number | undefined, { covered, notCovered }: InternationalEdition): Omit<Fault, 'row' | 'column'> | null {
  const known = isSuite(suite)
  if (known && covered.includes(suite)) return null
  if ((known && notCovered.includes(suite)) || (level ?? 0) >= FIRST_LEVEL_NOT_COVERED) {
    return { message: `The BTEC International guide does not cover ${known ? suite : `level ${level ?? ''}`}.` }
  }
  if (!known) return null
  return { severity: 'warning', message: `The BTEC International guide does not list ${suite} among the suites that it covers.` }
}

/** Where a label speaks for all rows, it is nobody's row that is wrong. */
function placeOf(suites: Column, row: Row): Pick<Fault, 'row' | 'column' | 'cell'> {
  return suites.letter !== null && suites.cell(row) === suites.letter + String(row.number)
    ? { row, column: suites }
    : { cell: suites.cell(row), column: suites }
}

function levelOn(levels: Column | undefined, row: Row): number | undefined {
  const level = levels?.value(row)
  return typeof level === 'string' ? levelNamed(level) : undefined
}

function rowsMeant({ sheet, workbook, settings }: Judged): (row: Row) => boolean {
  const isNamed = sheet.columns.some(({ id }) => id === 'rulebook') || settings.rulebook !== null
  if (sheet.kind !== 'learners' || isNamed) return () => true
  return row => workbook.learners.of(sheet, row)?.rowsOf('assignment-attempts').some(isTracked) ?? false
}

function isTracked({ sheet, row }: LearnerRow<'assignment-attempts'>): boolean {
  const suites = suiteColumn(sheet)
  return sheet.isUnder(row, 'pearson-btec-international-2023-24') && (!suites || suites.isBlank(row))
}
