import { canAppeal } from '../flow/appeal-place'
import type { Decision, Finding } from '../model/finding'
import { sourceText } from '../model/source-text'
import type { LiveWorkbook } from '../workbook/workbook'
import { AppealLink } from './appeal/appeal-link'
import { FindingDetail } from './finding-detail'
import type { Group } from './groups'
import { severalSheets, type Result } from './state'

interface ChosenFindingProps {
  readonly workbook: LiveWorkbook
  readonly result: Result
  readonly groups: readonly Group[]
  readonly chosen: string | null
  readonly busy: boolean
  readonly onStep: (step: number) => void
  readonly onGo: (finding: Finding) => void
  readonly onDecide: (finding: Finding, decision: Decision) => void
}

/** The detail of the finding chosen, where one is. */
export function ChosenFinding({ workbook, result, groups, chosen, busy, onStep, onGo, onDecide }: ChosenFindingProps) {
  const findings = groups.flatMap(group => group.findings)
  const at = findings.findIndex(({ key }) => key === chosen)
  const finding = findings[at]
  if (!finding) return null
  return (
    <FindingDetail
      key={finding.key}
      finding={finding}
      at={at + 1}
      of={findings.length}
      severalSheets={severalSheets(result)}
      why={result.reasons.get(finding.rule) ?? null}
      source={sourceText(finding, result.checked.report.guides)}
      busy={busy}
      more={finding.learner !== null && canAppeal(result.checked.typed, finding) && <AppealLink workbook={workbook} place={finding} />}
      onStep={onStep}
      onGo={() => { onGo(finding) }}
      onDecide={decision => { onDecide(finding, decision) }}
    />
  )
}
