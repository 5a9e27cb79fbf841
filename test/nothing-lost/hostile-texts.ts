import { showValue, type CellValue } from '../../src/model/cell'
import type { ExampleSheet } from '../../src/rules/example'

/** Texts that a program may take for something else: formulas, tags, numbers, dates, errors, other directions of writing. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1', "=cmd|'/c calc'!A0", '=HYPERLINK("http://example.com","x")', '+44 20 7946 0000', '-5', '@SUM(A1)', "'quoted", '<img src=x onerror="window.taken=1">', '<script>window.taken=1</script>',
  '&lt;b&gt;', '\u202Edesrever', 'علي', '\u200Binvisible', '{{constructor}}', '${1}', '_x0041_', '#REF!', 'TRUE', '12/03/26', '1e5', 'two\nlines', 'a\tb', `${'long '.repeat(1500)}end`
]

const HEADINGS = ['Candidate number', 'Learner name', 'Mark /60', 'Assessor', 'Sampled', 'Video']

/** Two sheets in which every text is a learner's name, an assessor, a mark and a heading; one is Sport, to be drawn from. */
export function hostileSheets(): readonly ExampleSheet[] {
  const number = (index: number) => String(index + 1).padStart(4, '0')
  const learners = [
    ...HOSTILE_TEXTS.map((text, index): readonly CellValue[] => [number(index), text, text, text, null, '✓']),
    ...Array.from({ length: 18 }, (_, index): readonly CellValue[] => [number(index + 50), 'Bo Ash', 20 + index, 'A Khan', index < 15 ? '✓' : null, '✓'])
  ]
  const sheet = (name: string, subject: string, component: number): ExampleSheet => {
    const rows: readonly (readonly CellValue[])[] = [
      [`Subject: ${subject}`], ['Series: May/June 2026'], [`Component: ${component}`], [...HEADINGS, '<b>Notes</b>', '=SUM(A1)'],
      ...(component === 1 ? learners : learners.map(cells => cells.map((value, column) => (column === 2 ? 30 : column === 0 ? `1${showValue(value).slice(1)}` : value))))
    ]
    return { name, grid: { rows: rows.map((cells, index) => ({ number: index + 1, cells })) } }
  }
  return [sheet("O'Brien's =Marks+1", 'Enterprise', 1), sheet('@Sport -5', 'Sport', 2)]
}
