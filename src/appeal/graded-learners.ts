import { candidateNumber } from '../domain/candidate-number'
import { Problem } from '../model/problem'
import { numberIds, type Learner, type LearnerRow, type TypedWorkbook } from '../recognise/typed-sheet'
import { saidIn } from './recorded'

/** A learner who has a row for a teacher assessed grade. */
export interface GradedLearner {
  /** By the best number that the row has. */
  readonly name: string
  readonly learner: Learner
}

const NAMES = [...numberIds, 'learner-name', 'last-name', 'first-name'] as const

const inOrder = new Intl.Collator('en-GB', { numeric: true })

/** Everyone for whom a page can be drawn, in the order of their numbers. */
export function gradedLearners({ learners }: TypedWorkbook): readonly GradedLearner[] {
  const found = learners.all().flatMap(learner => {
    const [first] = gradeRowsOf(learner)
    const name = first?.sheet.identity(first.row)?.name
    return name === undefined ? [] : [{ name, learner }]
  })
  return found.sort((one, other) => inOrder.compare(one.name, other.name))
}

/** The learner of a number, as typed on any of the sheets, or of a name; refuses one that is nobody's, or several people's. */
export function learnerNamed(wanted: string, workbook: TypedWorkbook): GradedLearner {
  const all = gradedLearners(workbook)
  if (all.length === 0) throw new Problem('No sheet was recognised as Q-TAGs or VTCT TAGs that name their learners, so there is no page to draw.', 'no-teacher-grades')
  const [found, ...more] = all.filter(one => isCalled(one, wanted))
  if (!found) throw new Problem(`No learner with a teacher assessed grade has the number "${wanted}".`, 'no-such-learner')
  if (more.length > 0) {
    const where = [found, ...more].map(({ learner, name }) => `${name} (${placesOf(learner)})`).join('; ')
    throw new Problem(`"${wanted}" names ${more.length + 1} learners: ${where}. Choose one by another number.`, 'several-learners')
  }
  return found
}

/** A learner's rows for teacher assessed grades, of either awarding body. */
export function gradeRowsOf(learner: Learner): readonly (LearnerRow<'q-tags'> | LearnerRow<'vtct-tags'>)[] {
  return [...learner.rowsOf('q-tags'), ...learner.rowsOf('vtct-tags')]
}

/** What the sheets call a learner: numbers and names, each once. */
export function namesOf({ rows }: Learner): readonly string[] {
  const said = rows.flatMap(({ sheet, row }) => {
    const names = NAMES.map(id => saidIn(sheet, id, row))
    const [last, first] = [saidIn(sheet, 'last-name', row), saidIn(sheet, 'first-name', row)]
    const whole = last !== null && first !== null ? [`${first} ${last}`, `${last}, ${first}`] : []
    // One word of a name is many people's.
    return [...names.slice(0, -2), ...whole, sheet.identity(row)?.name ?? null]
  })
  return [...new Set(said.filter(name => name !== null))]
}

function isCalled({ learner }: GradedLearner, wanted: string): boolean {
  const names = namesOf(learner).map(plain)
  const number = candidateNumber(wanted)
  return names.includes(plain(wanted)) || (number !== undefined && names.includes(number))
}

function placesOf(learner: Learner): string {
  return gradeRowsOf(learner).map(({ sheet, row }) => `${sheet.name}, row ${row.number}`).join(' and ')
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()
