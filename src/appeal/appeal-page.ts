import type { AppealLine, AppealPage, AppealPart } from '../model/appeal'
import { isAccepted, type Severity, type Source } from '../model/finding'
import type { Report } from '../model/report'
import { sourceText } from '../model/source-text'
import type { Learner, LearnerRow, Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import { candidateLines } from './candidate-part'
import { evidenceLines, qTagOf, unitLines } from './evidence-lines'
import { approvalLines, qTagLines, vtctLines } from './grade-parts'
import type { GradedLearner } from './graded-learners'
import { peopleLines, recordLines } from './people-lines'
import { saidIn } from './recorded'

const Q_TAG = 'pearson-q-tag-2021'
const VTCT = 'vtct-tag-2021'

/** Where the guides ask for what each part tells. */
export const SECTIONS = {
  candidate: { document: Q_TAG, section: 'Consideration for Appeals' },
  grade: { document: Q_TAG, section: 'Assign a Qualification-Level Teacher Assessed Grade (Q-TAG)' },
  approvals: { document: Q_TAG, section: 'An overview of the administrative steps you will take' },
  evidence: { document: Q_TAG, section: 'Recording your Q-TAG decisions and Retention of Evidence and Data' },
  units: { document: Q_TAG, section: 'Unit-level information for certificating learners' },
  people: { document: Q_TAG, section: 'Standardisation and Quality Assurance' },
  vtct: { document: VTCT, section: 'Is there a requirement for 2 electronic signatures?' }
} as const satisfies Record<string, Source>

interface Graded {
  readonly sheet: Pick<TypedSheet, 'isUnder'>
  readonly row: Row
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'To put right', warning: 'To look at', advice: 'Tip' }

/** Draws one learner's page from the sheets, and from what a check of them found and worked out. */
export function appealPage({ name, learner }: GradedLearner, workbook: TypedWorkbook, report: Report): AppealPage {
  const part = (title: string, source: Source | null, lines: readonly AppealLine[]): AppealPart[] =>
    lines.length === 0 ? [] : [{ title, guide: source && sourceText({ source }, report.guides), lines }]
  const [qTags, components] = [learner.rowsOf('q-tags'), learner.rowsOf('vtct-tags')]
  // Grades of another year, or of another body, are told without citing a guide that does not speak of them.
  const by = ({ sheet, row }: Graded, source: Source) => (sheet.isUnder(row, source.document) ? source : null)
  const isOwn = qTags.some(one => by(one, SECTIONS.grade) !== null)
  return {
    learner: name,
    asOf: report.asOf,
    parts: [
      ...part('Candidate', isOwn ? SECTIONS.candidate : null, candidateLines(learner)),
      ...qTags.flatMap(one => {
        const of = qTags.length === 1 ? '' : `, ${saidIn(one.sheet, 'qualification', one.row) ?? `row ${one.row.number}`}`
        const qTag = qTagOf(one, workbook)
        return [
          ...part(`Q-TAG${of}`, by(one, SECTIONS.grade), qTagLines(one)),
          ...part(`Decision and approvals${of}`, by(one, SECTIONS.approvals), approvalLines(one)),
          ...part(`Evidence${of}`, by(one, SECTIONS.evidence), qTag ? evidenceLines(qTag, workbook) : [])
        ]
      }),
      ...components.flatMap(one => part(`TAG, ${saidIn(one.sheet, 'component', one.row) ?? `row ${one.row.number}`}`, by(one, SECTIONS.vtct), vtctLines(one))),
      ...part('Units', isOwn ? SECTIONS.units : null, unitLines(learner)),
      ...part('Those who decided and signed', isOwn ? SECTIONS.people : null, peopleLines(learner, workbook)),
      ...part('Records', null, recordLines(learner, workbook)),
      ...part('Kept until', isOwn ? SECTIONS.evidence : null, keptLines(learner, qTags, report)),
      ...part('Findings', null, findingLines(learner, report))
    ]
  }
}

/** Until when the evidence behind each Q-TAG is kept, as the check worked it out. */
function keptLines(learner: Learner, qTags: readonly LearnerRow<'q-tags'>[], { computed }: Report): readonly AppealLine[] {
  const own = computed.filter(({ dated, ...place }) => dated?.use === 'keep' && isOn(learner, place))
  if (own.length === 0) return qTags.length === 0 ? [] : [{ what: 'Keep evidence until', says: null, place: null }]
  return own.map(({ label, value, sheet, cell }) => ({ what: label, says: String(value), place: { sheet, cell } }))
}

/** What a check found on the learner's rows: what is open, and what was accepted, with the reason. */
function findingLines(learner: Learner, { findings }: Report): readonly AppealLine[] {
  const own = findings.filter(finding => isOn(learner, finding))
  if (own.length === 0) return [{ what: 'Findings', says: 'none on this learner’s rows', place: null }]
  return own.map(finding => {
    const { severity, message, fix, reason, sheet, cell } = finding
    const says = isAccepted(finding) ? `${message} Accepted${reason === null ? ', no reason recorded' : `: ${reason}`}` : `${message} ${fix}`
    return { what: isAccepted(finding) ? 'Accepted' : severityWords[severity], says, place: { sheet, cell } }
  })
}

function isOn({ rows }: Learner, { sheet: name, cell }: { readonly sheet: string; readonly cell: string }): boolean {
  const number = Number(cell.replace(/^\D+/, ''))
  return rows.some(({ sheet, row }) => sheet.name === name && row.number === number)
}
