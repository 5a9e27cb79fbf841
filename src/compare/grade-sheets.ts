import type { Day } from '../domain/dates'
import { academicYearOf } from '../domain/academic-year'
import type { Grade } from '../domain/grades/grade'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import type { Completion, RowState } from './compare-rules'

/** A row of a sheet of this year's grades, whatever its kind. */
export interface GradeRow {
  readonly title: string
  readonly suite: string
  readonly sector: string
  readonly level: string
  /** Words that tell the size of the qualification, where a column holds them. */
  readonly size: string
  readonly grade: Grade | undefined
  readonly isBlank: boolean
  readonly cell: string
  readonly state: RowState
  readonly day: Day | undefined
  /** The year in which the academic year ends; undefined where nothing says it. */
  readonly year: number | undefined
}

/** A sheet of grades, and how its rows are read; null for a row that tells of no grade of its own. */
export interface GradeSheet {
  readonly sheet: Pick<TypedSheet, 'name' | 'rows'>
  /** Null for grades that are no Q-TAGs of summer 2021. */
  readonly guide: 'pearson-q-tag-2021' | null
  read(row: Row): readonly GradeRow[]
}

const Q_TAG = 'pearson-q-tag-2021'
const Q_TAG_YEAR = 2021

/**
 * The sheets whose grades are compared: Q-TAGs of summer 2021 alone where there are any, else grades of qualifications,
 * else those of components or units.
 */
export function gradeSheets(workbook: TypedWorkbook, completion: Completion): readonly GradeSheet[] {
  const qTags = workbook.sheetsOf('q-tags').map(sheet => qTagSheet(sheet, completion))
  const of2021 = qTags.filter(({ guide }) => guide !== null)
  if (of2021.length > 0) return of2021
  const claims = workbook.sheetsOf('claims')
  const candidates: readonly (readonly GradeSheet[])[] = [
    qTags,
    claims.flatMap(sheet => (sheet.rows.some(row => !isOfUnit(sheet, row)) ? [claimSheet(sheet, false)] : [])),
    workbook.sheetsOf('unit-grades').flatMap(sheet => (sheet.column('qualification-grade') ? [unitSheet(sheet, true)] : [])),
    workbook.sheetsOf('component-entries').flatMap(sheet => (sheet.column('component-grade') ? [componentSheet(sheet)] : [])),
    workbook.sheetsOf('unit-grades').map(sheet => unitSheet(sheet, false)),
    claims.map(sheet => claimSheet(sheet, true))
  ]
  return candidates.find(sheets => sheets.length > 0) ?? []
}

function qTagSheet(sheet: TypedSheet<'q-tags'>, completion: Completion): GradeSheet {
  const is2021 = sheet.rulebooks.includes(Q_TAG) && (sheet.academicYear === null || sheet.academicYear === Q_TAG_YEAR - 1)
  const column = sheet.column('q-tag')
  return {
    sheet,
    guide: is2021 ? Q_TAG : null,
    read(row) {
      if (!column || (is2021 && !completion.isOwn(sheet, row))) return []
      const reason = sheet.column('no-q-tag-reason')
      const status = sheet.column('status')?.value(row)
      const state = is2021 ? completion.stateOf(sheet, row) : reason?.isBlank(row) === false ? 'excused' : stateBy(status)
      const title = sheet.column('qualification')?.value(row) ?? sheet.column('programme')?.value(row) ?? ''
      return [{
        title,
        suite: sheet.column('suite')?.value(row) ?? '',
        sector: sheet.column('sector')?.value(row) ?? '',
        level: sheet.column('level')?.value(row) ?? '',
        size: '',
        grade: column.value(row),
        isBlank: saysNothing(column.raw(row), column.isBlank(row)),
        cell: column.cell(row),
        state,
        day: sheet.column('result-issue-date')?.value(row),
        year: is2021 ? Q_TAG_YEAR : endOf(sheet)
      }]
    }
  }
}

