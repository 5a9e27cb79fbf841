import type { CohortMember, SampleGap } from '../model/sample'
import type { Row, TypedWorkbook } from '../recognise/typed-sheet'
import { incomplete, straysOn } from './cohort'
import { isDoubtfullyTicked, type MarksSheet, type Member } from './member'
import { missingEnd } from './missing-end'
import type { SampleRules } from './sample-rules'
import { unstoredTicks, type SampledCohort } from './sampled-cohort'
import { tickDifferences } from './tick-differences'
import { uploadGaps } from './upload-gaps'
import { isMarked, unfilmedInSample, videosOf } from './videos'

interface Around {
  readonly workbook: TypedWorkbook
  readonly rules: SampleRules
  readonly name: (member: Member) => CohortMember
}

/** All that keeps a sample from being complete, besides students to add and to replace. */
export function* gapsOf(sampled: SampledCohort, around: Around): Generator<SampleGap, void, undefined> {
  for (const gaps of [cohortGaps, learnerGaps, markGaps, uploadsMissing, videoGaps]) yield* gaps(sampled, around)
}

/** Whether the cohort is all there. */
function* cohortGaps({ cohort }: SampledCohort, { workbook, rules }: Around): Generator<SampleGap> {
  const open = incomplete(cohort)
  if (open) yield about(open.cannotTell, 'Then verify the sample again.')
  for (const sheet of cohort.sheets) {
    for (const { cannotTell } of straysOn(sheet, workbook)) yield about(cannotTell, `Correct them on "${sheet.name}".`)
    for (const sentence of unstoredTicks(sheet)) yield about(sentence, '')
  }
  const entered = enteredOnEol(cohort.sheets, rules)
  const found = cohort.members.length
  if (entered.length > 0 && !entered.includes(found)) {
    yield about(
      `${entered[0] ?? ''} are entered on Edexcel Online, and ${found} are found here.`,
      'Add the students who are missing, name the workbook that holds them as well, or correct "Entered on EOL".'
    )
  }
}

/** What the label on the sheets, else the setting, may mean: sheets of a class each give their own number, or that of the whole. */
export function enteredOnEol(sheets: ReadonlySet<MarksSheet>, rules: SampleRules): readonly number[] {
  const labels = [...sheets].flatMap(sheet => {
    const [first] = sheet.rows
    return first ? (sheet.column('entered-on-eol')?.value(first) ?? []) : []
  })
  if (labels.length === 0) return rules.enteredOnEol === null ? [] : [rules.enteredOnEol]
  const sum = labels.reduce((total, label) => total + label, 0)
  return new Set(labels).size === 1 ? [...new Set([...labels, sum])] : [sum]
}

/** Whether each learner is counted once, with one mark and plain ticks. */
function* learnerGaps({ cohort: { members } }: SampledCohort, { workbook, name }: Around): Generator<SampleGap> {
  const counted = new Map<unknown, number>()
  const learnerOf = ({ sheet, row }: Member) => workbook.learners.of(sheet, row)
  for (const member of members) counted.set(learnerOf(member), (counted.get(learnerOf(member)) ?? 0) + 1)
  const twice = members.filter(member => learnerOf(member) !== null && (counted.get(learnerOf(member)) ?? 0) > 1)
  if (twice.length > 0) {
    yield { reason: 'listed more than once, and counted each time', learners: twice.map(name), fix: 'Keep one row of each, or correct the number that is wrong.' }
  }
  const torn = members.filter(({ rows }) => new Set(rows.flatMap(({ mark, absent }) => (absent ? 'X' : (mark ?? [])))).size > 1)
  if (torn.length > 0) {
    yield { reason: 'a different mark on another sheet', learners: torn.map(name), fix: 'Enter the mark that is right on every sheet, then verify the sample again.' }
  }
  const doubtful = members.filter(member => [member, ...member.rows].some(isDoubtfullyTicked))
  if (doubtful.length > 0) {
    yield { reason: 'neither ticked nor left blank', learners: doubtful.map(name), fix: 'Tick them as the others are ticked, or clear the cell, then verify the sample again.' }
  }
}

