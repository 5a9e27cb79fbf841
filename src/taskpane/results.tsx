import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { Finding } from '../model/finding'
import type { CellPlace } from '../workbook/workbook'
import { BeforeSubmission } from './appeal/before-submission'
import { Counts } from './counts'
import { FindingList } from './finding-list'
import type { Group } from './groups'
import { NarrowBar } from './narrow/narrow-bar'
import { narrowed, type Narrowing } from './narrow/narrowing'
import { Outcomes, sortOutcomes } from './outcomes'
import { checkedSheets, severalSheets, type Result } from './state'
import { strings, type Standing } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: '8px', flex: '1 0 auto' },
  line: { alignSelf: 'flex-start', textAlign: 'start', paddingInline: 0, minWidth: 0 }
})

interface ResultsProps {
  readonly result: Result
  readonly groups: readonly Group[]
  readonly filter: Standing | null
  readonly narrowing: Narrowing
  readonly chosen: string | null
  readonly onFilter: (filter: Standing | null) => void
  readonly onNarrow: (narrowing: Narrowing) => void
  /** Null where a message offers it already. */
  readonly onCheckAgain: (() => void) | null
  readonly onChoose: (finding: Finding) => void
  readonly onGo: (finding: Finding) => void
  readonly onShow: (place: CellPlace) => void
}

/** What a check found: the counts before the list, and what could not be judged beside what passed. */
export function Results({ result, groups, filter, narrowing, chosen, onFilter, onNarrow, onCheckAgain, onChoose, onGo, onShow }: ResultsProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const { report } = result.checked
  const names = checkedSheets(result)
  const { unused, firstUnused } = result.checked.settings
  return (
    <section aria-label={strings.regions.results} className={styles.results} data-region tabIndex={-1}>
      {names.length > 0 && (
        <div>
          <h2 className={text.heading}>{strings.checkedSheets(names)}</h2>
          <p className={text.small}>{strings.checkedAt(result.at)}</p>
        </div>
      )}
      {result.notes.map(note => (
        <MessageBar key={note} intent="warning" layout="multiline"><MessageBarBody>{note}</MessageBarBody></MessageBar>
      ))}
      {result.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{strings.changed}</MessageBarBody>
          {onCheckAgain && <MessageBarActions><Button size="small" onClick={onCheckAgain}>{strings.checkAgain}</Button></MessageBarActions>}
        </MessageBar>
      )}
      {firstUnused && !names.includes(firstUnused.sheet) && (
        <Button size="small" appearance="transparent" className={styles.line} onClick={() => { onShow(firstUnused) }}>
          {strings.unusedSettings(unused, firstUnused.sheet)}
        </Button>
      )}
      {report.findings.length === 0 ? (
        <p className={text.body}>{names.length === 0 ? strings.nothingChecked : cleanText(result, names)}</p>
      ) : (
        <Counts findings={narrowed(result.checked, narrowing)} filter={filter} onFilter={onFilter} />
      )}
      <BeforeSubmission report={report} />
      <Outcomes result={result} startOpen={report.findings.length === 0} />
      {report.findings.length > 0 && <NarrowBar result={result} narrowing={narrowing} onNarrow={onNarrow} />}
      {report.findings.length > 0 &&
        (groups.length === 0 ? (
          <p className={text.body}>{strings.nothingLeftHere}</p>
        ) : (
          <FindingList groups={groups} chosen={chosen} severalSheets={severalSheets(result)} onChoose={onChoose} onGo={onGo} />
        ))}
    </section>
  )
}

function cleanText(result: Result, names: readonly string[]): string {
  const { passed, silent } = sortOutcomes(result)
  return strings.nothingFound(strings.checkedSheets(names), strings.passed(passed), silent.length === 0 ? null : strings.silent(silent.length))
}
