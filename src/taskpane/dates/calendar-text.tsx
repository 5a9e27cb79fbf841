import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { TextToCopy } from '../text-to-copy'
import { strings } from './strings'

/** The calendar file as text, for desktop Excel, whose pane may let no file be saved. */
export function CalendarText({ calendar }: { readonly calendar: string }) {
  const text = useTextStyles()
  return (
    <div>
      <p role="status" className={text.small}>{strings.calendarMade}</p>
      <Disclosure summary={strings.calendarCopy}>
        <TextToCopy label={strings.calendarText} rows={4} value={calendar} words={strings} />
      </Disclosure>
    </div>
  )
}
