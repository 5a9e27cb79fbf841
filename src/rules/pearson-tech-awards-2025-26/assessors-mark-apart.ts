import { meanDifference } from '../../domain/mean-difference'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { maximumOn } from '../../recognise/maximum'
import type { Verdict } from '../rule'
import type { Settings } from '../settings'
import { cohortsOn, incomplete, isReportedOn, type Cohort } from '../../sample/cohort'
import { membersByAssessor } from './cohort-assessors'
import type { MarksSheet, Member } from '../../sample/member'
import { rule } from './rule'
import { assessedOn, logRowOf } from './series-log'

/** A difference of fewer standard errors than this is ordinary chance in about nineteen cases of twenty. */
const BEYOND_CHANCE = 2

/**
 * The mean marks of the assessors of a component are shown side by side. A difference that reaches the centre's own
 * threshold, and is more than chance between groups of that size, is a reason to look, and never more than that.
 */
export default rule({
  id: 'assessors-mark-apart',
  catalogue: ['TA-27', 'TA-25'],
  severity: 'warning',
  title: 'Assessors’ marks of one component lie apart',
  section: 'Internal standardisation after assessment',
  sheetKind: 'component-marks',
  needs: ['mark', 'assessor'],
  why: 'Severe differences between assessors may stop moderation, and all work is then marked again. The guide gives no number: the threshold is the centre’s own setting. Groups of different ability differ too, so this says only where to look.',
  fix: 'Look at some work of each assessor together before marks are submitted; if the groups themselves differ, accept this with that reason.',
  *check({ sheet, workbook, isChecked, settings, columns: { assessor } }): Iterable<Verdict> {
    for (const cohort of cohortsOn(sheet, workbook)) {
      if (!isReportedOn(sheet, cohort, isChecked)) continue
      const groups = markedBy(cohort)
      if (groups.length < 2) yield { notApplicable: `${cohort.name} is not marked by more than one assessor here.` }
      else if (incomplete(cohort)) yield incomplete(cohort) ?? { notApplicable: cohort.name }
      else for (const verdict of compare(cohort, groups, workbook, settings)) yield { column: assessor, ...verdict }
    }
  }
})

interface Group {
  readonly assessor: string
  readonly marks: readonly number[]
}

function markedBy(cohort: Cohort): readonly Group[] {
  return [...membersByAssessor(cohort)].flatMap(([assessor, members]) => {
    const marks = members.flatMap(({ mark }) => mark ?? [])
    return marks.length > 0 ? [{ assessor, marks }] : []
  })
}

function* compare(cohort: Cohort, groups: readonly Group[], workbook: TypedWorkbook, settings: Settings): Iterable<Verdict> {
  const fewest = settings['ta.few-marks']
  for (const { assessor, marks } of groups) {
    const caution = marks.length < fewest ? ': too few to compare' : ''
    yield { label: `Mean mark, ${assessor}, ${cohort.name}`, result: `${rounded(mean(marks))} (${students(marks.length)}${caution})` }
  }
  const large = groups.filter(({ marks }) => marks.length >= fewest)
  if (large.length < 2) return
  const maximum = maximumOf(cohort, workbook)
  if (maximum === undefined) {
    yield { cannotTell: `Nothing says out of how many marks ${cohort.name} is.` }
    return
  }
  // Of two, one sentence speaks for both.
  for (const { assessor, marks } of large.length === 2 ? large.slice(0, 1) : large) {
    const others = large.filter(group => group.assessor !== assessor)
    const otherMarks = others.flatMap(group => group.marks)
    const { mean: own, otherMean, difference, standardError } = meanDifference(marks, otherMarks)
    const share = Math.abs(difference / maximum) * 100
    if (share < settings['ta.severe-discrepancy'] || Math.abs(difference) < BEYOND_CHANCE * standardError) continue
    const [other] = others
    const whom = others.length === 1 && other ? other.assessor : 'the other assessors'
    yield {
      kind: `${cohort.name} ${assessor}`,
      value: rounded(difference),
      message: `Marks by ${assessor} average ${rounded(own)} of ${maximum} (${students(marks.length)}), and those by ${whom} ${rounded(otherMean)} (${students(otherMarks.length)}).`
    }
  }
}

function maximumOf({ members }: Cohort, workbook: TypedWorkbook): number | undefined {
  const [first] = members
  return first && (onSheet(first.sheet, first) ?? inLog(first, workbook))
}

function onSheet(sheet: MarksSheet, { row }: Member): number | undefined {
  const mark = sheet.column('mark')
  return mark && maximumOn(sheet, mark, row)
}

function inLog({ sheet, row }: Member, workbook: TypedWorkbook): number | undefined {
  const assessed = assessedOn(sheet, row)
  const log = assessed && logRowOf(workbook, assessed)
  return log?.sheet.column('maximum-mark')?.value(log.row)
}

const mean = (marks: readonly number[]) => marks.reduce((sum, mark) => sum + mark, 0) / marks.length
const rounded = (number: number) => Math.round(number * 10) / 10
const students = (count: number) => (count === 1 ? '1 student' : `${count} students`)

const sheetOf = (...groups: readonly (readonly [string, readonly number[]])[]) => {
  const rows = groups.flatMap(([assessor, marks]) => marks.map(mark => `${assessor} | ${mark}`))
  return `
        Series: May/June 2026
        Component: 1
        Candidate number | Assessor | Mark /60
${rows.map((row, index) => `        ${index + 1} | ${row}`).join('\n')}`
}

export const examples: Examples = {
  good: [
    {
      sheets: sheetOf(['A Ash', [30, 32, 34, 36, 38]], ['B Birch', [29, 31, 33, 35, 37]]),
      computed: [
        'B3: Mean mark, A Ash, component 1, May/June 2026 = 34 (5 students)',
        'B3: Mean mark, B Birch, component 1, May/June 2026 = 33 (5 students)'
      ]
    },
    {
      sheets: sheetOf(['A Ash', [30, 32, 34, 36, 38]], ['B Birch', [10, 12]]),
      computed: [
        'B3: Mean mark, A Ash, component 1, May/June 2026 = 34 (5 students)',
        'B3: Mean mark, B Birch, component 1, May/June 2026 = 11 (2 students: too few to compare)'
      ]
    },
    {
      sheets: sheetOf(['A Ash', [2, 58, 10, 45, 60]], ['B Birch', [1, 60, 5, 30, 40]]),
      computed: [
        'B3: Mean mark, A Ash, component 1, May/June 2026 = 35 (5 students)',
        'B3: Mean mark, B Birch, component 1, May/June 2026 = 27.2 (5 students)'
      ]
    },
    { sheets: sheetOf(['A Ash', [30, 32]]), outcome: 'not-applicable' }
  ],
  bad: [
    {
      sheets: sheetOf(['A Ash', [40, 42, 44, 46, 48]], ['B Birch', [28, 30, 32, 34, 36]]),
      computed: [
        'B3: Mean mark, A Ash, component 1, May/June 2026 = 44 (5 students)',
        'B3: Mean mark, B Birch, component 1, May/June 2026 = 32 (5 students)'
      ],
      findings: ['B3: Marks by A Ash average 44 of 60 (5 students), and those by B Birch 32 (5 students).']
    }
  ]
}
