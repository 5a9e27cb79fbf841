import { mayBeOnePerson } from '../../domain/assessors'
import { normalise } from '../../recognise/normalise'
import type { Column, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { peopleIn } from './assessed-work'
import { mayBeOneProgramme } from './programme-names'
import { runningRows, said } from './programme-row'
import { rule } from './rule'
import { hasRole, staffIn, type StaffRow } from './staff'

/** Where possible the Lead IV takes part in assessing and delivering the programme. */
export default rule({
  id: 'lead-iv-outside-delivery',
  catalogue: ['QA-73'],
  severity: 'advice',
  title: 'A Lead IV is not among those who teach or assess',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'programmes',
  needs: ['lead-iv'],
  why: 'Where possible the Lead IV should be involved in the assessment and delivery of the programme, and know its units well.',
  fix: 'If the Lead IV does teach or assess, add that to the staff, plan or tracking sheet; if not, nothing must change.',
  *check({ sheet, workbook, columns: { 'lead-iv': column }, edition, asOf }) {
    const staff = staffIn(workbook, edition, asOf)
    const team = staff.filter(one => hasRole(one, 'assessor') || one.sheet.column('delivers')?.value(one.row) === 'yes')
    const teaching = team.map(({ name }) => name)
    // A register of Lead IVs alone does not say who teaches.
    const isTeamKnown = (name: string) => staff.some(own => mayBeOnePerson(name, own.name) && team.some(other => isOfOneSubject(own, other)))
    const assessing = assessingIn(workbook)
    const isNamed = (name: string, team: readonly string[]) => team.some(other => mayBeOnePerson(name, other))
    const rows = runningRows(sheet, edition)
    const seen = new Set<string>()
    for (const row of rows) {
      for (const name of column.value(row) ?? []) {
        if (seen.has(name) || isNamed(name, teaching) || isNamed(name, [...assessing.values()].flat())) continue
        seen.add(name)
        const programme = said({ sheet, row }, 'programme')
        const isCovered = [...assessing.keys()].some(other => (other === '' ? rows.length === 1 : mayBeOneProgramme(other, programme)))
        if (isCovered || isTeamKnown(name)) {
          yield { row, column, kind: name, message: `${name} is Lead IV, and is named nowhere here among those who teach or assess.` }
        } else yield { cannotTell: 'No staff, plan or tracking sheet here names who teaches or assesses some programmes.' }
      }
    }
  }
})

/** Whether two rows of staff are of one subject; of a row that names none it may be. */
function isOfOneSubject(one: StaffRow, other: StaffRow): boolean {
  const [own, others] = [subjectOf(one), subjectOf(other)]
  return own === '' || others === '' || own === others
}

function subjectOf({ sheet, row }: StaffRow): string {
  return normalise(sheet.column('principal-subject-area')?.value(row) ?? sheet.column('subject')?.value(row) ?? '')
}

/** A sheet of either kind that may say who assesses. */
interface AssessorSheet {
  readonly rows: readonly Row[]
  column(id: 'assessor' | 'programme'): Column<string> | undefined
}

/** Who assesses, by the programme as plans and tracking name it; empty where they name none. */
function assessingIn(workbook: TypedWorkbook): ReadonlyMap<string, readonly string[]> {
  const sheets: readonly AssessorSheet[] = [...workbook.sheetsOf('assignment-attempts'), ...workbook.sheetsOf('assignment-plan')]
  const cells = new Map<string, Set<string>>()
  for (const sheet of sheets) {
    const [assessors, programmes] = [sheet.column('assessor'), sheet.column('programme')]
    for (const row of sheet.rows) {
      const cell = assessors?.value(row)
      if (cell === undefined) continue
      const programme = programmes?.value(row) ?? ''
      cells.set(programme, (cells.get(programme) ?? new Set()).add(cell))
    }
  }
  return new Map([...cells].map(([programme, own]) => [programme, peopleIn(own)] as const))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Lead IV
        Sport     | L3 Nationals (2016) | Amy Khan
        Business  | L3 Nationals (2016) | Bo Birch
        == Staff ==
        Rulebook: QA
        Staff name | Role | Subject
        A Khan  | Lead IV, teacher | Sport
        == Plan ==
        Rulebook: QA
        Unit | Assignment | Hand-out date | Deadline | Assessor
        1 | 1 | 01/10/2021 | 01/11/2021 | B Birch / C Cedar`
    },
    {
      sheets: `
        Programme | Suite | Lead IV
        Sport     | L3 Nationals (2016) | Amy Khan`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Lead IV
        Sport     | L3 Nationals (2016) | Amy Khan
        == Staff ==
        Rulebook: QA
        Staff name | Role | Subject
        A Khan  | Lead IV  | Sport
        C Cedar | Assessor | Music`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Lead IV
        L3 Sport  | L3 Nationals (2016) | Amy Khan
        L2 Sport  | L1/2 Firsts         | Amy Khan
        == Staff ==
        Rulebook: QA
        Staff name | Role | Subject
        A Khan  | Lead IV  | Sport
        C Cedar | Assessor | Sport`,
      findings: ['Programmes!C2: Amy Khan is Lead IV, and is named nowhere here among those who teach or assess.']
    }
  ]
}
