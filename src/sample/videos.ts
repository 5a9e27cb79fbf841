import { sampleSize } from '../domain/moderation-sample'
import type { Row } from '../recognise/typed-sheet'
import type { Cohort } from './cohort'
import type { MarksSheet } from './member'
import { isFilmed } from './missing-end'
import type { SampleRules } from './sample-rules'
import { tickColumn } from './sampled-cohort'

/** How many students of a cohort in Sport are filmed, and how many must be. */
export interface Videos {
  readonly filmed: number
  readonly required: number
}

export function videosOf({ members }: Cohort, { videoTable }: SampleRules): Videos {
  const present = members.filter(({ absent }) => !absent)
  return { filmed: present.filter(isFilmed).length, required: Math.min(sampleSize(videoTable, members.length), present.length) }
}

/** Whether the marks of a cohort are entered, so that its videos may be counted. */
export function isMarked({ members }: Cohort, { enoughMarks }: SampleRules): boolean {
  const marked = members.filter(({ mark, absent }) => mark !== null || absent).length
  return marked * 100 >= members.length * enoughMarks
}

/** Whether the student's work is in the sample. */
export function sentBy(sheet: MarksSheet): (row: Row) => boolean {
  const ticks = tickColumn(sheet)
  return row => ticks?.value(row) === true
}

/** The rows of a sheet in Sport whose work is in the sample without a video; none where the sheet keeps no videos. */
export function unfilmedInSample(sheet: MarksSheet, rules: SampleRules): readonly Row[] {
  const [subject, mark, video, isSent] = [sheet.column('subject'), sheet.column('mark'), sheet.column('video'), sentBy(sheet)]
  if (!subject || !video) return []
  return sheet.rows.filter(row => {
    const isAbsent = mark?.value(row) === 'X'
    return rules.isSport(subject.value(row)) && isSent(row) && !isAbsent && (video.value(row) === false || video.isBlank(row))
  })
}
