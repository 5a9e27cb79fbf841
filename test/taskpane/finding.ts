import { NOBODYS, type Belonging } from '../../src/flow/belongings'
import type { CheckedWorkbook } from '../../src/flow/check-workbook'
import type { Finding, Outcome } from '../../src/model/finding'
import type { Learners } from '../../src/recognise/typed-sheet'
import type { Result } from '../../src/taskpane/state'

const nobody: Learners = { *findOut() { yield }, all: () => [], of: () => null, name: () => '', number: () => undefined, mayBeOneScope: () => true, contested: () => [] }

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

export function resultOf(
  findings: readonly Finding[],
  outcomes: readonly Outcome[] = [outcome('mark-missing', 'found')],
  belongings: Readonly<Record<string, Partial<Belonging>>> = {}
): Result {
  const checked: CheckedWorkbook = {
    info: {
      sheets: ['Marks', 'Entries'].map(name => ({ name, visibility: 'visible', protected: false })),
      tables: [],
      dateSystem: 1900,
      limits: { addSheet: null, write: null }
    },
    report: { asOf: '2026-05-01', guides: {}, titles: {}, sheets: [], findings, outcomes, computed: [] },
    typed: { sheets: [], unrecognised: [], learners: nobody, dateSystem: 1900, sheetsOf: () => [] },
    grids: new Map(),
    earlier: [],
    settings: { sheets: [], given: [], unused: 0, firstUnused: null },
    belongsTo: ({ cell }) => ({ ...NOBODYS, ...belongings[cell] })
  }
  return { checked, reasons: new Map(), at: new Date(0), scope: 'workbook', notes: [], stale: false }
}
