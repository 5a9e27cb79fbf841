import { check } from '../../src/check/engine'
import { drain } from '../../src/check/drain'
import { dayOf } from '../../src/domain/dates'
import type { Report } from '../../src/model/report'
import { recognise } from '../../src/recognise/recognise'
import { parseSheets } from '../../src/rules/example'
import { everySheetRule, rulesOf, type AnySheetRuleSpec } from '../../src/rules/rule'
import { rulebook, type Edition } from '../../src/rules/rulebook'
import { startingSettings } from '../../src/rules/settings'

const QA = 'pearson-btec-quality-assurance-2021-22'
const QT = 'pearson-q-tag-2021'
const words = { severity: 'error', title: 'Title', why: 'Why.', fix: 'Do it.', catalogue: ['X-0'] } as const

/** Finds fault with every row of a checklist. */
const everyRow = (book: string) =>
  rulesOf<Edition>(book)({
    ...words,
    id: `row-of-${book}`,
    section: 'A section',
    sheetKind: 'records-checklist',
    needs: ['done'],
    *check({ sheet, columns: { done } }) {
      for (const row of sheet.rows) yield { row, column: done, message: 'A fault.' }
    }
  })

const everyLearner = (id: string, ofOtherBodies?: true) =>
  rulesOf<Edition>(QT)({
    ...words,
    id,
    ...(ofOtherBodies && { ofOtherBodies }),
    section: 'A section',
    sheetKind: 'q-tags',
    needs: ['q-tag'],
    *check({ sheet, columns }) {
      for (const row of sheet.rows) {
        yield { row, column: columns['q-tag'], message: 'A fault.' }
        yield { row, label: 'Grade', result: 1 }
      }
    }
  })

const anyRow: AnySheetRuleSpec<Edition> = {
  ...words,
  id: 'any-row',
  *check({ sheet }) {
    for (const row of sheet.rows) yield { row, message: 'A fault.' }
  }
}

async function run(text: string, rules: readonly ReturnType<typeof everyRow>[] = []): Promise<Report> {
  const book = (id: string) => rulebook(id, rules.filter(rule => rule.rulebook === id), [{ title: `Guide ${id}`, academicYear: null }])
  const books = new Map([QA, QT].map(id => [id, book(id)]))
  books.set('every-sheet', rulebook('every-sheet', [everySheetRule(anyRow)], [{ title: 'Every sheet', academicYear: null }]))
  const typed = await drain(recognise({ sheets: parseSheets(text), dateSystem: 1900 }))
  return drain(check(typed, { asOf: dayOf(2021, 6, 1), settings: startingSettings, rulebooks: books }))
}

const found = ({ findings }: Report) => findings.map(({ rule, cell }) => `${rule} ${cell}`)

test('a sheet is checked by each guide that its rows name, and each row by its own', async () => {
  const report = await run('Item ID | Item | Done\nQA-6.1 | Policy | Y\nQT-83.1 | Declaration | Y', [everyRow(QA), everyRow(QT)])
  expect(found(report)).toEqual([`row-of-${QA} C2`, `row-of-${QT} C3`, 'any-row A1', 'any-row A1'])
  expect(report.guides).toEqual({ [QA]: `Guide ${QA}`, [QT]: `Guide ${QT}` })
  expect(report.sheets.map(({ rulebook: first, rulebooks }) => [first, rulebooks])).toEqual([[QA, [QA, QT]]])
})

test('rows of another awarding body are for the rule alone that says so', async () => {
  const text = 'Learner ID | Awarding body | Q-TAG\nS1 | Pearson | MM\nS2 | OCR | M'
  const report = await run(text, [everyLearner('grade'), everyLearner('wrong-rule-set', true)])
  expect(found(report)).toEqual(['grade C2', 'wrong-rule-set C2', 'wrong-rule-set C3', 'any-row A1', 'any-row A1'])
  expect(report.computed).toHaveLength(3)
})

test('where no row belongs to a guide, its rules have nothing to judge, and none has passed', async () => {
  const report = await run('Learner ID | Awarding body | Q-TAG\nS1 | OCR | MM', [everyLearner('grade'), everyLearner('wrong-rule-set', true)])
  expect(report.outcomes.map(({ rule, outcome, reason }) => [rule, outcome, reason])).toEqual([
    ['grade', 'not-applicable', 'No row of the sheet belongs to this guide.'],
    ['wrong-rule-set', 'found', null],
    ['any-row', 'found', null]
  ])
})
