import { makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react'
import { isAccepted, type Finding } from '../model/finding'
import type { LiveWorkbook } from '../workbook/workbook'
import type { NewsBoard } from '../commands/ribbon-news'
import { ChosenFinding } from './chosen-finding'
import { stepFrom } from './groups'
import { MessageLine } from './message-line'
import { More } from './more'
import { focusWork, handlePaneKey } from './pane-keys'
import { Results } from './results'
import { RunBar } from './run-bar'
import { SheetCard } from './sheet-card'
import { strings } from './strings'
import { Tabs, type TabChoice } from './tabs'
import { useTextStyles } from './text-styles'
import { usePane } from './use-pane'
import { Welcome } from './welcome'

// Moderation samples are looked at a few times a year.
const SampleView = lazy(async () => ({ default: (await import('./sample/sample-view')).SampleView }))

// Grades are compared with earlier years once a year.
const CompareView = lazy(async () => ({ default: (await import('./compare/compare-view')).CompareView }))

// Dates are planned a few times a year.
const DatesView = lazy(async () => ({ default: (await import('./dates/dates-view')).DatesView }))

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1
  },
  work: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '8px 16px 12px',
    '& > *': { flexShrink: 0 }
  },
  panel: { flex: '1 0 auto', display: 'flex', flexDirection: 'column', gap: '12px', '& > *': { flexShrink: 0 } },
  // Its menu opens over the tab below, whose fields would else lie upon it.
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', position: 'relative', zIndex: 1 }
})

type TabId = 'check' | 'sample' | 'compare' | 'dates'

const tabs: readonly TabChoice<TabId>[] = [
  { id: 'check', label: strings.tabs.check },
  { id: 'sample', label: strings.tabs.sample },
  { id: 'compare', label: strings.tabs.compare },
  { id: 'dates', label: strings.tabs.dates }
]

interface PaneProps {
  readonly workbook: LiveWorkbook
  /** Brings what was done from the ribbon, where there is one. */
  readonly news?: Pick<NewsBoard, 'listen'>
  /** Hears which findings are open, for a door that shows them elsewhere too. */
  readonly onOpenFindings?: (findings: readonly Finding[]) => void
}

/** The whole pane: it asks the workbook for everything, and so is the same in Excel and in the page. */
export function Pane({ workbook, news, onOpenFindings }: PaneProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const pane = useRef<HTMLElement>(null)
  const { state, groups, commands, dispatch } = usePane(workbook, news)
  const { front, mapped, run, result, message, filter, narrowing, chosen } = state
  const busy = run !== null
  const [tab, setTab] = useState<TabId>('check')
  const panel = useId()

  // A button of the ribbon brings its view to the front.
  useEffect(() => news?.listen(({ kind, ...item }) => {
    if (kind === 'working' || kind === 'checked') setTab('check')
    if ('tab' in item) setTab(item.tab)
  }), [news])

  const findings = result?.checked.report.findings
  useEffect(() => { onOpenFindings?.(findings?.filter(finding => !isAccepted(finding)) ?? []) }, [findings, onOpenFindings])

  useEffect(() => {
    const element = pane.current
    if (!busy || !element) return
    return () => {
      // Someone who works in the sheet keeps the focus there.
      if (document.hasFocus() && document.activeElement === document.body) focusWork(element)
    }
  }, [busy])

  const go = (finding: Finding | null) => {
    if (!finding) return
    dispatch({ kind: 'chosen', key: finding.key })
    void commands.goTo(finding)
  }
  const onStep = (step: number) => { if (tab === 'check') go(stepFrom(groups, chosen, step)) }

  return (
    <main ref={pane} className={styles.pane} onKeyDown={event => { handlePaneKey(event, { onStep }) }}>
      <div className={styles.work}>
        <div className={styles.head}>
          <h1 className={text.product}>{strings.product}</h1>
          <More workbook={workbook} busy={busy} onClear={() => void commands.clear()} />
        </div>
        <Tabs label={strings.tabs.label} tabs={tabs} chosen={tab} panel={panel} onChoose={setTab} />
        <div id={panel} role="tabpanel" aria-label={strings.tabs[tab]} className={styles.panel}>
          {!result && tab === 'check' && <Welcome />}
          {tab === 'check' && (
            <SheetCard
              workbook={workbook}
              front={front}
              mapped={mapped}
              busy={busy}
              onCheck={only => void commands.check(only)}
              onMap={request => void commands.map(request)}
              onKind={(sheet, kind) => void commands.lookAs(sheet, kind)}
            />
          )}
          {run?.shown && <RunBar run={run} onCancel={() => { commands.cancel() }} />}
          {message && (
            <MessageLine
              message={message}
              onDismiss={() => { dispatch({ kind: 'message', message: null }) }}
              onCheckAgain={() => void (result ? commands.checkAgain(result) : commands.check())}
            />
          )}
          {tab === 'sample' && (
            <Suspense fallback={<p className={text.body}>{strings.opening}</p>}>
              <SampleView workbook={workbook} busy={busy} onGo={place => void commands.goTo(place)} />
            </Suspense>
          )}
          {tab === 'compare' && (
            <Suspense fallback={<p className={text.body}>{strings.opening}</p>}>
              <CompareView workbook={workbook} busy={busy} onGo={place => void commands.goTo(place)} />
            </Suspense>
          )}
          {tab === 'dates' && (
            <Suspense fallback={<p className={text.body}>{strings.opening}</p>}>
              <DatesView workbook={workbook} busy={busy} onGo={place => void commands.goTo(place)} />
            </Suspense>
          )}
          {result && tab === 'check' && (
            <Results
              result={result}
              groups={groups}
              filter={filter}
              narrowing={narrowing}
              chosen={chosen}
              onFilter={next => { dispatch({ kind: 'filtered', filter: next }) }}
              onNarrow={next => { dispatch({ kind: 'narrowed', narrowing: next }) }}
              onCheckAgain={message?.checkAgain ? null : () => void commands.checkAgain(result)}
              onChoose={finding => { dispatch({ kind: 'chosen', key: finding.key }) }}
              onGo={go}
              onShow={place => void commands.goTo(place)}
            />
          )}
        </div>
      </div>
      {result && tab === 'check' && (
        <ChosenFinding
          workbook={workbook}
          result={result}
          groups={groups}
          chosen={chosen}
          busy={busy}
          onStep={onStep}
          onGo={go}
          onDecide={(finding, decision) => void commands.decide(result, groups, finding, decision)}
        />
      )}
      <div role="status" className={text.unseen}>{state.announcement}</div>
    </main>
  )
}
