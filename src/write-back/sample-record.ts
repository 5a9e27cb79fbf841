import { parseAddress } from '../model/address'
import type { CohortMember, DrawEntry, DrawScheme, SampleDecision, SampleDraw, SampleRecord } from '../model/sample'
import type { Change, TableSheet, Workbook, WorkbookInfo } from '../workbook/workbook'
import { fact, isWritten, readSections, recordColumns, recordLine, rowsOf, type RecordLine, type Section } from './record-lines'

export const SAMPLE_TABLE = 'CentreCheck_Sample'
const SAMPLE_SHEET = 'Sample record'
/** Names the cells that hold the look-up texts of highlighted learners; the highlights' formulas search them. */
export const TO_SAMPLE = 'CentreCheck_ToSample'

const VERIFIED = 'Verified'
const schemes: Readonly<Record<DrawScheme, string>> = {
  'tech-awards-sport': 'Tech Awards, Sport',
  'internal-verification': 'Internal verification',
  'standards-verification': 'Standards verification',
  'own-scheme': 'The centre’s own'
}
const roles: Readonly<Record<DrawEntry['role'], string>> = { drawn: 'Drawn', reserve: 'Reserve', 'not-drawable': 'Not to be drawn' }
const ABSENT = 'X'

/** What the workbook's Sample record holds, a section for each sample; nothing where there is no such sheet of ours. */
export async function sectionsIn(workbook: Workbook, info: WorkbookInfo): Promise<readonly Section[]> {
  const table = info.tables.find(({ name }) => name === SAMPLE_TABLE)
  return table ? joined(readSections(await workbook.read(table.sheet))) : []
}

/** Where a run was interrupted, the new rows stand above the old ones: the old ones may know of reasons and ticks that are not yet among the new. */
function joined(sections: readonly Section[]): readonly Section[] {
  const distinct: Section[] = []
  for (const section of sections) {
    const index = distinct.findIndex(known => takesPlaceOf(known, section))
    const newer = distinct[index]
    if (!newer) {
      distinct.push(section)
      continue
    }
    const isListed = (line: RecordLine) => newer.some(({ what, sheet, cell }) => what === line.what && sheet === line.sheet && cell === line.cell)
    distinct[index] = [...withOverrides(newer, section), ...section.filter(line => isWritten(line) && !isListed(line))]
  }
  return distinct
}

/** Puts the record with these sections in place of the one that is there; with none it goes. */
export function recordChanges({ tables }: Pick<WorkbookInfo, 'tables'>, sections: readonly Section[], title = usualTitle): Change[] {
  const headings = recordColumns.map(({ heading }) => heading)
  if (sections.length === 0) return tables.some(({ name }) => name === SAMPLE_TABLE) ? [{ kind: 'remove-sheet', table: SAMPLE_TABLE, headings }] : []
  const sheet: TableSheet = { name: SAMPLE_SHEET, table: SAMPLE_TABLE, title, columns: recordColumns, rows: rowsOf(sections) }
  return [{ kind: 'put-sheet', sheet, names: [{ name: TO_SAMPLE, heading: 'Look-up' }] }]
}

const usualTitle: readonly string[] = [
  'Samples recorded by Centre Check',
  'A ticket is the SHA-256 of the seed, a comma and what the ticket is of. The smallest are drawn, after the places that must be filled.',
  'Where someone else was taken, write whom under Overridden and the reason under Why: both are kept.'
]

/** A draw with all that proves it. */
export function drawSection({ draw, program, time }: SampleRecord): Section {
  return [
    recordLine('Name', draw.name),
    recordLine('Scheme', schemes[draw.scheme]),
    recordLine('Rule', draw.guide),
    recordLine('Drawn from sheet', draw.sheet),
    ...cohortLines(draw),
    ...(draw.size === null ? [] : [recordLine('Size asked for', draw.size)]),
    recordLine('Seed', draw.seed),
    recordLine('Fingerprint of the cohort', draw.cohortHash),
    recordLine('Drawn with', program),
    recordLine('Seed recorded at', time),
    ...draw.notes.map(note => recordLine('Note', note)),
    ...draw.entries.map(({ member, ticket, role, reason }) => recordLine(roles[role], reason, { ...memberCells(member), ticket }))
  ]
}

/** The draw of a section; undefined where it is of none, or a part of it is gone. */
export function drawOf(section: Section): SampleRecord | undefined {
  const scheme = keyOf(schemes, fact(section, 'Scheme'))
  if (scheme === undefined || fact(section, 'Seed') === '') return undefined
  const entries = section.flatMap(line => entryOf(line) ?? [])
  const size = fact(section, 'Size asked for')
  const required = Number(fact(section, 'Required'))
  const draw: SampleDraw = {
    scheme,
    name: fact(section, 'Name'),
    sheet: fact(section, 'Drawn from sheet'),
    guide: fact(section, 'Rule'),
    cohort: { entered: Number(fact(section, 'Entered')), present: Number(fact(section, 'Present')), absent: Number(fact(section, 'Absent')) },
    required,
    size: size === '' ? null : Number(size),
    seed: fact(section, 'Seed'),
    cohortHash: fact(section, 'Fingerprint of the cohort'),
    entries,
    notes: section.flatMap(({ what, value }) => (what === 'Note' ? String(value) : [])),
    complete: entries.filter(({ role }) => role === 'drawn').length >= required
  }
  return { draw, program: fact(section, 'Drawn with'), time: fact(section, 'Seed recorded at') }
}

