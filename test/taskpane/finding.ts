import type { CheckedWorkbook } from '../../src/flow/check-workbook'
import type { Finding, Outcome } from '../../src/model/finding'
import type { Result } from '../../src/taskpane/state'

export function finding(cell: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'mark-missing',
    catalogue: [],
    severity: 'error',
    sheet: 'Marks',
    cell,
    learner: '0001',
    key: `${more.sheet ?? 'Marks'}!${cell} ${more.rule ?? ''}`,
    message: 'There is no mark.',
    fix: 'Enter it.',
    decision: null,
    reason: null,
    source: { document: 'guide', section: 'Marks' },
    ...more
  }
}

export function outcome(rule: string, kind: Outcome['outcome'], more: Partial<Outcome> = {}): Outcome {
  return { rule, catalogue: [], sheet: 'Marks', outcome: kind, reason: null, ...more }
}

export function resultOf(findings: readonly Finding[], outcomes: readonly Outcome[] = [outcome('mark-missing', 'found')]): Result {
  const checked: CheckedWorkbook = {
    info: {
      sheets: ['Marks', 'Entries'].map(name => ({ name, visibility: 'visible', protected: false })),
      tables: [],
      dateSystem: 1900,
      limits: { addSheet: null, write: null }
    },
    report: { asOf: '2026-05-01', guides: {}, titles: {}, sheets: [], findings, outcomes, computed: [] },
    grids: new Map(),
    earlier: [],
    settings: { sheets: [], given: [], unused: 0, firstUnused: null }
  }
  return { checked, reasons: new Map(), at: new Date(0), scope: 'workbook', notes: [], stale: false }
}