function* markGaps(sampled: SampledCohort, { rules, name }: Around): Generator<SampleGap> {
  const highest = missingEnd(sampled, 'highest', rules)
  const unmarked = sampled.present.filter(({ mark }) => mark === null)
  const fix = 'Enter the mark, or a capital X if the student was absent, then verify the sample again.'
  if (highest !== null && 'cannotTell' in highest) yield { reason: highest.cannotTell.replace(/\.$/, ''), learners: unmarked.map(name), fix }
  else {
    const isOpen = ({ sheet, row }: Member) => sheet.column('mark')?.isBlank(row) ?? true
    const [open, unclear] = [unmarked.filter(isOpen), unmarked.filter(member => !isOpen(member))]
    if (open.length > 0) yield { reason: 'no mark yet', learners: open.map(name), fix }
    if (unclear.length > 0) yield { reason: 'neither a possible mark nor a capital X', learners: unclear.map(name), fix }
  }
}

function* uploadsMissing(sampled: SampledCohort, { rules, name }: Around): Generator<SampleGap> {
  const { cohort, isUploading, taken } = sampled
  const expectsUpload = [...taken].filter(({ sheet }) => sheet.column('in-sample') !== undefined)
  // The work of Art and Design is moderated on a visit.
  if (!isUploading && expectsUpload.length > 0 && !rules.isArt(cohort.subject)) {
    yield { reason: 'ticked, and not uploaded yet', learners: expectsUpload.map(name), fix: 'Upload the work, and tick it here.' }
  }
  const differences = rules.isSport(cohort.subject) ? null : tickDifferences(sampled)
  if (differences !== null && 'notTicked' in differences) {
    yield* listed('ticked, and not uploaded', differences.notUploaded, 'Upload the work, and tick it here.')
    yield* listed('uploaded, and not ticked', differences.notTicked, 'Enter whom they replace, or take the tick out.')
  }
  for (const called of ['the evidence', 'the record sheet'] as const) {
    const lacking = membersAt(sampled, sheet =>
      uploadGaps(sheet, rules).flatMap(({ row, open }) => (open.some(part => part.called === called) ? row : []))
    )
    yield* listed(`${called} not uploaded`, lacking, 'Upload it to Learner Work Transfer, and tick it here.')
  }

  function* listed(reason: string, members: readonly Member[], fix: string): Generator<SampleGap> {
    if (members.length > 0) yield { reason, learners: members.map(name), fix }
  }
}

function* videoGaps(sampled: SampledCohort, { rules, name }: Around): Generator<SampleGap> {
  const { cohort } = sampled
  if (!rules.isSport(cohort.subject)) return
  const unfilmed = membersAt(sampled, sheet => unfilmedInSample(sheet, rules))
  if (unfilmed.length > 0) {
    yield { reason: 'in the sample without video', learners: unfilmed.map(name), fix: 'Tick the video if it is there, or choose a student who was filmed.' }
  }
  const keepsVideos = [...cohort.sheets].some(sheet => sheet.column('video'))
  const { filmed, required } = videosOf(cohort, rules)
  if (!keepsVideos) yield about('There is no column that says who is filmed, and in Sport the sample is chosen from those with video.', 'Add a "Video" column.')
  else if (filmed < required && isMarked(cohort, rules)) {
    yield about(`${filmed} are filmed, and a cohort of ${cohort.members.length} needs ${required}.`, 'Tick the videos that are there; where they are too few, ask the awarding body.')
  }
}

/** The members who stand in rows of the cohort's sheets that are chosen, sheet by sheet. */
function membersAt({ cohort }: SampledCohort, rowsOn: (sheet: MarksSheet) => readonly Row[]): readonly Member[] {
  const chosen = new Set([...cohort.sheets].flatMap(sheet => rowsOn(sheet)))
  return cohort.members.filter(({ row }) => chosen.has(row))
}

function about(reason: string, fix: string): SampleGap {
  return { reason, learners: [], fix }
}
