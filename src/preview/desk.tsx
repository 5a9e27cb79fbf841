import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, lazy, useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { Finding } from '../model/finding'
import { turn } from '../model/slice'
import { Pane } from '../taskpane/pane'
import { isTyping } from '../taskpane/pane-keys'
import { useTextStyles } from '../taskpane/text-styles'
import type { BrowserWorkbook } from './browser-workbook'
import { download, flaggedName } from './download'
import { isEditingCell } from './editing-cell'
import { OpenButton } from './open-button'
import { SheetTabs } from './sheet-tabs'
import { pageStrings } from './strings'
import { useEdits } from './use-edits'
import { useWorkbookView } from './use-workbook-view'

// The library for grids is large, and no check waits for it.
const SheetGrid = lazy(async () => ({ default: (await import('./sheet-grid')).SheetGrid }))

const NARROW = '@media (max-width: 720px)'
const line = `1px solid ${tokens.colorNeutralStroke2}`

const useStyles = makeStyles({
  desk: { height: '100%', display: 'flex', flexDirection: 'column', [NARROW]: { height: 'auto' } },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '8px 16px', borderBottom: line },
  name: { flex: '1 1 140px' },
  body: { flex: '1 1 auto', minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  book: { flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column', [NARROW]: { height: '45vh', flex: 'none' } },
  panel: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  pane: { flex: '0 0 380px', minHeight: 0, borderLeft: line, [NARROW]: { flex: 'none', borderLeft: 'none', borderTop: line } }
})

interface DeskProps {
  readonly name: string
  readonly workbook: BrowserWorkbook
  readonly onFile: (file: File) => void
}

/** An open workbook: its sheets at the left, the pane at the right, or below where the window is narrow. */
export function Desk({ name, workbook, onFile }: DeskProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const panel = useId()
  const { info, sheet, cursor } = useWorkbookView(workbook)
  const [open, setOpen] = useState<readonly Finding[]>([])
  const edits = useEdits(workbook)
  const visible = info?.sheets.filter(({ visibility }) => visibility === 'visible').map(shown => shown.name) ?? []

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
    const key = event.key.toLowerCase()
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? edits.redo : key === 'z' ? edits.undo : null
    if (!act) return
    event.preventDefault()
    act()
  }

  const save = async () => {
    // What was being typed goes into its cell as the focus leaves it.
    await turn()
    await edits.settled()
    download(flaggedName(name), await workbook.save())
  }

  useEffect(() => {
    const askBeforeLeaving = (event: BeforeUnloadEvent) => {
      if (workbook.unsaved || isEditingCell()) event.preventDefault()
    }
    addEventListener('beforeunload', askBeforeLeaving)
    return () => { removeEventListener('beforeunload', askBeforeLeaving) }
  }, [workbook])

  return (
    <div className={styles.desk} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <div className={styles.name}>
          <p className={text.heading}>{name}</p>
          <p className={text.small}>{pageStrings.private}</p>
        </div>
        <OpenButton appearance="secondary" label={pageStrings.another} onFile={onFile} />
        <Button
          disabledFocusable={!workbook.changed}
          title={workbook.changed ? undefined : pageStrings.nothingYet}
          onClick={() => { void save() }}
        >
          {pageStrings.download}
        </Button>
      </header>
      <div className={styles.body}>
        <section className={styles.book} aria-label={pageStrings.sheets}>
          <div id={panel} role="tabpanel" aria-label={sheet?.name ?? pageStrings.sheets} className={styles.panel}>
            {sheet && info && (
              <Suspense fallback={null}>
                <SheetGrid
                  key={sheet.name}
                  sheet={sheet}
                  dateSystem={info.dateSystem}
                  cursor={cursor?.sheet === sheet.name ? cursor.cell : null}
                  findings={open.filter(finding => finding.sheet === sheet.name)}
                  onSelect={cell => void workbook.select({ sheet: sheet.name, cell })}
                  edits={edits}
                />
              </Suspense>
            )}
          </div>
          <SheetTabs names={visible} chosen={sheet?.name ?? null} panel={panel} onChoose={chosen => { workbook.show(chosen) }} />
        </section>
        <div className={styles.pane}>
          <Pane workbook={workbook} onOpenFindings={setOpen} />
        </div>
      </div>
    </div>
  )
}
