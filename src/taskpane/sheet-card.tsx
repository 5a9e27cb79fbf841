import { Button, makeStyles } from '@fluentui/react-components'
import { Suspense, lazy } from 'react'
import type { Mappable, SheetLook } from '../flow/look-at-sheet'
import type { LiveWorkbook } from '../workbook/workbook'
import { Disclosure } from './disclosure'
import { understoodText, type MapRequest } from './mapping-texts'
import type { Front, Mapped } from './state'
import { strings } from './strings'
import { TemplateButton } from './template/template-button'
import { useTextStyles } from './text-styles'

// Few people look behind the line: most sheets are understood.
const Columns = lazy(async () => ({ default: (await import('./mapping/columns')).Columns }))

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlockStart: '4px' }
})

interface SheetCardProps {
  readonly workbook: LiveWorkbook
  readonly front: Front
  readonly mapped: Mapped | null
  readonly busy: boolean
  readonly onCheck: (only?: readonly string[]) => void
  readonly onMap: (request: MapRequest) => void
  readonly onKind: (sheet: string, kind: Mappable['kind']) => void
}

/** The sheet in front: what it was taken for, and what can be done with it. */
export function SheetCard({ workbook, front, busy, onCheck, ...mapping }: SheetCardProps) {
  const styles = useStyles()
  const sheet = front.kind === 'seen' && front.look.sheet.kind !== null ? front.look.sheet.name : null
  return (
    <section className={styles.card} aria-label={strings.regions.sheet} data-region tabIndex={-1}>
      {front.kind === 'seen' ? <Seen look={front.look} busy={busy} {...mapping} /> : <Unseen front={front} />}
      <div className={styles.actions}>
        {sheet !== null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => { onCheck([sheet]) }}>
            {strings.checkSheet}
          </Button>
        )}
        <Button appearance={sheet === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => { onCheck() }}>
          {strings.checkWorkbook}
        </Button>
        {front.kind === 'seen' && sheet === null && <TemplateButton workbook={workbook} busy={busy} />}
      </div>
    </section>
  )
}

function Unseen({ front }: { readonly front: UnseenFront }) {
  const text = useTextStyles()
  return <p className={text.body}>{unseenText(front)}</p>
}

type UnseenFront = Exclude<Front, { readonly kind: 'seen' }>

function unseenText(front: UnseenFront): string {
  switch (front.kind) {
    case 'looking':
      return strings.looking
    case 'none':
      return strings.noSheet
    case 'ours':
      return strings.ours(front.name)
    case 'unreadable':
      return front.message
  }
}

type SeenProps = Pick<SheetCardProps, 'mapped' | 'busy' | 'onMap' | 'onKind'> & { readonly look: SheetLook }

function Seen({ look, ...mapping }: SeenProps) {
  const text = useTextStyles()
  const { sheet, kindTitle, guide, learners } = look
  const isKnown = sheet.kind !== null
  const facts = [kindTitle, guide, learners === null ? strings.rows(sheet.rows) : strings.learners(learners)]
  return (
    <>
      <h2 className={text.title}>{sheet.name}</h2>
      <p className={text.body}>{isKnown ? facts.filter(fact => fact !== null).join(' · ') : strings.notRecognised}</p>
      {sheet.reason !== undefined && <p className={text.small}>{sheet.reason}</p>}
      {!look.empty && (
        <Disclosure summary={isKnown ? understoodText(look) : strings.mapColumns}>
          <Suspense fallback={<p className={text.small}>{strings.opening}</p>}>
            <Columns key={sheet.name} look={look} {...mapping} />
          </Suspense>
        </Disclosure>
      )}
    </>
  )
}
