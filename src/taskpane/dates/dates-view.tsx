import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { dateStatuses, dateWords } from '../../model/date-words'
import type { DateItem, DatesReport, DateStatus } from '../../model/dates'
import type { CellPlace, LiveWorkbook } from '../../workbook/workbook'
import { Disclosure } from '../disclosure'
import { StandingIcon } from '../standing-icon'
import { strings as paneStrings, type Standing } from '../strings'
import { useTextStyles } from '../text-styles'
import { CalendarText } from './calendar-text'
import { DateList } from './date-list'
import { Kept, Recorded } from './kept-and-recorded'
import { saveCalendar } from './save-calendar'
import { strings } from './strings'
import { useDates } from './use-dates'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'center', gap: '6px' },
  button: { alignSelf: 'flex-start' },
  detail: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }
})

const standings: Partial<Record<DateStatus, Standing>> = { overdue: 'error', due: 'warning', upcoming: 'advice', done: 'accepted' }

/** What is open stands in view; the rest is folded. */
const OPEN: readonly DateStatus[] = ['overdue', 'due', 'upcoming']

interface DatesViewProps {
  readonly workbook: LiveWorkbook
  readonly busy: boolean
  readonly onGo: (place: CellPlace) => void
}

/** Overdue dates on top, then what comes next; then what is kept until when, and which records are missing. */
export function DatesView({ workbook, busy, onGo }: DatesViewProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const { report, why } = useDates(workbook, busy)
  return (
    <section className={styles.view} aria-label={strings.title} data-region tabIndex={-1}>
      <p role="status" className={text.body}>{why?.text ?? (report ? strings.asOf(report.asOf) : strings.reading)}</p>
      {why?.detail !== undefined && <Disclosure summary={paneStrings.technical}><pre className={styles.detail}>{why.detail}</pre></Disclosure>}
      {report && <Listed report={report} onGo={onGo} />}
    </section>
  )
}

function Listed({ report, onGo }: { readonly report: DatesReport; readonly onGo: (place: CellPlace) => void }) {
  const styles = useStyles()
  const text = useTextStyles()
  const [calendar, setCalendar] = useState<string | null>(null)
  const { dates, guides, keepUntil, records } = report
  const save = async (chosen: readonly DateItem[]) => {
    // Few make a calendar file, and what makes it is as large as the whole tab.
    const { calendarFile } = await import('../../dates/calendar-file')
    const made = calendarFile(chosen, report)
    saveCalendar(chosen.length === 1 ? 'date.ics' : 'dates.ics', made)
    setCalendar(made)
  }
  if (dates.length + keepUntil.length + records.length === 0) return <p className={text.body}>{strings.nothing}</p>
  return (
    <>
      {dates.some(({ status }) => OPEN.includes(status)) && (
        <div className={styles.group}>
          <Button className={styles.button} onClick={() => void save(dates)}>{strings.calendarAll}</Button>
          {calendar === null ? <p className={text.small}>{strings.calendarHint}</p> : <CalendarText calendar={calendar} />}
        </div>
      )}
      {dateStatuses.map(status => {
        const own = dates.filter(item => item.status === status)
        if (own.length === 0) return null
        const label = strings.group(dateWords[status], own.length)
        const list = <DateList label={label} dates={own} guides={guides} onGo={onGo} onSave={chosen => void save(chosen)} />
        if (!OPEN.includes(status)) return <Disclosure key={status} summary={label}>{list}</Disclosure>
        const standing = standings[status]
        return (
          <div key={status} className={styles.group}>
            <h2 className={`${text.title} ${styles.head}`}>{standing && <StandingIcon standing={standing} />}{label}</h2>
            {list}
          </div>
        )
      })}
      <Kept items={keepUntil} guides={guides} onGo={onGo} />
      <Recorded items={records} onGo={onGo} />
    </>
  )
}
