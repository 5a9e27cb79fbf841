import { makeStyles, tokens } from '@fluentui/react-components'
import { recordStatuses, recordWords } from '../../model/date-words'
import type { DatesReport, KeepItem, RecordItem } from '../../model/dates'
import type { CellPlace } from '../../workbook/workbook'
import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { PlaceButton } from './place-button'
import { strings } from './strings'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, alignItems: 'flex-start', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' }
})

interface KeptProps {
  readonly items: readonly KeepItem[]
  readonly guides: DatesReport['guides']
  readonly onGo: (place: CellPlace) => void
}

/** Until when things are kept, by each guide's own rule. */
export function Kept({ items, guides, onGo }: KeptProps) {
  const styles = useStyles()
  const text = useTextStyles()
  if (items.length === 0) return null
  return (
    <>
      <h2 className={text.title}>{strings.keepTitle}</h2>
      <ul className={styles.list} aria-label={strings.keepTitle}>
        {items.map(({ what, scope, until, isOver, place, source }) => (
          <li key={JSON.stringify([what, until, place])} className={styles.item}>
            <p className={text.heading}>{strings.about([what, scope])}</p>
            <p className={text.body}>{strings.keep(until)}{isOver ? `. ${strings.keepOver}` : ''}</p>
            <p className={text.small}>{strings.source(guides[source.document] ?? source.document, source.section)}</p>
            <PlaceButton place={place} onGo={onGo} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface RecordedProps {
  readonly items: readonly RecordItem[]
  readonly onGo: (place: CellPlace) => void
}

/** What the guides ask to have in place: what is missing first, what is held last. */
export function Recorded({ items, onGo }: RecordedProps) {
  const styles = useStyles()
  const text = useTextStyles()
  if (items.length === 0) return null
  return (
    <>
      <h2 className={text.title}>{strings.recordsTitle}</h2>
      {recordStatuses.map(status => {
        const own = items.filter(item => item.status === status)
        if (own.length === 0) return null
        const label = strings.group(recordWords[status], own.length)
        return (
          <Disclosure key={status} summary={label} startOpen={status === 'missing' || status === 'older'}>
            <ul className={styles.list} aria-label={label}>
              {own.map(({ catalogue, rulebook, item, due, place }, index) => (
                <li key={`${rulebook} ${catalogue} ${place?.cell ?? ''} ${index}`} className={styles.item}>
                  <p className={text.body}>{`${item} (${catalogue}).${due === null ? '' : ` ${strings.recordDue(due)}`}`}</p>
                  {place && <PlaceButton place={place} onGo={onGo} />}
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </>
  )
}
