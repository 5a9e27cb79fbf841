import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { isAccepted, type Decision, type Finding } from '../model/finding'
import { AcceptForm } from './accept-form'
import { placeOf } from './finding-list'
import { isInSheetAbove } from './sheet-above'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  detail: {
    flexShrink: 0,
    maxHeight: '55%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px 0',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  fact: { marginInlineStart: 0 },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  answer: { position: 'sticky', bottom: 0, paddingBlock: '8px 12px', backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' }
})

interface FindingDetailProps {
  readonly finding: Finding
  readonly at: number
  readonly of: number
  readonly severalSheets: boolean
  readonly why: string | null
  readonly source: string
  readonly busy: boolean
  /** What the finding leads to beside its rule's page. */
  readonly more: ReactNode
  readonly onStep: (step: number) => void
  readonly onGo: () => void
  readonly onDecide: (decision: Decision) => void
}

/** One finding: what, how to put it right, why, where it is written, and what can be done with it. */
export function FindingDetail({ finding, at, of, severalSheets, why, source, busy, more, onStep, onGo, onDecide }: FindingDetailProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [accepting, setAccepting] = useState<'not-yet' | 'now' | 'no-more'>('not-yet')
  const detail = useRef<HTMLElement>(null)
  // In a narrow window it stands below all else, where who chose the finding would not see it.
  useEffect(() => { if (!isInSheetAbove()) detail.current?.scrollIntoView({ block: 'nearest' }) }, [])
  const facts = [
    [strings.howTo, finding.fix],
    [strings.reason, isAccepted(finding) ? finding.reason : null],
    [strings.why, why],
    [strings.where, source]
  ] as const
  return (
    <section ref={detail} aria-label={strings.regions.detail} className={styles.detail} data-region tabIndex={-1}>
      <div className={styles.head}>
        <h3 className={text.heading}>
          <Link as="button" title={strings.goTo} onClick={onGo}>{placeOf(finding, severalSheets)}</Link>
        </h3>
        <span className={text.small}>{strings.position(at, of)}</span>
      </div>
      <p className={text.body}>{finding.message}</p>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => fact !== null && (
          <div key={term}>
            <dt className={text.label}>{term}</dt>
            <dd className={mergeClasses(text.body, styles.fact)}>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.links}>
        <Link href={rulePage(finding)} target="_blank" rel="noopener">{strings.rulePage}</Link>
        {more}
      </div>
      <div className={styles.answer}>
        {accepting === 'now' ? (
          <AcceptForm
            busy={busy}
            onAccept={reason => { onDecide({ decision: 'accepted', reason }) }}
            onCancel={() => { setAccepting('no-more') }}
          />
        ) : (
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabledFocusable={at === of} onClick={() => { onStep(1) }}>{strings.next}</Button>
            <Button size="small" disabledFocusable={at === 1} onClick={() => { onStep(-1) }}>{strings.previous}</Button>
            {isAccepted(finding) ? (
              <Button size="small" disabledFocusable={busy} onClick={() => { onDecide({ decision: null, reason: null }) }}>
                {strings.takeBack}
              </Button>
            ) : (
              <Button size="small" autoFocus={accepting === 'no-more'} onClick={() => { setAccepting('now') }}>{strings.accept}</Button>
            )}
          </div>
        )}
      </div>
    </section>
  )
}

/** The page that tells all about a rule, with examples; it is served beside the pane. */
function rulePage({ rule, source }: Finding): string {
  return `rules/${source.document}/${rule}.html`
}
