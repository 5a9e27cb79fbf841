import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { DateItem, DatesReport } from '../../model/dates'
import type { CellPlace } from '../../workbook/workbook'
import { useTextStyles } from '../text-styles'
import { PlaceButton } from './place-button'
import { strings } from './strings'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' },
  line: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
  day: { fontVariantNumeric: 'tabular-nums' }
})

interface DateListProps {
  readonly label: string
  readonly dates: readonly DateItem[]
  readonly guides: DatesReport['guides']
  readonly onGo: (place: CellPlace) => void
  readonly onSave: (dates: readonly DateItem[]) => void
}

export function DateList({ label, dates, guides, onGo, onSave }: DateListProps) {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <ul className={styles.list} aria-label={label}>
      {dates.map(item => {
        const { id, event, series, scope, official, opens, advised, done, owner, source, note, place, status } = item
        const about = strings.about([event, series, scope])
        const more = [
          ...(opens === null ? [] : [strings.opens(opens)]),
          ...(advised === null ? [] : [strings.advised(advised)]),
          ...(done === null ? [] : [strings.done(done)]),
          ...(owner === null ? [] : [strings.owner(owner)]),
          ...(note === null ? [] : [note])
        ]
        return (
          <li key={id} className={styles.item}>
            <p className={text.heading}>{about}</p>
            {official !== null && <p className={`${text.body} ${styles.day}`}>{strings.day(official)}</p>}
            {more.length > 0 && <p className={text.body}>{more.join(' ')}</p>}
            {source && <p className={text.small}>{strings.source(guides[source.document] ?? source.document, source.section)}</p>}
            <div className={styles.line}>
              {place && <PlaceButton place={place} onGo={onGo} />}
              {official !== null && status !== 'done' && status !== 'over' && (
                <Button size="small" appearance="subtle" aria-label={strings.calendarOf(about)} onClick={() => { onSave([item]) }}>{strings.calendar}</Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
