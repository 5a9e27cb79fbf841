import { Button, makeStyles } from '@fluentui/react-components'
import type { SheetLook } from '../flow/look-at-sheet'
import { Disclosure } from './disclosure'
import type { Front } from './state'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlockStart: '4px' }
})

interface SheetCardProps {
  readonly front: Front
  readonly busy: boolean
  readonly onCheck: (only?: readonly string[]) => void
}

/** The sheet in front: what it was taken for, and what can be done with it. */
export function SheetCard({ front, busy, onCheck }: SheetCardProps) {
  const styles = useStyles()
  const sheet = front.kind === 'seen' && front.look.sheet.kind !== null ? front.look.sheet.name : null
  return (
    <section className={styles.card} aria-label={strings.regions.sheet} data-region tabIndex={-1}>
      <FrontText front={front} />
      <div className={styles.actions}>
        {sheet !== null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => { onCheck([sheet]) }}>
            {strings.checkSheet}
          </Button>
        )}
        <Button appearance={sheet === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => { onCheck() }}>
          {strings.checkWorkbook}
        </Button>
      </div>
    </section>
  )
}

function FrontText({ front }: { readonly front: Front }) {
  const text = useTextStyles()
  switch (front.kind) {
    case 'looking':
      return <p className={text.body}>{strings.looking}</p>
    case 'none':
      return <p className={text.body}>{strings.noSheet}</p>
    case 'ours':
      return <p className={text.body}>{strings.ours(front.name)}</p>
    case 'unreadable':
      return <p className={text.body}>{front.message}</p>
    case 'seen':
      return front.look.sheet.kind === null ? <NotRecognised look={front.look} /> : <Recognised look={front.look} />
  }
}

function NotRecognised({ look: { sheet } }: { readonly look: SheetLook }) {
  const text = useTextStyles()
  return (
    <>
      <h2 className={text.title}>{sheet.name}</h2>
      <p className={text.body}>{strings.notRecognised}</p>
      {sheet.reason !== undefined && <p className={text.small}>{sheet.reason}</p>}
    </>
  )
}

function Recognised({ look: { sheet, kindTitle, guide, learners } }: { readonly look: SheetLook }) {
  const text = useTextStyles()
  const facts = [kindTitle, guide, learners === null ? strings.rows(sheet.rows) : strings.learners(learners)]
  const found = sheet.columns.filter(({ letter }) => letter !== null).length
  return (
    <>
      <h2 className={text.title}>{sheet.name}</h2>
      <p className={text.body}>{facts.filter(fact => fact !== null).join(' · ')}</p>
      <Disclosure summary={strings.understood(found, found + sheet.unrecognised.length)}>
        {sheet.unrecognised.length > 0 && (
          <>
            <p className={text.label}>{strings.notUnderstood}</p>
            <ul className={text.list}>
              {sheet.unrecognised.map(heading => <li key={heading} className={text.small}>{heading}</li>)}
            </ul>
          </>
        )}
        {sheet.leftOut.length > 0 && (
          <>
            <p className={text.label}>{strings.leftOut}</p>
            <ul className={text.list}>
              {sheet.leftOut.map(({ row, reason }) => <li key={row} className={text.small}>{strings.leftOutRow(row, reason)}</li>)}
            </ul>
          </>
        )}
        <p className={text.label}>{strings.columnsUnderstood}</p>
        <ul className={text.list}>
          {sheet.columns.map(({ column, letter, heading }) => (
            <li key={`${column} ${letter ?? ''}`} className={text.small}>{strings.column(letter, heading)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
