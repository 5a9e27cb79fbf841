import { appealPage } from '../appeal/appeal-page'
import { gradedLearners, learnerNamed, type GradedLearner } from '../appeal/graded-learners'
import type { Day } from '../domain/dates'
import type { AppealPage } from '../model/appeal'
import type { Workbook } from '../workbook/workbook'
import { appealChanges, refuseAppeal } from '../write-back/appeal-sheet'
import { checkWorkbook } from './check-workbook'

export interface AppealOptions {
  /** The day by which deadlines are judged; the setting `today` where left out, else the day itself. */
  readonly asOf?: Day | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** A workbook that was read and checked, from which pages are drawn. */
export interface Appeals {
  /** Everyone with a teacher assessed grade, in the order of their numbers. */
  readonly learners: readonly GradedLearner[]
  pageOf(learner: GradedLearner): AppealPage
  /** Throws a `Problem` where nobody, or several, have the number or name. */
  pageFor(number: string): AppealPage
}

/** Reads and checks a workbook, to draw learners' pages for appeals from it. */
export async function readForAppeals(workbook: Workbook, options: AppealOptions = {}): Promise<Appeals> {
  const { typed, report } = await checkWorkbook(workbook, options)
  return {
    learners: gradedLearners(typed),
    pageOf: learner => appealPage(learner, typed, report),
    pageFor: number => appealPage(learnerNamed(number, typed), typed, report)
  }
}

/** Writes a learner's page into the workbook, as a sheet of ours that clearing takes away. */
export async function writeAppeal(workbook: Workbook, page: AppealPage): Promise<void> {
  refuseAppeal(await workbook.describe(), page)
  await workbook.apply(appealChanges(page))
}
