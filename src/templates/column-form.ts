import { formatAcademicYear } from '../domain/academic-year'
import type { ScaleId } from '../domain/grades/grade'
import { scaleOf } from '../domain/grades/scales'
import { formatSeries } from '../domain/series'
import type { ColumnSpec, ColumnType } from '../recognise/kind'
import { knownRulebooks } from '../recognise/rulebooks'
import type { NewSheetColumn } from '../workbook/workbook'

type Form = Pick<NewSheetColumn, 'numberFormat' | 'choices'>

const DATE = { numberFormat: 'dd/mm/yyyy' }
const WHOLE = { numberFormat: '0' }
/** Keeps leading zeros, and 3.10 apart from 3.1. */
const AS_TYPED = { numberFormat: '@' }

/** Whoever writes something else is asked: few other spellings are usual. */
const ask = (...values: readonly string[]): Form => ({ choices: { values, asks: true } })
/** Only to choose from: other entries are as usual as these. */
const offer = (...values: readonly string[]): Form => ({ choices: { values, asks: false } })

const latestYear = Math.max(...knownRulebooks.map(({ academicYear }) => academicYear))

/** How cells of a column are typed: their number format, and what there is to choose from. */
export function formOf(id: string, spec: ColumnSpec, scale: ScaleId): Form {
  const { type } = spec
  if (typeof type === 'object') return 'enum' in type ? ask(...shown(type.enum)) : offer(...shown(type.several))
  return type === 'text' && (spec.key === 'identity' || /-(?:id|number)$/.test(id)) ? AS_TYPED : formOfType(type, scale)
}

function formOfType(type: Extract<ColumnType, string>, scale: ScaleId): Form {
  switch (type) {
    case 'candidate-number': return AS_TYPED
    case 'date': return DATE
    case 'date-or-open': return { ...DATE, ...offer('open') }
    case 'mark': case 'integer': case 'year': return WHOLE
    case 'share': return { numberFormat: '0%' }
    case 'yes-no': case 'yes-no-or-tick': return ask('Yes', 'No')
    case 'yes-no-or-text': return offer('Yes', 'No')
    case 'yes-no-or-date': return { ...DATE, ...offer('Yes', 'No') }
    case 'tick': case 'tick-or-date': case 'text-or-tick': return offer('✓')
    case 'component': return ask('1', '2', '3')
    case 'attempt': return ask('1', '2', '3')
    case 'series': return offer(...seriesFrom(latestYear))
    case 'academic-year': return offer(...[-1, 0, 1].map(more => formatAcademicYear(latestYear + more)))
    case 'tech-award-grade': return ask(...gradesDownwards('tech-award-component'))
    case 'grade-of-unit': return offer(...gradesDownwards('unit-external'))
    case 'grade-of-qualification': case 'grade-of-unit-or-qualification': return offer(...gradesDownwards(scale))
    case 'grade-of-vtct': return offer(...gradesDownwards('vtct'), ...gradesDownwards('vtct-technical-award').filter(name => name.startsWith('L')))
    case 'criterion': return offer('Achieved', 'Not achieved')
    case 'text': case 'number': case 'unit': case 'list': case 'people': case 'weekdays': case 'count-or-list': case 'suite': return {}
  }
}

/** The grades of a scale, the highest first. */
export function gradesDownwards(scale: ScaleId): readonly string[] {
  return scaleOf(scale).grades.map(({ name }) => name).reverse()
}

function seriesFrom(year: number): readonly string[] {
  return [year + 1, year + 2].flatMap(next => (['dec-jan', 'may-june'] as const).map(window => formatSeries({ window, year: next })))
}

/** Words that are printed with their hyphen. */
const HYPHENATED = /^(?:mid|top|re|full|part|half|pass)-/

/** The values of an enumeration as a person would write them. */
function shown(values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.keys(values).map(id => (HYPHENATED.test(id) ? id : id.replaceAll('-', ' ')))
}
