import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Finding } from '../model/finding'
import type { Group } from './groups'
import { HEAD, ROW, layOut, scrollFor, visibleGroups, type View } from './list-layout'
import { isInSheetAbove } from './sheet-above'
import { StandingIcon } from './standing-icon'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

/** A few findings are always in view, in pixels; where the pane is too low for that, the pane scrolls. */
const LEAST_HEIGHT = 200

const useStyles = makeStyles({
  list: {
    position: 'relative',
    overflowY: 'auto',
    flex: '1 0 0px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' }
  },
  group: { position: 'absolute', insetInline: 0 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: `${HEAD}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    paddingInline: '8px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2
  },
  headTitle: { flex: '1 1 auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  option: {
    position: 'absolute',
    insetInline: 0,
    height: `${ROW}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingInline: '26px 8px',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    borderLeft: '3px solid transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' }
  },
  place: { flexShrink: 0, whiteSpace: 'nowrap' },
  message: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 }
})

interface FindingListProps {
  readonly groups: readonly Group[]
  readonly chosen: string | null
  readonly severalSheets: boolean
  readonly onChoose: (finding: Finding) => void
  readonly onGo: (finding: Finding) => void
}

/** The findings by rule. Only the lines in view are drawn, so that ten thousand are as quick as ten. */
export function FindingList({ groups, chosen, severalSheets, onChoose, onGo }: FindingListProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>({ top: 0, height: 400 })
  const layout = layOut(groups)
  const findings = groups.flatMap(group => group.findings)
  const at = findings.findIndex(({ key }) => key === chosen)

  useEffect(() => {
    const element = list.current
    if (!element) return
    const observer = new ResizeObserver(() => { setView(({ top }) => ({ top, height: element.clientHeight })) })
    observer.observe(element)
    return () => { observer.disconnect() }
  }, [])

  useLayoutEffect(() => {
    if (!list.current || at === -1) return
    list.current.scrollTop = scrollFor(layOut(groups), at, { top: list.current.scrollTop, height: list.current.clientHeight })
    // The pane itself may have to scroll too, now that the detail takes part of it.
    if (!isInSheetAbove()) list.current.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [groups, at])

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / ROW) - 1)
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -findings.length, End: findings.length
    }
    const step = steps[event.key]
    const target = step === undefined ? findings[at] : findings[Math.min(Math.max(at + step, 0), findings.length - 1)]
    if (!target || (step === undefined && event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    if (step === undefined) onGo(target)
    else onChoose(target)
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={strings.findings}
      aria-activedescendant={at === -1 ? undefined : `${id}${at}`}
      className={styles.list}
      style={{ maxHeight: layout.height + 2, minHeight: Math.min(layout.height + 2, LEAST_HEIGHT) }}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => { setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight }) }}
    >
      <div role="presentation" style={{ height: layout.height }} />
      {visibleGroups(layout, view, at).map(({ group, place, first, last }) => (
        <div key={group.id} role="group" aria-label={`${group.title}, ${group.findings.length}`} className={styles.group} style={{ top: place.top, height: place.height }}>
          <div aria-hidden className={styles.head}>
            <StandingIcon standing={group.standing} />
            <span className={styles.headTitle}>{group.title}</span>
            <span>{strings.number(group.findings.length)}</span>
          </div>
          {group.findings.slice(first, last).map((finding, index) => (
            <div
              key={finding.key}
              id={`${id}${place.firstIndex + first + index}`}
              role="option"
              aria-selected={finding.key === chosen}
              aria-setsize={group.findings.length}
              aria-posinset={first + index + 1}
              className={mergeClasses(styles.option, finding.key === chosen && styles.chosen)}
              style={{ top: HEAD + (first + index) * ROW }}
              onClick={() => { onGo(finding) }}
            >
              <span className={styles.place}>
                <span className={text.unseen}>{`${group.title}, ${finding.learner === null ? '' : strings.learner}`}</span>
                {placeOf(finding, severalSheets)}
              </span>
              <span className={styles.message}>{finding.message}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The learner by number and the cell, with the sheet where there are several: "0014 · D7". */
export function placeOf({ learner, cell, sheet }: Finding, severalSheets: boolean): string {
  return [learner, severalSheets ? sheet : null, cell].filter(part => part !== null).join(' · ')
}
