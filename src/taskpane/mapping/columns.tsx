import { makeStyles } from '@fluentui/react-components'
import type { Mappable, SheetLook } from '../../flow/look-at-sheet'
import { lacksText, type MapRequest } from '../mapping-texts'
import type { Mapped } from '../state'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { HeadingList } from './heading-list'
import { KindChoice } from './kind-choice'

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlockEnd: '4px' }
})

interface ColumnsProps {
  readonly look: SheetLook
  readonly mapped: Mapped | null
  readonly busy: boolean
  readonly onMap: (request: MapRequest) => void
  readonly onKind: (sheet: string, kind: Mappable['kind']) => void
}

/** What each column of the sheet is taken for, and a way to say otherwise. */
export function Columns({ look: { sheet, mappable }, mapped, busy, onMap, onKind }: ColumnsProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const labels = sheet.columns.filter(({ letter }) => letter === null)
  const isSaid = mappable?.lacks.every(text => sheet.reason?.includes(text)) ?? true
  return (
    <div className={styles.columns}>
      {sheet.kind === null && <KindChoice nearest={mappable?.kind ?? null} onChoose={kind => { onKind(sheet.name, kind) }} />}
      {mappable === null && <p className={text.small}>{strings.noHeadings}</p>}
      {mappable && !isSaid && lacksText(mappable).map(lacks => <p key={lacks} className={text.small}>{lacks}</p>)}
      {mappable && (
        <>
          <p className={text.small}>{strings.mapping}</p>
          <HeadingList
            key={mappable.kind}
            mappable={mappable}
            mapped={mapped?.sheet === sheet.name ? mapped : null}
            busy={busy}
            onMap={request => { onMap({ sheet: sheet.name, ...request }) }}
          />
        </>
      )}
      <Lines title={strings.labels} lines={labels.map(({ heading }) => heading)} />
      <Lines title={strings.leftOut} lines={sheet.leftOut.map(({ row, reason }) => strings.leftOutRow(row, reason))} />
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const text = useTextStyles()
  if (lines.length === 0) return null
  return (
    <div>
      <p className={text.label}>{title}</p>
      <ul className={text.list}>
        {lines.map(line => <li key={line} className={text.small}>{line}</li>)}
      </ul>
    </div>
  )
}
