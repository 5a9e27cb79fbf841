import { groupColumns } from '../compare/group-column'
import { SCOPES } from '../compare/scopes'
import { statementOf } from '../compare/statement'
import type { ComparisonRun } from '../model/comparison'
import { Problem } from '../model/problem'
import type { Workbook } from '../workbook/workbook'
import { compareWorkbook, type CompareOptions } from './compare'

/** What can be compared in a workbook, and how it comes out. */
export interface ComparisonLook {
  readonly run: ComparisonRun
  /** The drafted statement, a paragraph each. */
  readonly statement: readonly string[]
  /** What may be compared by: `qualification`, `group:Sex`. */
  readonly choices: readonly string[]
  /** Years whose grades may be compared, the latest first. */
  readonly years: readonly number[]
}

/** A comparison that could not be made, and why: a sentence. */
export interface NoComparison {
  readonly whyNone: string
}

/** Reads the workbook and compares its grades; where it holds nothing to compare, says so. */
export async function lookAtComparison(workbook: Workbook, options: Omit<CompareOptions, 'history'>): Promise<ComparisonLook | NoComparison> {
  try {
    const { run, years, typed } = await compareWorkbook(workbook, options)
    return {
      run,
      statement: statementOf(run),
      choices: [...SCOPES, ...groupColumns(typed).map(column => `group:${column}`)],
      years: [...new Set([run.year, ...years])].sort((one, other) => other - one)
    }
  } catch (error) {
    if (error instanceof Problem) return { whyNone: error.message }
    throw error
  }
}
