import { dictionary } from '../recognise/dictionary'
import { Problem } from '../model/problem'
import type { Learner, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import { plainName } from './award'
import { registeredFor } from './registered'

/** Columns of the register by which learners may be grouped: none that tells one learner from another. */
const COLUMNS = [
  'sex', 'disadvantage', 'other-group', 'group', 'study-mode', 'year-of-course', 'international', 'apprenticeship', 'registration-type'
] as const

type GroupId = (typeof COLUMNS)[number]

/** How learners are put into groups, and how the history names the same groups. */
export interface Grouping {
  /** The group of a learner; undefined where the register doesn't say. */
  groupOf(learner: Learner | null, title: string): string | undefined
  /** The group that a name in the history means, as far as it is one of this column. */
  groupNamed(name: string): string
}

const SEXES: Readonly<Record<string, string>> = {
  f: 'Female', female: 'Female', females: 'Female', girl: 'Female', girls: 'Female', women: 'Female',
  m: 'Male', male: 'Male', males: 'Male', boy: 'Male', boys: 'Male', men: 'Male'
}

/** Headings of the register's columns by which learners may be grouped. */
export function groupColumns(workbook: TypedWorkbook): readonly string[] {
  const sheets = workbook.sheetsOf('learners')
  return [...new Set(COLUMNS.flatMap(one => sheets.flatMap(sheet => sheet.column(one)?.heading ?? [])))]
}

/** The grouping by a column of the register, which may be named by its id or any of its headings. */
export function groupingBy(wanted: string, workbook: TypedWorkbook): Grouping {
  const id = COLUMNS.find(one => namesOf(one).has(plainName(wanted)))
  const sheets = workbook.sheetsOf('learners')
  if (id === undefined || !sheets.some(sheet => sheet.column(id))) {
    const there = groupColumns(workbook)
    const known = there.length === 0 ? 'No sheet of learners has a column to group by, such as Sex or Pupil premium.' : `Learners can be grouped by ${there.map(one => `"${one}"`).join(', ')}.`
    throw new Problem(`There are no learners with a column "${wanted}". ${known}`, 'no-such-group')
  }
  return {
    groupOf(learner, title) {
      const registered = registeredFor(learner, title) ?? onlyValue(learner, id)
      const value = registered && valueOn(registered.sheet, registered.row, id)
      return value === undefined ? undefined : shown(value, id)
    },
    groupNamed: name => named(name, id)
  }
}

type Registered = NonNullable<ReturnType<typeof registeredFor>>

/** A learner of several qualifications has one sex, and mostly one of everything else. */
function onlyValue(learner: Learner | null, id: GroupId): Registered | undefined {
  const rows = learner?.rowsOf('learners') ?? []
  const values = new Set(rows.flatMap(({ sheet, row }) => valueOn(sheet, row, id) ?? []))
  return values.size === 1 ? rows.find(({ sheet, row }) => valueOn(sheet, row, id) !== undefined) : undefined
}

function valueOn(sheet: TypedSheet<'learners'>, row: Registered['row'], id: GroupId): string | undefined {
  const value = sheet.column(id)?.value(row)
  return value === undefined ? undefined : String(value)
}

function shown(value: string, id: GroupId): string {
  if (id === 'sex') return SEXES[plainName(value)] ?? value.trim()
  return isYesNo(id) ? value.charAt(0).toUpperCase() + value.slice(1) : value.trim()
}

/** "Pupil premium" is who has it, "Not pupil premium" who hasn't. */
function named(name: string, id: GroupId): string {
  if (!isYesNo(id)) return shown(name, id)
  const plain = plainName(name)
  const names = namesOf(id)
  if (plain === 'yes' || names.has(plain) || names.has(plain.replace(/ yes$/, ''))) return 'Yes'
  return plain === 'no' || names.has(plain.replace(/^(?:not|non|no) /, '')) || names.has(plain.replace(/ no$/, '')) ? 'No' : name
}

function isYesNo(id: GroupId): boolean {
  return dictionary.learners.columns[id].type === 'yes-no'
}

function namesOf(id: GroupId): ReadonlySet<string> {
  const { heading, synonyms } = dictionary.learners.columns[id]
  return new Set([id, heading, ...synonyms].map(plainName))
}