function claimSheet(sheet: TypedSheet<'claims'>, ofUnits: boolean): GradeSheet {
  const column = sheet.column('claimed-grade')
  return {
    sheet,
    guide: null,
    read(row) {
      if (!column || isOfUnit(sheet, row) !== ofUnits || sheet.column('claim-status')?.value(row) === 'held') return []
      const claimed = sheet.column('claim-date')?.value(row)
      const unit = sheet.column('unit-number')?.value(row)
      return [{
        ...untold,
        title: withUnit(sheet.column('programme')?.value(row) ?? '', ofUnits ? unit : undefined),
        grade: column.value(row),
        isBlank: column.isBlank(row),
        cell: column.cell(row),
        state: 'due',
        day: claimed,
        year: claimed === undefined ? endOf(sheet) : academicYearOf(claimed) + 1
      }]
    }
  }
}

function isOfUnit(sheet: TypedSheet<'claims'>, row: Row): boolean {
  const type = sheet.column('claim-type')?.value(row)
  return type === 'unit' || (type === undefined && sheet.column('unit-number')?.value(row) !== undefined)
}

/** Where each unit stands in a column of its own, each grade is a unit's. */
function unitSheet(sheet: TypedSheet<'unit-grades'>, whole: boolean): GradeSheet {
  const across = sheet.family('unit-grade')
  const [column, unitColumn] = [sheet.column(whole ? 'qualification-grade' : 'unit-grade'), sheet.column('unit-number')]
  const speaking = whole && column ? speakingRows(sheet, column) : undefined
  return {
    sheet,
    guide: null,
    read(row) {
      const programme = sheet.column('programme')?.value(row) ?? ''
      const about = {
        ...untold,
        size: sheet.column('qualification-size')?.value(row) ?? '',
        state: stateBy(sheet.column('status')?.value(row)),
        day: sheet.column('certificated-date')?.value(row),
        year: endOf(sheet)
      }
      if (!whole && across.size > 0) {
        return [...across].map(([unit, own]) => ({
          ...about, title: withUnit(programme, unit), grade: own.value(row), isBlank: own.isBlank(row), cell: own.cell(row)
        }))
      }
      if (!column || speaking?.has(row) === false) return []
      const unit = whole ? undefined : unitColumn?.value(row)
      return [{ ...about, title: withUnit(programme, unit), grade: column.value(row), isBlank: column.isBlank(row), cell: column.cell(row) }]
    }
  }
}

/** A learner's grade of the qualification may stand beside each of their units, or beside one of them alone. */
function speakingRows(sheet: TypedSheet<'unit-grades'>, column: Column): ReadonlySet<Row> {
  const byLearner = new Map<string | Row, Row>()
  for (const row of sheet.rows) {
    const identity = sheet.identity(row)
    const key = identity ? `${identity.by}\n${identity.name}\n${sheet.column('programme')?.value(row) ?? ''}` : row
    const known = byLearner.get(key)
    if (!known || (column.isBlank(known) && !column.isBlank(row))) byLearner.set(key, row)
  }
  return new Set(byLearner.values())
}

function componentSheet(sheet: TypedSheet<'component-entries'>): GradeSheet {
  const [column, components, series] = [sheet.column('component-grade'), sheet.column('component'), sheet.column('series')]
  return {
    sheet,
    guide: null,
    read(row) {
      if (!column) return []
      const component = components?.value(row)
      const subject = sheet.column('subject')?.value(row) ?? ''
      return [{
        ...untold,
        title: [subject, component === undefined ? '' : `component ${component}`].filter(part => part !== '').join(', '),
        grade: column.value(row),
        isBlank: column.isBlank(row),
        cell: column.cell(row),
        state: 'due',
        day: undefined,
        year: series?.value(row)?.year ?? endOf(sheet)
      }]
    }
  }
}

const untold = { suite: '', sector: '', level: '', size: '' } as const

function withUnit(programme: string, unit: string | undefined): string {
  return [programme, unit === undefined ? '' : `unit ${unit}`].filter(part => part !== '').join(', ')
}

function stateBy(status: 'certificating' | 'mid-flight' | 'withdrawn' | undefined): RowState {
  return status === 'mid-flight' || status === 'withdrawn' ? 'not-due' : 'due'
}

function endOf({ academicYear }: Pick<TypedSheet, 'academicYear'>): number | undefined {
  return academicYear === null ? undefined : academicYear + 1
}

/** Words for no grade say that none is there yet. */
function saysNothing(typed: unknown, isBlank: boolean): boolean {
  return isBlank || (typeof typed === 'string' && /^\s*(?:none|nil|no(?: grade| q-?tag| tag)?|not given|withheld|withdrawn|left|w)\s*$/i.test(typed))
}