function entryOf({ what, value, learner, ticket, id, sheet, cell, mark }: RecordLine): DrawEntry | undefined {
  const role = keyOf(roles, what)
  if (role === undefined || cell === '') return undefined
  const member: CohortMember = {
    learner, id: id === '' ? null : id, file: null, sheet, cell, row: parseAddress(cell).row, mark: mark === ABSENT ? null : mark, absent: mark === ABSENT
  }
  return { member, ticket, role, reason: String(value) }
}

/** A moderation sample as it was verified: who is in it, and whom and what it lacks. */
export function verifiedSection(decision: SampleDecision, { program, time }: Pick<SampleRecord, 'program' | 'time'>): Section {
  const { toAdd, toReplace, toPutRight } = decision
  const about = (what: string, why: string, members: readonly CohortMember[]) => members.map(member => recordLine(what, why, memberCells(member)))
  return [
    recordLine('Name', decision.name),
    recordLine('Scheme', VERIFIED),
    recordLine('Rule', decision.guide),
    recordLine('First sheet', firstSheetOf(decision)),
    ...cohortLines(decision),
    recordLine('Complete', decision.complete ? 'yes' : 'no'),
    recordLine('Verified with', program),
    recordLine('Verified at', time),
    ...decision.notes.map(note => recordLine('Note', note)),
    ...toAdd.flatMap(({ reason, candidates }) => about(candidates.length === 1 ? 'Add' : 'Add from these', reason, candidates)),
    ...toReplace.flatMap(({ learner, candidates }) => [
      ...about('Replace', 'absent', [learner]),
      ...about(candidates.length === 1 ? 'Replace by' : 'Replace by one of', `replacement for ${learner.learner}`, candidates)
    ]),
    ...toPutRight.flatMap(({ reason, learners, fix }) =>
      learners.length === 0 ? [recordLine('Put right', `${reason} ${fix}`.trim())] : about('Put right', reason, learners)
    ),
    ...decision.sampled.map(({ member, reason }) => recordLine('In the sample', reason, memberCells(member)))
  ]
}

/** When a sample was last verified on record, an ISO time; null where it was not. */
export function verifiedAt(sections: readonly Section[], decision: SampleDecision): string | null {
  const is = (section: Section, what: string, value: string) => fact(section, what) === value
  const section = sections.find(one => is(one, 'Scheme', VERIFIED) && is(one, 'Name', decision.name) && is(one, 'First sheet', firstSheetOf(decision)))
  return section ? fact(section, 'Verified at') || null : null
}

/** Samples of sheets that don't name their series have one name: their sheets tell them apart. */
function firstSheetOf({ members: [first] }: SampleDecision): string {
  return first ? sheetName(first) : ''
}

/**
 * Whether a section takes an earlier one's place: the same sample verified again, or drawn again with the same seed. Where
 * the record was cleared, only reasons are left of the earlier one, and no seed.
 */
export function takesPlaceOf(section: Section, earlier: Section): boolean {
  const seed = fact(earlier, 'Seed')
  return isSameDraw(section, earlier) && (seed === '' || seed === fact(section, 'Seed'))
}

/** Whether two sections are of one sample, drawn by whatever seeds. */
export function isSameDraw(one: Section, other: Section): boolean {
  return ['Scheme', 'Name', 'Drawn from sheet', 'First sheet'].every(what => fact(one, what) === fact(other, what))
}

/** A section with what people wrote beside the same learners of the one that it replaces. */
export function withOverrides(section: Section, earlier: Section): Section {
  const open = new Map(earlier.filter(hasOverride).map(line => [aboutOf(line), line]))
  return section.map(line => {
    const written = open.get(aboutOf(line))
    if (!written) return line
    open.delete(aboutOf(line))
    return { ...line, overridden: written.overridden, why: written.why }
  })
}

export function hasOverride({ overridden, why }: RecordLine): boolean {
  return overridden !== '' || why !== ''
}

/** What is the same in the line of the next run: the learner, or the fact. */
const aboutOf = ({ id, learner, what }: RecordLine) => id || learner || what

function cohortLines({ cohort, required }: Pick<SampleDraw, 'cohort' | 'required'>): Section {
  return [recordLine('Entered', cohort.entered), recordLine('Present', cohort.present), recordLine('Absent', cohort.absent), recordLine('Required', required)]
}

function memberCells({ learner, id, file, sheet, cell, mark, absent }: CohortMember): Partial<RecordLine> {
  return { learner, id: id ?? '', sheet: sheetName({ file, sheet }), cell, mark: absent ? ABSENT : mark }
}

/** As Excel names a sheet of another workbook. */
function sheetName({ file, sheet }: Pick<CohortMember, 'file' | 'sheet'>): string {
  return file === null ? sheet : `[${file}]${sheet}`
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(words) as K[]).find(key => words[key] === word)
}
