import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useRef, type KeyboardEvent } from 'react'
import { pageStrings } from './strings'

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: '2px', overflowX: 'auto', flexShrink: 0, padding: '4px', backgroundColor: tokens.colorNeutralBackground3 },
  tab: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  chosen: { fontWeight: tokens.fontWeightSemibold, borderBottom: `3px solid ${tokens.colorBrandStroke1}` }
})

interface SheetTabsProps {
  readonly names: readonly string[]
  readonly chosen: string | null
  /** The id of what a tab shows. */
  readonly panel: string
  readonly onChoose: (name: string) => void
}

/** The workbook's sheets: one tab stop, arrows go from sheet to sheet. */
export function SheetTabs({ names, chosen, panel, onChoose }: SheetTabsProps) {
  const styles = useStyles()
  const tabs = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = names.indexOf(chosen ?? '')
    const targets: Readonly<Record<string, number | undefined>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }
    const index = targets[event.key]
    const name = index === undefined ? undefined : names[index]
    if (index === undefined || name === undefined) return
    event.preventDefault()
    onChoose(name)
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  return (
    <div ref={tabs} role="tablist" aria-label={pageStrings.sheets} className={styles.tabs} onKeyDown={onKeyDown}>
      {names.map(name => (
        <Button
          key={name}
          role="tab"
          size="small"
          appearance={name === chosen ? 'outline' : 'subtle'}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => { onChoose(name) }}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}
