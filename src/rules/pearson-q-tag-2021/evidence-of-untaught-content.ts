import type { Column, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { contentIn, contentName, taughtBy, type Content } from './content'
import { evidenceIn, type EvidenceSheet, type Piece } from './evidence'
import { rule } from './rule'
import { sameTitle } from './same-title'
import { unitName } from './unit-results'

/** More pieces for one part of the content than this are said once. */
const SEVERAL = 3

/** Evidence is of content that was taught, as far as the sheets of units say what was. */
export default rule({
  id: 'evidence-of-untaught-content',
  catalogue: ['QT-33'],
  severity: 'warning',
  title: 'Evidence is of content that was not taught',
  section: 'Consider what evidence you will have from the content you have taught',
  sheetKind: 'evidence',
  needs: [],
  why: 'Learners should only be graded on their performance in the content that they have been taught.',
  fix: 'Correct what is entered as taught, or leave the piece out.',
  *check({ sheet, workbook, asOf }): Iterable<Verdict> {
    const content = contentIn(workbook).filter(one => taughtBy(one, asOf) !== undefined)
    if (content.length === 0) {
      yield { cannotTell: 'No sheet of units in this workbook says what was taught.' }
      return
    }
    const pieces = evidenceIn(workbook).on(sheet).filter(({ isUsed }) => isUsed)
    const about = lookUp(sheet, content)
    const found = new Map<string, { readonly content: Content; readonly column: Column; readonly what: string; readonly rows: Row[] }>()
    for (const piece of pieces) {
      const { same, column } = about(piece)
      const [content] = same
      if (!content || !column || !same.every(one => taughtBy(one, asOf) === 0)) continue
      const part = column.id === 'unit-number' ? { unit: content.unit, aim: '' } : content
      const what = column.id === 'topic' ? `"${content.topic}"` : contentName(part)
      const key = `${column.id} ${what}`
      const group = found.get(key) ?? { content, column, what, rows: [] }
      found.set(key, group)
      group.rows.push(piece.row)
    }
    for (const { content, column, what, rows } of found.values()) {
      const is = `for ${what}, which ${cellOf(content)} says is not taught`
      if (rows.length > SEVERAL) yield { column, kind: 'many', value: what, message: `${rows.length} pieces of evidence are ${is}.` }
      else for (const row of rows) yield { row, column, value: what, message: `The evidence is ${is}.` }
    }
  }
})

/** The cell that says so, for a message. */
function cellOf({ sheet, row }: Content): string {
  const column = sheet.column('taught') ?? sheet.column('taught-date')
  return `${sheet.name}!${column?.cell(row) ?? ''}`
}

/** Finds the content that a piece is about by its topic, else by its learning aims, else by its unit, each of which narrows the last. */
function lookUp(sheet: EvidenceSheet, content: readonly Content[]) {
  const [topic, aim, unit] = [sheet.column('topic'), sheet.column('learning-aim'), sheet.column('unit-number')]
  const byUnit = new Map<string, Content[]>()
  for (const one of content) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one])
  return (piece: Piece) => {
    const ofAny = piece.unit === undefined ? content : (byUnit.get(unitName(piece.unit)) ?? [])
    const ofUnit = ofAny.filter(one => sameTitle(one.qualification, piece.qualification))
    const wanted = plain(topic?.value(piece.row) ?? '')
    const ofTopic = wanted === '' ? [] : ofUnit.filter(one => plain(one.topic) === wanted)
    if (ofTopic.length > 0) return { same: ofTopic, column: topic }
    // Aims are lettered anew in each unit.
    const ofAims = piece.unit === undefined ? [] : ofUnit.filter(one => piece.aims.includes(one.aim))
    if (ofAims.length > 0) return { same: ofAims, column: aim }
    return { same: piece.unit === undefined || piece.aims.length > 0 ? [] : ofUnit, column: unit }
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Evidence ==
        Learner ID | Evidence type | Unit | Learning aim | Topic
        L1         | Homework      | 1    | A            |
        L1         | Homework      | 1    | A, C         |
        L1         | Homework      | 1    |              | Cash flow
        L1         | Homework      | 7    |              |
        == Units ==
        Unit | Learning aim | Topic     | Taught
        1    | A            | Markets   | Yes
        1    | B            | Cash flow | 50%
        1    | C            | Law       | No`
    },
    {
      sheets: `
        Learner ID | Evidence type | Unit | Topic
        L1         | Homework      | 1    | Law`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Evidence ==
        Learner ID | Evidence type | Unit | Learning aim | Topic
        L1         | Homework      | 1    | C            |
        L1         | Homework      | 1    |              | law
        L1         | Homework      | 2    |              |
        L1         | Homework      | 1    | A            |
        == Units ==
        Unit | Learning aim | Topic     | Taught
        1    | A            | Markets   | Yes
        1    | C            | Law       | No
        2    | A            | Data      | No
        2    | B            | Charts    | No`,
      findings: [
        'Evidence!D2: The evidence is for unit 1, aim C, which Units!D3 says is not taught.',
        'Evidence!E3: The evidence is for "Law", which Units!D3 says is not taught.',
        'Evidence!C4: The evidence is for unit 2, which Units!D4 says is not taught.'
      ]
    }
  ]
}
