import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { byQualification } from './by-qualification'
import { isDone, isFor, itemsIn } from './checklist'
import { declarationFor } from './declaration'
import { evidenceIn, piecesBehind } from './evidence'
import { hasReason, isDue } from './q-tag-due'
import { qTagsIn, type QTag, type QTagSheet } from './q-tags'
import { rule } from './rule'
import { saysNothing } from './says-nothing'
import { isSigned, isSubmitted, stepsOn } from './sign-offs'

/** What is said where nothing is open. */
export const NOTHING_OPEN = 'nothing that this sheet can tell'

/** Says for each qualification in one line what still stands between its learners and submission. */
export default rule({
  id: 'before-submission',
  catalogue: ['QT-77', 'QT-83'],
  severity: 'advice',
  title: 'What still stands before submission',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'The Head of Centre declares that evidence is documented, grades are approved and earlier results are taken into account. This gathers what is open, for each qualification.',
  fix: 'Nothing needs to be put right here: see the findings of each kind.',
  *check({ sheet, workbook, columns: { 'q-tag': column }, edition, settings }): Iterable<Verdict> {
    const rows = qTagsIn(workbook).on(sheet).filter(qTag => qTag.isOwn && (qTag.isEntered || isDue(qTag, settings['tag.window-end'], edition)))
    for (const [qualification, group] of byQualification(rows)) {
      const open = [...openFor(group, workbook), ...openItems(qualification, workbook), ...openDeclaration(sheet, workbook)]
      yield { column, label: labelFor(qualification), result: open.length === 0 ? NOTHING_OPEN : open.join('; ') }
    }
  }
})

/** The name under which a qualification's line stands. */
export function labelFor(qualification: string): string {
  return qualification === '' ? 'Before submission' : `Before submission: ${qualification}`
}

function* openFor(group: readonly QTag[], workbook: TypedWorkbook): Iterable<string> {
  const [first] = group
  const entered = group.filter(({ isEntered }) => isEntered)
  const count = (found: readonly QTag[], of: readonly QTag[], what: string) => (found.length === 0 ? [] : [`${found.length} of ${of.length} ${what}`])
  yield* count(group.filter(qTag => !qTag.isEntered && !hasReason(qTag)), group, 'learners without a Q-TAG or a reason for none')
  if (evidenceIn(workbook).learners.size > 0) {
    yield* count(entered.filter(qTag => piecesBehind(workbook, qTag).length === 0), entered, 'Q-TAGs without evidence')
  }
  const rationale = first?.sheet.column('rationale')
  if (rationale) yield* count(entered.filter(({ row }) => saysNothing(rationale, row)), entered, 'Q-TAGs without a rationale')
  for (const step of first ? stepsOn(first.sheet) : []) {
    yield* count(entered.filter(({ row }) => !isSigned(step, row)), entered, `Q-TAGs not signed by ${step.by}`)
  }
  if (first?.sheet.column('submitted-date')) yield* count(entered.filter(qTag => !isSubmitted(qTag)), entered, 'Q-TAGs not submitted')
}

/** What the Head of Centre declares, and a checklist does not yet say is so. */
function openItems(qualification: string, workbook: TypedWorkbook): readonly string[] {
  const items = itemsIn(workbook, 83).filter(item => isFor(item, qualification))
  const open = items.filter(item => !isDone(item))
  return open.length === 0 ? [] : [`${open.length} of ${items.length} statements of the declaration not ticked (QT-83)`]
}

/** The declaration itself, which is made for every qualification of a sheet. */
function openDeclaration(sheet: QTagSheet, workbook: TypedWorkbook): readonly string[] {
  const declaration = declarationFor(sheet, workbook)
  return declaration?.isMade === true ? [] : [declaration ? 'the Head of Centre’s declaration' : 'no Head of Centre’s declaration is recorded']
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Status        | Q-TAG | Rationale | HoD signed | HoC signed | Submitted
        L1         | Business      | Certificating | M     | Mock      | 01/06/2021 |            |
        L2         | Business      | Certificating |       |           |            |            |
        L3         | Business      | Mid-flight    |       |           |            |            |
        L4         | Travel        | Certificating | P     |           | 01/06/2021 | 03/06/2021 | 07/06/2021
        == Evidence ==
        Learner ID | Evidence type | Evidence grade
        L1         | Mock          | M`,
      computed: [
        'Q-TAGs!D1: Before submission: Business = 1 of 2 learners without a Q-TAG or a reason for none; 1 of 1 Q-TAGs not signed by the Head of Centre; 1 of 1 Q-TAGs not submitted; no Head of Centre’s declaration is recorded',
        'Q-TAGs!D1: Before submission: Travel = 1 of 1 Q-TAGs without evidence; 1 of 1 Q-TAGs without a rationale; no Head of Centre’s declaration is recorded'
      ]
    },
    {
      sheets: `
        Head of Centre declaration: | 16/06/2021
        Learner ID | Q-TAG | Rationale
        L1         | M     | Mock`,
      computed: ['B2: Before submission = nothing that this sheet can tell']
    },
    {
      sheets: `
        == Q-TAGs ==
        Head of Centre declaration: | 16/06/2021
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Travel        | P
        == Records ==
        Item ID | Item                | Applies to | Done
        QT-83.1 | Guidance used       |            | Yes
        QT-83.2 | Evidence documented | Business   | Yes
        QT-83.2 | Evidence documented | Travel     | No
        QT-83.3 | Evidence retained   |            |`,
      computed: [
        'Q-TAGs!C2: Before submission: Business = 1 of 3 statements of the declaration not ticked (QT-83)',
        'Q-TAGs!C2: Before submission: Travel = 2 of 3 statements of the declaration not ticked (QT-83)'
      ]
    }
  ],
  bad: []
}
