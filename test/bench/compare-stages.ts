import { books, type BookId } from './books/books'
import { medianCost, type ChoreCost, type RunChore } from './chore'
import { STAGES, type Stage, type Staged } from './stages'
import { count, markdown, megabytes, seconds, times } from './table'

/** The stages of one workbook, each the median of its turns. */
export interface StageResult extends Staged {
  readonly book: BookId
  readonly turns: number
}

export function compareStages(book: BookId, file: string, turns: number, run: RunChore): StageResult {
  const runs = Array.from({ length: turns }, () => run('stages', file) as Staged)
  const costs = Object.fromEntries(STAGES.map(stage => [stage, medianCost(runs.map(one => one.costs[stage]))])) as Record<Stage, ChoreCost>
  return { book, turns, costs, findings: runs[0]?.findings ?? 0, bytes: runs[0]?.bytes ?? 0 }
}

export function stageTable(results: readonly StageResult[]): string {
  return markdown(
    ['rows × columns', 'flags', ...STAGES, 'rules ÷ read', 'flagged copy ÷ read', 'peak after reading', 'peak after saving'],
    results.map(({ book, costs, findings }) => {
      // Of the processor, as all that is divided: a busy moment hits one stage and not the next.
      const took = (...stages: readonly Stage[]) => stages.reduce((sum, stage) => sum + costs[stage].processor, 0)
      const reading = took('open', 'read')
      return [
        books[book].title, count(findings), ...STAGES.map(stage => seconds(costs[stage].milliseconds)), times(took('rules') / reading),
        times(took('write back', 'save') / reading), megabytes(costs.read.megabytes), megabytes(costs.save.megabytes)
      ]
    })
  )
}
