import { Button, Field, Select, makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ComparisonLook } from '../../flow/look-at-comparison'
import type { Comparison } from '../../model/comparison'
import { nameAmong } from '../../model/comparison-name'
import { verdictText } from '../../model/verdict-words'
import type { CellPlace, LiveWorkbook } from '../../workbook/workbook'
import { Disclosure } from '../disclosure'
import { strings as paneStrings } from '../strings'
import { useTextStyles } from '../text-styles'
import { TextToCopy } from '../text-to-copy'
import { LockedScopes } from './locked-scopes'
import { ScopeComparison } from './scope-comparison'
import { strings } from './strings'
import { useComparison, type ComparisonState } from './use-comparison'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  choices: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)', gap: '8px' },
  // A long title must not make the pane wider.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  button: { alignSelf: 'flex-start' },
  detail: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }
})

interface CompareViewProps {
  readonly workbook: LiveWorkbook
  readonly busy: boolean
  readonly onGo: (place: CellPlace) => void
}

/** This year's grades beside those of earlier years: the lock first, then verdicts, charts, figures, reasons and the statement. */
export function CompareView({ workbook, busy: isPaneBusy, onGo }: CompareViewProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const state = useComparison(workbook, isPaneBusy)
  const { look, whyNone, busy, said } = state
  const status = useRef<HTMLParagraphElement>(null)
  // What was done may have been done from far below.
  useEffect(() => { if (!busy && said.text !== '') status.current?.scrollIntoView({ block: 'nearest' }) }, [busy, said])
  return (
    <section className={styles.view} aria-label={strings.title} data-region tabIndex={-1}>
      <p ref={status} role="status" className={text.body}>{said.text}</p>
      {said.detail !== undefined && <Disclosure summary={paneStrings.technical}><pre className={styles.detail}>{said.detail}</pre></Disclosure>}
      {look && <Choices look={look} state={state} />}
      {whyNone !== null && <p className={text.body}>{whyNone}</p>}
      {look && whyNone === null && <Compared look={look} state={state} onGo={onGo} />}
    </section>
  )
}

function Choices({ look: { choices, years, run }, state: { wanted, choose } }: { readonly look: ComparisonLook; readonly state: ComparisonState }) {
  const styles = useStyles()
  return (
    <div className={styles.choices}>
      <Field label={strings.by}>
        <Select className={styles.select} value={wanted.by} onChange={(_event, { value }) => { choose({ ...wanted, by: value }) }}>
          {choices.map(by => <option key={by} value={by}>{strings.byWords[by] ?? strings.group(by.replace(/^group:/, ''))}</option>)}
        </Select>
      </Field>
      <Field label={strings.year}>
        <Select className={styles.select} value={String(wanted.year ?? run.year)} onChange={(_event, { value }) => { choose({ ...wanted, year: Number(value) }) }}>
          {years.map(year => <option key={year} value={String(year)}>{year}</option>)}
        </Select>
      </Field>
    </div>
  )
}

interface ComparedProps {
  readonly look: ComparisonLook
  readonly state: ComparisonState
  readonly onGo: (place: CellPlace) => void
}

function Compared({ look: { run, statement }, state: { busy, write, record }, onGo }: ComparedProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [picked, setPicked] = useState<string | null>(null)
  const { comparisons, notes, year } = run
  const all = [...comparisons].sort((one, other) => Number(other.asks) - Number(one.asks))
  const shown = all.find(one => keyOf(one) === picked) ?? all[0]
  return (
    <>
      <LockedScopes run={run} onGo={onGo} />
      {notes.map(note => <p key={note.text} className={text.small}>{note.text}</p>)}
      {all.length > 1 && shown && (
        <Field label={strings.scope}>
          <Select className={styles.select} value={keyOf(shown)} onChange={(_event, { value }) => { setPicked(value) }}>
            {all.map(one => <option key={keyOf(one)} value={keyOf(one)}>{strings.choice(nameAmong(all, one), verdictText(one))}</option>)}
          </Select>
        </Field>
      )}
      {shown && (
        <ScopeComparison
          key={keyOf(shown)}
          comparison={shown}
          name={nameAmong(all, shown)}
          year={year}
          busy={busy}
          onRecord={(reason, who, when) => { record(shown, reason, who, when) }}
        />
      )}
      {comparisons.length > 0 && (
        <>
          <Button appearance="primary" className={styles.button} disabledFocusable={busy} onClick={write}>{strings.write}</Button>
          <TextToCopy label={strings.statement} hint={strings.statementHint} rows={6} value={statement.join('\n\n')} words={strings} />
        </>
      )}
    </>
  )
}

const keyOf = ({ scope, scale }: Comparison) => `${scope.by} ${scope.name} ${scale}`
